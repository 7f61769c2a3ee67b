using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>The writer's own outlook: potere and dovere, and times that lie ahead.</summary>
internal static class ProjectionReading
{
    public static IEnumerable<Evidence> Weigh(ClaimContext claim)
    {
        if (claim.IsModal && !claim.IsPast && claim.Group.Form.Person == 3)
        {
            yield return new Evidence(ReasonCodes.Modal, claim.VerbWords, claim.Group.Modal == "potere" ? 2.6 : 2.0);
        }

        int time = claim.Find(ReadingWords.Time.Contains);
        if (time >= 0 && !claim.IsPast)
        {
            yield return new Evidence(ReasonCodes.Schedule, claim.Word(time), claim.IsModal ? 1.2 : 0.4);
        }
    }
}
