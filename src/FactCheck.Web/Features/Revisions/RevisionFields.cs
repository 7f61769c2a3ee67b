using FactCheck.Import;
using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions;

/// <summary>A revision as the form shows it: what comes back untouched is read as the same text again.</summary>
/// <param name="Title">Null where the Markdown holds its own title, and a field for it would be a second one.</param>
/// <param name="Text">Without the title, or the Markdown as it came.</param>
internal sealed record RevisionFields(string? Title, string Text, TextFormat Format)
{
    public static RevisionFields Of(Revision revision) =>
        revision.Markup is { } markup ? OfMarkdown(revision, markup) : OfPlainText(revision.Text);

    private static RevisionFields OfMarkdown(Revision revision, string markup)
    {
        var alone = ArticleReader.Read(new ArticleForm { Text = markup, Format = TextFormat.Markdown });
        var title = alone.Article.Text.Text == revision.Text.Text ? null : TitleOf(revision.Text);
        return new RevisionFields(title, markup, TextFormat.Markdown);
    }

    private static RevisionFields OfPlainText(ArticleText text)
    {
        var title = TitleOf(text);
        var body = title.Length == 0 ? text.Text : text.Blocks.Count > 1 ? text.Text[text.Blocks[1].Span.Start..] : "";
        return new RevisionFields(title, body, TextFormat.PlainText);
    }

    // Without one the library calls the article by its opening words, which are no title.
    private static string TitleOf(ArticleText text) => text.Blocks is [{ Kind: BlockKind.Title } title, ..] ? title.Span.Of(text.Text) : "";
}
