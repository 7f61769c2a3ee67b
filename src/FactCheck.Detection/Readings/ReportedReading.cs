using FactCheck.Detection.Attributions;
using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>Hearsay: a frame that names who knows, or the forms the press keeps for what it cannot vouch for.</summary>
internal static class ReportedReading
{
    public static IEnumerable<Evidence> Weigh(ClaimContext claim)
    {
        foreach (Evidence evidence in FromFrame(claim).Concat(FromForm(claim)))
        {
            yield return evidence;
        }

        int noun = claim.FindInSentence(f => SourceWords.HearsayNouns.Contains(f));
        if (noun >= 0)
        {
            yield return new Evidence(ReasonCodes.HearsayNoun, claim.Word(noun), 1.2);
        }

        if (claim.Before == Reading.Reported)
        {
            yield return new Evidence(ReasonCodes.ReportedNeighbour, string.Empty, 1.2);
        }
    }

    private static IEnumerable<Evidence> FromFrame(ClaimContext claim)
    {
        if (claim.Frame is { } frame)
        {
            string words = frame.Words(claim.Text);
            yield return frame.Kind switch
            {
                FrameKind.Preposition or FrameKind.Headline => new Evidence(ReasonCodes.Attribution, words, claim.Quoted ? 0.5 : claim.IsModal ? 4.6 : 3.2),
                FrameKind.Impersonal => new Evidence(ReasonCodes.ImpersonalHearsay, words, 2.6),
                FrameKind.Saying => new Evidence(ReasonCodes.Saying, words, frame.Announces ? -0.5 : frame.Past ? 1.2 : 1.8),
                _ => new Evidence(ReasonCodes.Saying, words, claim.Quoted ? 0.1 : 1.4),
            };
        }
        else if (claim.Sourced.Near is { } near && !claim.Quoted)
        {
            yield return new Evidence(ReasonCodes.InferredAttribution, near.Words(claim.Text), 0.6);
        }
    }

    // A bare conditional in the third person is hearsay more often than not where news is told, and seldom inside a subordinate.
    private static double Plain(ClaimContext claim) => claim.Clause.Range.Opener < 0 ? 1.2 : 0.7;

    private static IEnumerable<Evidence> FromForm(ClaimContext claim)
    {
        if (claim.Quoted || claim.Group.Form.Person != 3)
        {
            yield return new Evidence(claim.Quoted ? ReasonCodes.Quotation : ReasonCodes.FirstPerson, string.Empty, -1.6);
            yield break;
        }

        if (claim.Group.Aspect != VerbAspect.Simple)
        {
            yield return new Evidence(ReasonCodes.Progressive, claim.VerbWords, 3.2);
        }
        else if (claim.IsPast)
        {
            yield return new Evidence(ReasonCodes.PastFact, claim.VerbWords, claim.Group.Modal is null ? 1.7 - (claim.GoverningPast >= 0 ? 1.0 : 0) : 0.1);
        }
        else if (claim.Group.Modal is null)
        {
            yield return new Evidence(claim.Group.IsCopular ? ReasonCodes.Figure : ReasonCodes.PlainStatement, claim.Group.IsCopular ? claim.VerbWords : string.Empty, Plain(claim));
        }
    }
}
