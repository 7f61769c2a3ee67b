namespace FactCheck.Review;

/// <summary>One version of an article's text; never changed once kept.</summary>
public sealed class Revision
{
    public Guid ArticleId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }
    public TextFormat Format { get; private set; }

    /// <summary>The text with its blocks; claims index its <see cref="ArticleText.Text"/>.</summary>
    public ArticleText Text { get; private set; } = null!;

    /// <summary>The Markdown as it came, or null for plain text.</summary>
    public string? Markup { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";

    /// <summary>The detector that read it, <see cref="Detection.ClaimDetector.Version"/>.</summary>
    public string DetectorVersion { get; private set; } = "";
}
