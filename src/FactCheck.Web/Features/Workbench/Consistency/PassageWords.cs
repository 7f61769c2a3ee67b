using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Consistency;

/// <summary>A passage of a finding in words: where it stands, and what it says.</summary>
internal static class PassageWords
{
    /// <summary>"Titolo", "Testo ¶3", "Versione 1", "Agenzia Ansa"; null for a passage of another article, which a link names.</summary>
    public static string? Place(IStringLocalizer<ConsistencyText> text, ArticleOnScreen article, PassageOrigin origin, TextSpan span) => origin switch
    {
        PassageOrigin.Earlier earlier => text["PlaceRevision", earlier.Number],
        PassageOrigin.Take take => text["PlaceAgency", take.Agency],
        PassageOrigin.OtherArticle => null,
        _ => Place(text, article, span),
    };

    /// <summary>The words as they are read: of a claim that goes on behind a parenthesis, what belongs to it.</summary>
    public static string Of(ArticleOnScreen article, ArticleFinding finding, FindingPassage passage)
    {
        var claim = passage.Origin is PassageOrigin.Current ? finding.ClaimIds.Select(id => article.Find(id)).FirstOrDefault(claim => claim?.Span == passage.Span) : null;
        return claim is { Fragments.Count: > 1 }
            ? string.Join(" […] ", claim.Fragments.Select(fragment => fragment.Of(article.Text.Text)))
            : passage.Words.ReplaceLineEndings(" ");
    }

    private static string Place(IStringLocalizer<ConsistencyText> text, ArticleOnScreen article, TextSpan span)
    {
        var block = article.BlockAt(span.Start);
        return article.Text.Blocks.Count == 0 ? text["PlaceText"] : article.Text.Blocks[block].Kind switch
        {
            BlockKind.Title => text["PlaceTitle"],
            BlockKind.Standfirst => text["PlaceStandfirst"],
            BlockKind.Caption => text["PlaceCaption"],
            _ => article.Paragraphs[block] is { } number ? text["PlaceParagraph", number] : text["PlaceText"],
        };
    }
}
