using FactCheck.Detection.Attributions;
using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>Later than a past moment: after a past verb of saying or deciding, and in a story told in the past.</summary>
internal static class FutureInPastReading
{
    public static IEnumerable<Evidence> Weigh(ClaimContext claim)
    {
        if (!claim.IsPast)
        {
            yield break;
        }

        if (claim.Frame is { Kind: FrameKind.Saying, Past: true } frame)
        {
            yield return new Evidence(ReasonCodes.FutureInPastVerb, frame.Words(claim.Text), frame.Announces ? 3.6 : 2.0);
        }

        else if (claim.GoverningPast >= 0)
        {
            yield return new Evidence(ReasonCodes.FutureInPastVerb, claim.Word(claim.GoverningPast), 2.6);
        }

        if (claim.PastStory)
        {
            yield return new Evidence(ReasonCodes.PastNarrative, string.Empty, 2.2);
        }

        int later = claim.Find(ReadingWords.LaterOn.Contains);
        if (later >= 0)
        {
            yield return new Evidence(ReasonCodes.PastNarrative, claim.Word(later), 0.9);
        }

        if (claim.Group.Modal == "dovere")
        {
            yield return new Evidence(ReasonCodes.Modal, claim.VerbWords, 1.2);
        }
    }
}
