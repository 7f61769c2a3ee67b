using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Card;

/// <summary>Where something stands, as one editor tells another: paragraph and sentence.</summary>
/// <param name="Paragraph">From 1; null in a title or heading.</param>
/// <param name="Sentence">From 1 within its block.</param>
public sealed record ArticlePlace(BlockKind Block, int? Paragraph, int Sentence)
{
    public static ArticlePlace Of(ArticleOnScreen article, int position)
    {
        var at = article.BlockAt(position);
        var block = article.Text.Blocks[at];
        var sentences = SentenceSpans.In(block.Span.Of(article.Text.Text));
        return new ArticlePlace(block.Kind, article.Paragraphs[at], Math.Max(1, sentences.Count(sentence => sentence.Start <= position - block.Span.Start)));
    }

    /// <summary>"¶1 · frase 4"; "titolo".</summary>
    public string Words(IStringLocalizer<CardText> text) => (Block, Paragraph) switch
    {
        (BlockKind.Title, _) => text["PlaceTitle"],
        (_, { } paragraph) => text["PlaceSentence", paragraph, Sentence],
        _ => text["PlaceHeading"],
    };
}
