namespace FactCheck.Review;

/// <summary>A story under review.</summary>
public sealed class Article
{
    private Article()
    {
    }

    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    public string? Source { get; private set; }
    public string? Author { get; private set; }

    /// <summary>The day of publication as the editor gave it.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>http or https only, or null.</summary>
    public string? Url { get; private set; }

    /// <summary>BCP 47, "it".</summary>
    public string Language { get; private set; } = "it";
    public int CurrentRevision { get; private set; }
    public ArticleState State { get; private set; } = ArticleState.InReview;

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";

    /// <summary>UTC; moves with every decision.</summary>
    public DateTime ModifiedAt { get; private set; }

    /// <summary>Who made the last decision, or brought the article in.</summary>
    public string ModifiedBy { get; private set; } = "";

    /// <summary>An article at its first revision.</summary>
    /// <param name="at">UTC.</param>
    public static Article Create(NewArticle article, string editor, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Article
        {
            Id = Guid.CreateVersion7(at),
            Title = article.Title,
            Source = article.Source,
            Author = article.Author,
            PublishedOn = article.PublishedOn,
            Url = article.Url,
            CurrentRevision = 1,
            CreatedAt = at,
            CreatedBy = editor,
            ModifiedAt = at,
            ModifiedBy = editor,
        };
    }

    internal void Revise(int number, string title) => (CurrentRevision, Title) = (number, title);

    internal void Enter(ArticleState state) => State = state;

    /// <summary>Notes that a decision was made in the article.</summary>
    /// <param name="at">UTC; an earlier moment than the last one is kept out, so that a clock set back loses no order.</param>
    public void Touch(string by, DateTime at)
    {
        ModifiedAt = at > ModifiedAt ? at : ModifiedAt;
        ModifiedBy = by;
    }
}
