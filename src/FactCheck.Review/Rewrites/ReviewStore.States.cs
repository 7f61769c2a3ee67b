using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>How far an article is on its way to print, and who said so.</summary>
public sealed partial class ReviewStore
{
    /// <summary>Moves an article to another state; the history of the article tells who did and when.</summary>
    /// <param name="seen">The state the editor saw; another by then is a conflict.</param>
    /// <exception cref="ArgumentException">No step leads from the one to the other.</exception>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public async Task<StateOutcome> EnterStateAsync(Guid articleId, ArticleState seen, ArticleState state, string editor, CancellationToken cancel = default)
    {
        if (!ArticleStates.From(seen).Contains(state))
        {
            throw new ArgumentException($"No step leads from {seen} to {state}.", nameof(state));
        }
        var made = decisions.Sign(editor);
        var outcome = await transactions.WriteAsync(context => EnterAsync(context, articleId, seen, state, made, cancel), cancel);
        if (outcome is StateOutcome.Entered)
        {
            notices.RaiseArticle(articleId);
        }
        return outcome;
    }

    // Asked again inside the transaction: a verdict taken back a moment ago counts.
    private static async Task<StateOutcome> EnterAsync(ReviewDbContext context, Guid articleId, ArticleState seen, ArticleState state, EventSignature made, CancellationToken cancel)
    {
        if (await new ReviewedArticleReader().ReadAsync(context, articleId, cancel) is not { } article)
        {
            return new StateOutcome.Gone();
        }
        if (article.Article.State != seen)
        {
            return new StateOutcome.Conflict(article.Article.State);
        }
        if (ArticleStates.AsksReady(seen, state) && ReadyCheck.Of(article) is { IsReady: false } check)
        {
            return new StateOutcome.NotReady(check);
        }
        var chain = await ArticleChain.ReadAsync(context, articleId, cancel);
        chain.Article.Enter(state);
        chain.Add(new EventContent(ClaimEventKind.StateChanged, made, ReviewJson.Write(seen), ReviewJson.Write(state)));
        chain.Article.Touch(made.By, made.At);
        await context.SaveChangesAsync(cancel);
        return new StateOutcome.Entered(state);
    }
}
