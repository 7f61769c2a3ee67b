using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>What would be under a condition, and what a proposal would bring about.</summary>
internal static class HypotheticalReading
{
    public static IEnumerable<Evidence> Weigh(ClaimContext claim)
    {
        if (claim.Condition >= 0)
        {
            yield return new Evidence(ReasonCodes.Condition, claim.Word(claim.Condition), claim.Word(claim.Condition) is "se" or "qualora" ? 3.2 : 1.6);
        }

        if (ReadingWords.EffectLemmas.Contains(claim.Group.Lemma) && !claim.IsPast)
        {
            yield return new Evidence(ReasonCodes.Effect, claim.VerbWords, claim.IsModal ? 0.3 : 1.2);
        }

        int proposal = claim.Find(ReadingWords.Proposals.Contains);
        if (proposal >= 0 && !claim.IsModal && !claim.IsPast)
        {
            yield return new Evidence(ReasonCodes.Effect, claim.Word(proposal), 0.5);
        }

        if (claim.IsPast && claim.Group.Modal == "potere")
        {
            yield return new Evidence(ReasonCodes.Modal, claim.VerbWords, 2.2);
        }

        if (claim.Group.Form.Person != 3 || claim.Quoted)
        {
            yield return new Evidence(claim.Quoted ? ReasonCodes.Quotation : ReasonCodes.FirstPerson, string.Empty, claim.IsPast ? 1.2 : 0.6);
        }

        if (!claim.IsModal)
        {
            yield return new Evidence(ReasonCodes.PlainStatement, string.Empty, 0.8);
        }
    }
}
