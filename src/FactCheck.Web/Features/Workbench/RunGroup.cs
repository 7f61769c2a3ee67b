using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Neighbouring runs that one highlight covers, or plain runs between highlights.</summary>
/// <param name="Claim">Where claims overlap the shortest is drawn, and the longer one shows around it.</param>
public sealed record RunGroup(Claim? Claim, IReadOnlyList<AnnotatedRun> Runs)
{
    public static IEnumerable<RunGroup> Of(IReadOnlyList<AnnotatedRun> runs)
    {
        for (var start = 0; start < runs.Count;)
        {
            var claim = Top(runs[start]);
            var end = start + 1;
            while (end < runs.Count && Top(runs[end])?.Id == claim?.Id)
            {
                end++;
            }

            yield return new RunGroup(claim, [.. runs.Skip(start).Take(end - start)]);
            start = end;
        }
    }

    private static Claim? Top(AnnotatedRun run) => run.Claims.FirstOrDefault(claim => claim.IsToCheck) ?? (run.Claims.Count > 0 ? run.Claims[0] : null);
}
