namespace FactCheck.Review;

/// <summary>An agency's text as an editor pastes it beside an article.</summary>
/// <param name="Agency">Who sent it, with its headline if one likes: "Ansa, ore 18.40"; never empty.</param>
/// <param name="Text">As it came; never empty.</param>
public sealed record TakeEntry(string Agency, string Text)
{
    public const int MaxAgencyLength = 200;
    public const int MaxTextLength = 50_000;

    /// <summary>What keeps the entry from being kept; empty when nothing does.</summary>
    public IReadOnlyList<EntryProblem> Check() => [.. new[]
    {
        EntryProblem.OfText(nameof(Agency), Agency, MaxAgencyLength, isNeeded: true),
        EntryProblem.OfText(nameof(Text), Text, MaxTextLength, isNeeded: true),
    }.OfType<EntryProblem>()];
}

/// <summary>An agency's text beside an article: what the piece states is held against it.</summary>
public sealed class AgencyTake
{
    /// <summary>The most that one article can have beside it.</summary>
    public const int MaxPerArticle = 20;

    private AgencyTake()
    {
    }

    public Guid Id { get; private set; }
    public Guid ArticleId { get; private set; }
    public string Agency { get; private set; } = "";

    /// <summary>In NFC with "\n"; passages of findings index it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who last pasted it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was last pasted, UTC.</summary>
    public DateTime At { get; private set; }

    internal static AgencyTake Create(Guid articleId, Guid id) => new() { Id = id, ArticleId = articleId };

    internal void Write(TakeEntry entry, EventSignature made)
    {
        Agency = entry.Agency.Trim().Normalize();
        Text = entry.Text.ReplaceLineEndings("\n").Trim().Normalize();
        (By, At) = (made.By, made.At);
    }
}
