using FactCheck.Detection;
using FactCheck.Detection.Newsroom;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Hands out the detector with the newsroom's rules as they are now, on whichever server they were written.</summary>
/// <remarks>A detector with rules costs more to build than an article costs to read, so it is kept until the number of its rules has moved.</remarks>
public sealed class HouseDetector(ClaimDetector plain)
{
    private volatile RuleSet current = new(0, plain);

    internal async Task<RuleSet> ReadAsync(ReviewDbContext context, CancellationToken cancel)
    {
        var version = await VersionAsync(context, cancel);
        if (current is var known && known.Version != version)
        {
            var words = await context.HouseRules.Where(one => one.RemovedBy == null).OrderBy(one => one.At).Select(one => one.Words).ToListAsync(cancel);
            current = known = new RuleSet(version, version == 0 ? plain : plain.With(Sound(words).Build()));
        }
        return known;
    }

    /// <summary>A detector with these wordings ignored.</summary>
    internal ClaimDetector With(IReadOnlyList<string> words) => plain.With(Sound(words).Build());

    /// <summary>Counts what was ever added and taken away: rules are never deleted, so the number only grows.</summary>
    internal static Task<int> VersionAsync(ReviewDbContext context, CancellationToken cancel) =>
        context.HouseRules.Select(one => one.RemovedBy == null ? 1 : 2).SumAsync(cancel);

    internal static HouseRulesBuilder Gather(IEnumerable<string> words) =>
        words.Aggregate(new HouseRulesBuilder(), (rules, wording) => rules.Ignore(wording));

    // What an earlier release let in and this one refuses must not keep articles out: it is told where the rules are listed.
    private static HouseRulesBuilder Sound(IReadOnlyList<string> words)
    {
        var refused = Gather(words).Check().Select(problem => problem.Rule).ToHashSet(StringComparer.Ordinal);
        return Gather(words.Where(wording => !refused.Contains(wording)));
    }
}

/// <summary>The rules of one moment.</summary>
/// <param name="Version">0 without rules; another number means other rules.</param>
internal sealed record RuleSet(int Version, ClaimDetector Detector)
{
    /// <summary>What a revision keeps of who read it: "it-2", with the newsroom's rules "it-2+7".</summary>
    public string Name => Version == 0 ? ClaimDetector.Version : FormattableString.Invariant($"{ClaimDetector.Version}+{Version}");
}
