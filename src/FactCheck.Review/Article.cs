namespace FactCheck.Review;

/// <summary>A story under review.</summary>
public sealed class Article
{
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

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";

    /// <summary>UTC; moves with every decision.</summary>
    public DateTime ModifiedAt { get; private set; }
}
