namespace FactCheck.Review;

/// <summary>Where an article can go from where it is: draft, in review, ready, published, corrected; archived aside.</summary>
public static class ArticleStates
{
    private static readonly ArticleState[] Ready = [ArticleState.Ready, ArticleState.Published, ArticleState.Corrected];

    /// <summary>Onwards first, then back, then aside. A step back is always open: a state is pressed by mistake as easily as anything.</summary>
    public static IReadOnlyList<ArticleState> From(ArticleState state) => state switch
    {
        ArticleState.Draft => [ArticleState.InReview, ArticleState.Archived],
        ArticleState.InReview => [ArticleState.Ready, ArticleState.Draft, ArticleState.Archived],
        ArticleState.Ready => [ArticleState.Published, ArticleState.InReview, ArticleState.Archived],
        ArticleState.Published => [ArticleState.Corrected, ArticleState.Ready, ArticleState.Archived],
        ArticleState.Corrected => [ArticleState.Published, ArticleState.Archived],
        _ => [ArticleState.InReview],
    };

    /// <summary>Whether the state says that nothing is missing before print.</summary>
    public static bool SaysReady(ArticleState state) => Ready.Contains(state);

    /// <summary>Whether nothing may be missing for this step; a step back asks nothing.</summary>
    public static bool AsksReady(ArticleState from, ArticleState to) => SaysReady(to) && from < to;
}

/// <summary>How moving an article to another state ended.</summary>
public abstract record StateOutcome
{
    private StateOutcome()
    {
    }

    /// <summary>The article is in it, on disk.</summary>
    public sealed record Entered(ArticleState State) : StateOutcome;

    /// <summary>Something is missing; nothing was written.</summary>
    public sealed record NotReady(ReadyCheck Check) : StateOutcome;

    /// <summary>Somebody else moved it first; nothing was written.</summary>
    public sealed record Conflict(ArticleState Current) : StateOutcome;

    /// <summary>There is no such article.</summary>
    public sealed record Gone : StateOutcome;
}
