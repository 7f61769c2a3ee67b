using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace FactCheck.Review;

/// <summary>What is wrong with an event of a chain.</summary>
public enum LinkFault
{
    /// <summary>An event before it is missing, doubled or belongs to another article.</summary>
    OutOfSequence,

    /// <summary>It does not follow from the event before.</summary>
    Unlinked,

    /// <summary>Its own content was changed after it was written.</summary>
    Altered,
}

/// <summary>The first event of a chain that cannot be believed.</summary>
public sealed record BrokenLink(int Sequence, LinkFault Fault);

/// <summary>The hash chain over the history of one article.</summary>
public static class HistoryChain
{
    /// <summary>Checks a whole chain, oldest first, from its first event.</summary>
    /// <returns>The first broken link, or null where every event is as it was written.</returns>
    /// <remarks>Events cut off the end leave no trace in the chain itself: compare the last hash with one exported earlier.</remarks>
    public static BrokenLink? Verify(IEnumerable<ClaimEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        ClaimEvent? previous = null;
        foreach (var entry in events)
        {
            if (FaultOf(entry, previous) is { } fault)
            {
                return new BrokenLink(entry.Sequence, fault);
            }
            previous = entry;
        }
        return null;
    }

    // A JSON array: the one encoding in which no field can run over into its neighbour. Events without part and step are hashed
    // as the release that knew neither did it.
    internal static string HashOf(ClaimEvent entry)
    {
        string?[] content =
        [
            entry.ArticleId.ToString("D"), entry.Sequence.ToString(CultureInfo.InvariantCulture), entry.ClaimId?.ToString("D"),
            entry.At.ToString("O", CultureInfo.InvariantCulture), entry.By, entry.Kind.ToString(), entry.Before, entry.After, entry.PreviousHash,
            .. entry.Part is null && entry.Step is null ? [] : StepFields(entry),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));
    }

    private static string?[] StepFields(ClaimEvent entry) =>
        [entry.Part?.ToString("D"), entry.Step?.Id.ToString("D"), entry.Step?.Kind.ToString(), entry.Step?.Of.ToString("D")];

    private static LinkFault? FaultOf(ClaimEvent entry, ClaimEvent? previous)
    {
        if (entry.Sequence != (previous?.Sequence ?? 0) + 1 || (previous is not null && entry.ArticleId != previous.ArticleId))
        {
            return LinkFault.OutOfSequence;
        }
        if (entry.PreviousHash != (previous?.Hash ?? ""))
        {
            return LinkFault.Unlinked;
        }
        return entry.Hash == HashOf(entry) ? null : LinkFault.Altered;
    }
}
