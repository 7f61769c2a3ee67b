using System.Text.Json.Serialization;

namespace FactCheck.Review;

/// <summary>How something was learnt.</summary>
public enum EvidenceKind { Link, Document, Call, Person }

/// <summary>What evidence does for the claim.</summary>
public enum EvidenceStance { Supports, Contradicts, Context }

/// <summary>Who or what the evidence is, and its words: all that a confidential source withholds.</summary>
/// <param name="Title">The name of the document or page, or who was spoken to; never empty.</param>
/// <param name="Url">http or https, or null.</param>
/// <param name="ArchivedUrl">Where a copy is kept that stays when the page changes; http or https, or null.</param>
/// <param name="Publisher">Who published it, or for whom the person speaks; empty where nobody does.</param>
/// <param name="Quote">The words that bear on the claim; may be empty.</param>
public sealed record EvidenceOrigin(string Title, string? Url = null, string? ArchivedUrl = null, string Publisher = "", string Quote = "");

/// <summary>What an editor hands in about a piece of evidence.</summary>
/// <param name="ReadOn">The day it was read or heard, as the editor gave it.</param>
/// <param name="IsOwnSource">It comes from the one the claim is attributed to, and so can support only that the statement was made.</param>
/// <param name="IsConfidential">The origin is withheld: kept apart, shown to nobody but the editor who gave it.</param>
public sealed record EvidenceEntry(EvidenceKind Kind, EvidenceStance Stance, EvidenceOrigin Origin,
    DateOnly? ReadOn = null, bool IsOwnSource = false, bool IsConfidential = false)
{
    public const int MaxTitleLength = 300;
    public const int MaxUrlLength = 2_000;
    public const int MaxPublisherLength = 200;
    public const int MaxQuoteLength = 4_000;

    /// <summary>What keeps the entry from being kept; empty when nothing does. A link needs an address.</summary>
    public IReadOnlyList<EntryProblem> Check() => [.. new[]
    {
        EntryProblem.OfText(nameof(EvidenceOrigin.Title), Origin.Title, MaxTitleLength, isNeeded: true),
        EntryProblem.OfUrl(nameof(EvidenceOrigin.Url), Origin.Url ?? (Kind == EvidenceKind.Link ? "" : null), MaxUrlLength),
        EntryProblem.OfUrl(nameof(EvidenceOrigin.ArchivedUrl), Origin.ArchivedUrl, MaxUrlLength),
        EntryProblem.OfText(nameof(EvidenceOrigin.Publisher), Origin.Publisher, MaxPublisherLength),
        EntryProblem.OfText(nameof(EvidenceOrigin.Quote), Origin.Quote, MaxQuoteLength),
    }.OfType<EntryProblem>()];
}

/// <summary>A piece of evidence as the claim holds it.</summary>
/// <param name="Origin">Null where the source is confidential: see <see cref="ReviewStore.WithheldOriginAsync"/>.</param>
/// <param name="WithheldVersion">Which version of the withheld origin belongs to it, from 1; null where nothing is withheld.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When it was last written, UTC.</param>
public sealed record Evidence(Guid Id, EvidenceKind Kind, EvidenceStance Stance, EvidenceOrigin? Origin, int? WithheldVersion,
    DateOnly? ReadOn, bool IsOwnSource, string By, DateTime At)
{
    /// <summary>The most pieces of evidence a claim can hold.</summary>
    public const int MaxPerClaim = 100;

    [JsonIgnore]
    public bool IsConfidential => WithheldVersion is not null;
}
