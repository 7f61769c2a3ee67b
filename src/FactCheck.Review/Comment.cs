using System.Text.Json.Serialization;

namespace FactCheck.Review;

/// <summary>What one editor says to the others about a claim; resolved comments stay.</summary>
/// <param name="Text">Markdown, at most <see cref="MaxLength"/> UTF-16 units, never blank.</param>
/// <param name="At">When it was written, UTC.</param>
/// <param name="EditedAt">When its words were last changed, UTC; null where they never were.</param>
/// <param name="ResolvedBy">Who said that it is dealt with; null while it is open.</param>
/// <param name="ResolvedAt">UTC.</param>
public sealed record Comment(Guid Id, string Text, string By, DateTime At, DateTime? EditedAt = null, string? ResolvedBy = null, DateTime? ResolvedAt = null)
{
    public const int MaxLength = 4_000;

    /// <summary>The most comments a claim can hold.</summary>
    public const int MaxPerClaim = 200;

    [JsonIgnore]
    public bool IsResolved => ResolvedBy is not null;
}
