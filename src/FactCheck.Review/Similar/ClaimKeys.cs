using FactCheck.Detection;
using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>What a claim is about, in the keys by which it is found again: its own words, and around them what the article is about.</summary>
/// <param name="Context">Of the article's title and of what stands between the claim's fragments; no participants, but they may name them.</param>
internal sealed record ClaimKeys(string? Event, IReadOnlySet<string> Names, IReadOnlySet<string> Figures, IReadOnlySet<string> Words, IReadOnlySet<string> Context)
{
    /// <summary>All that the claim itself says, its event included.</summary>
    public IEnumerable<string> Own => Names.Concat(Figures).Concat(Words).Concat(Event is null ? (IEnumerable<string>)[] : [Event]).Distinct(StringComparer.Ordinal);

    /// <param name="title">Of the claim's article.</param>
    /// <remarks>Only from what the claim's row holds: so it can be worked out again without reading the article's text.</remarks>
    public static ClaimKeys Of(Claim claim, EventKeys title)
    {
        var (passage, start) = (claim.Prefix + claim.Quote + claim.Suffix, claim.Span.Start - claim.Prefix.Length);
        var own = EventKeys.Of(passage, start, claim.Fragments, VerbOf(claim));
        var between = EventKeys.Of(passage, start, Between(claim.Fragments), null);
        return new ClaimKeys(Clean(own.Event), Set(own.Names), Set(own.Figures), Set(own.Words), Set([.. All(title), .. All(between)]));
    }

    /// <summary>The keys of a title.</summary>
    public static EventKeys OfTitle(string title) => EventKeys.Of(title, 0, [new TextSpan(0, title.Length)], null);

    // Edges that an editor moved may leave the verb outside; an elided one is outside by nature.
    private static VerbForm? VerbOf(Claim claim) =>
        claim.Elided || claim.Fragments.Any(lit => claim.Verb?.Parts.Any(lit.Overlaps) == true) ? claim.Verb : null;

    private static IEnumerable<string> All(EventKeys keys) => keys.Names.Concat(keys.Figures).Concat(keys.Words);

    private static List<TextSpan> Between(IReadOnlyList<TextSpan> fragments) =>
        [.. fragments.Zip(fragments.Skip(1), (before, after) => new TextSpan(before.End, after.Start))];

    private static HashSet<string> Set(IEnumerable<string> keys) => [.. keys.Select(Clean).OfType<string>().Where(key => key.Length > 0)];

    // Letters and digits only: what the full-text index would cut in two must not reach it.
    private static string? Clean(string? key) => key is null ? null : string.Concat(key.Where(char.IsLetterOrDigit));
}
