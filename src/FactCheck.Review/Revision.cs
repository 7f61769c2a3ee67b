using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>One version of an article's text; never changed once kept.</summary>
public sealed class Revision
{
    private ArticleText? text;

    private Revision()
    {
    }

    public Guid ArticleId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }
    public TextFormat Format { get; private set; }

    /// <summary>The text with its blocks; claims index its <see cref="ArticleText.Text"/>.</summary>
    public ArticleText Text => text ??= new ArticleText(Content, Blocks);

    /// <summary>The Markdown as it came, or null for plain text.</summary>
    public string? Markup { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";

    /// <summary>The detector that read it: <see cref="ClaimDetector.Version"/>, followed by "+7" where it went by the newsroom's rules as they were after seven changes.</summary>
    public string DetectorVersion { get; private set; } = "";

    /// <summary>An earlier version of the detector read it; the newsroom's rules are another matter, they read through what they concern.</summary>
    public bool IsReadByEarlierDetector => DetectorVersion.Split('+')[0] != ClaimDetector.Version;

    /// <summary>How many claims were found beyond <see cref="ReviewStore.MaxClaims"/> and not kept; 0 for any ordinary article.</summary>
    public int ClaimsLeftOut { get; private set; }

    /// <summary>Why the editor handed it in, at most <see cref="MaxWhy"/> UTF-16 units; empty for nothing.</summary>
    public string Why { get; private set; } = "";

    /// <summary>What became of the claims of the revision before; null for the first.</summary>
    public RevisionCounts? Counts { get; private set; }

    public const int MaxWhy = 500;

    /// <summary>The claims as they stood when the next revision came, as JSON; null for the current one.</summary>
    internal string? Standings { get; private set; }

    // The two columns behind Text: the full-text index reads the first, nobody queries the second.
    internal string Content { get; private set; } = "";
    internal IReadOnlyList<TextBlock> Blocks { get; private set; } = [];

    internal void Explain(string why, RevisionCounts counts) => (Why, Counts) = (why, counts);

    internal void Supersede(string standings) => Standings = standings;

    internal void ReadAgain(string detector) => DetectorVersion = detector;

    /// <summary>A version of an article's text, as handed in.</summary>
    /// <param name="at">UTC.</param>
    public static Revision Create(Guid articleId, int number, NewArticle article, int claimsLeftOut, string editor, DateTime at, string? detector = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Revision
        {
            ArticleId = articleId,
            Number = number,
            Format = article.Format,
            text = article.Text,
            Content = article.Text.Text,
            Blocks = article.Text.Blocks,
            Markup = article.Markup,
            CreatedAt = at,
            CreatedBy = editor,
            DetectorVersion = detector ?? ClaimDetector.Version,
            ClaimsLeftOut = claimsLeftOut,
        };
    }
}
