using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Consistency;

/// <summary>Some words of a passage, and whether the other passage has them too.</summary>
internal sealed record PassageRun(string Words, bool Differs)
{
    /// <summary>Both passages cut where they differ. Two that share nothing are left whole: all of it bold would say as much as none.</summary>
    public static (IReadOnlyList<PassageRun> At, IReadOnlyList<PassageRun> Against) Compare(string at, string against)
    {
        // A capital at the beginning of a sentence is no difference; letter by letter, so that the places stay the same.
        var runs = WordingComparison.Of(at.ToUpperInvariant(), against.ToUpperInvariant());
        var hasCommon = runs.Any(run => run.IsEqual && run.Before.Of(at).Any(char.IsLetter));
        return
        (
            [.. runs.Where(run => !run.IsInserted).Select(run => new PassageRun(run.Before.Of(at), hasCommon && run.IsDeleted))],
            [.. runs.Where(run => !run.IsDeleted).Select(run => new PassageRun(run.After.Of(against), hasCommon && run.IsInserted))]
        );
    }

    public static IReadOnlyList<PassageRun> Whole(string words) => [new PassageRun(words, false)];
}
