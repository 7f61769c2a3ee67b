using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Forms;

/// <summary>A form that stands open on a card. Its fields belong to the browser while they are typed in.</summary>
/// <param name="Draft">What was typed in it before, as JSON; null for nothing.</param>
/// <param name="Problems">What kept it from being saved.</param>
/// <param name="Twin">Where the page it leads to is among the evidence already; null where it is not.</param>
public sealed record FormOnScreen(DraftPlace Place, string? Draft, IReadOnlyList<EntryProblem> Problems, EvidenceTwin? Twin = null)
{
    public EntryProblem? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field);
}

/// <summary>A piece of evidence that leads to the same page.</summary>
/// <param name="IsHere">Whether it belongs to the claim of the form itself.</param>
/// <param name="Claim">The number of its claim in the article; null for one outside the queue.</param>
public sealed record EvidenceTwin(Guid Id, bool IsHere, int? Claim);
