using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>The accepted pieces of a proposal as a text that can be handed in.</summary>
public static class RewrittenArticle
{
    /// <returns>Null where the article is Markdown and the pieces cannot be put into it without disturbing its signs.</returns>
    /// <exception cref="ArgumentException">Two of the pieces are in each other's way.</exception>
    public static NewArticle? Make(RewriteProposal proposal, IReadOnlySet<Guid> accepted)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var (revision, text) = (proposal.Article.Revision, proposal.Compose(accepted));
        var title = TitleOf(proposal.Article, text);
        if (revision.Markup is not { } markup)
        {
            return new NewArticle(title, text, TextFormat.PlainText, null);
        }
        var edits = proposal.Pieces.Where(piece => accepted.Contains(piece.Claim.Id)).SelectMany(piece => piece.Rewrite.Edits);
        return MarkdownRewriting.Apply(markup, revision.Text, edits) is { } rewritten && Read(rewritten, text) is { } read ? read with { Title = title } : null;
    }

    // Where the headline is the article's name, both change together.
    private static string TitleOf(ReviewedArticle article, ArticleText after)
    {
        var before = article.Revision.Text;
        return before.Blocks[0].Kind == BlockKind.Title && before.Blocks[0].Span.Of(before.Text) == article.Article.Title
            ? after.Blocks[0].Span.Of(after.Text)
            : article.Article.Title;
    }

    /// <summary>Reads the Markdown again, so that nothing is handed in that says something else than what the editor was shown.</summary>
    private static NewArticle? Read(string markup, ArticleText shown)
    {
        var form = new ArticleForm { Text = markup, Format = TextFormat.Markdown, Title = shown.Blocks[0].Kind == BlockKind.Title ? shown.Blocks[0].Span.Of(shown.Text) : "" };
        try
        {
            var read = ArticleReader.Read(form).Article;
            return read.Markup == markup.Trim() && read.Text.Text == shown.Text && read.Text.Blocks.Select(block => block.Kind).SequenceEqual(shown.Blocks.Select(block => block.Kind))
                ? read : null;
        }
        catch (ImportException)
        {
            return null;
        }
    }
}
