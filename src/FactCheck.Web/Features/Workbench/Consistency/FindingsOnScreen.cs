using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Consistency;

/// <summary>What one screen knows of an article's findings: immutable, so that a part that kept its reference has not changed.</summary>
/// <param name="IsKnown">False until the first search is over.</param>
/// <param name="HasFailed">Whether the last search failed; what an earlier one found is still shown.</param>
/// <param name="All">Open and answered, in text order.</param>
/// <param name="Takes">The agencies' texts beside the article.</param>
/// <param name="LookedFor">The kinds that the newsroom wants to be told of.</param>
public sealed record FindingsOnScreen(bool IsKnown, bool HasFailed, IReadOnlyList<ArticleFinding> All, IReadOnlyList<AgencyTake> Takes, IReadOnlyList<ArticleFindingKind> LookedFor)
{
    public static FindingsOnScreen Unknown { get; } = new(false, false, [], [], []);

    public IEnumerable<ArticleFinding> Open => All.Where(finding => finding.Ruling is null);

    public IEnumerable<ArticleFinding> Answered(FindingAnswerKind answer) => All.Where(finding => finding.Ruling?.Answer.Kind == answer);

    /// <summary>The finding with this answer, whatever an earlier search says of it.</summary>
    public FindingsOnScreen With(string key, FindingRuling? ruling) => this with { All = [.. All.Select(finding => finding.Key == key ? finding with { Ruling = ruling } : finding)] };

    /// <summary>Whether drawing the other one would change nothing: a search seldom finds anything new.</summary>
    public bool ShowsTheSame(FindingsOnScreen other) => (IsKnown, HasFailed) == (other.IsKnown, other.HasFailed)
        && All.Count == other.All.Count && All.Zip(other.All).All(pair => IsSame(pair.First, pair.Second))
        && Takes.Select(take => (take.Id, take.At)).SequenceEqual(other.Takes.Select(take => (take.Id, take.At))) && LookedFor.SequenceEqual(other.LookedFor);

    private static bool IsSame(ArticleFinding one, ArticleFinding other) => one with { ClaimIds = other.ClaimIds } == other && one.ClaimIds.SequenceEqual(other.ClaimIds);
}
