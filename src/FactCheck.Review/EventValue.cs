using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>Reads what an event says as the value it was.</summary>
public static class EventValue
{
    /// <returns>
    /// A <see cref="Verdict"/>, <see cref="Dismissal"/>, note as a string, <see cref="ClaimExtent"/>, <see cref="ConfirmedSource"/>,
    /// <see cref="Evidence"/>, <see cref="ReplyRequest"/>, <see cref="Comment"/>, <see cref="ClaimStanding"/>, <see cref="ClaimPosition"/>, <see cref="Treatment"/>,
    /// <see cref="RuledFinding"/>, <see cref="KeptTake"/> or <see cref="ClaimRereading"/>; null where the claim said nothing.
    /// </returns>
    public static object? Before(ClaimEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry.Kind, entry.Before);
    }

    /// <inheritdoc cref="Before"/>
    public static object? After(ClaimEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry.Kind, entry.After);
    }

    private static object? Read(ClaimEventKind kind, string? json) => json is null ? null : kind switch
    {
        ClaimEventKind.Marked or ClaimEventKind.Dismissed or ClaimEventKind.Expired or ClaimEventKind.Restored => ReviewJson.ReadRuling(json) is { Verdict: { } verdict } ? verdict : ReviewJson.ReadRuling(json).Dismissal,
        ClaimEventKind.Noted => ReviewJson.Read<string>(json),
        ClaimEventKind.ClaimAdded or ClaimEventKind.EdgesMoved => ReviewJson.Read<ClaimExtent>(json),
        ClaimEventKind.SourceNamed => ReviewJson.Read<ConfirmedSource>(json),
        ClaimEventKind.EvidenceKept => ReviewJson.Read<Evidence>(json),
        ClaimEventKind.ReplyKept => ReviewJson.Read<ReplyRequest>(json),
        ClaimEventKind.Commented => ReviewJson.Read<Comment>(json),
        ClaimEventKind.Carried => ReviewJson.Read<ClaimStanding>(json),
        ClaimEventKind.Settled => ReviewJson.Read<ClaimPosition>(json),
        ClaimEventKind.Treated => ReviewJson.Read<Treatment>(json),
        ClaimEventKind.FindingRuled => ReviewJson.Read<RuledFinding>(json),
        ClaimEventKind.TakeKept => ReviewJson.Read<KeptTake>(json),
        ClaimEventKind.Reread => ReviewJson.Read<ClaimRereading>(json),
        _ => null,
    };
}
