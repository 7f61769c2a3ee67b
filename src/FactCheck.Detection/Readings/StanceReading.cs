using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>Wish, politeness, judgement, advice and duty.</summary>
internal static class StanceReading
{
    public static IEnumerable<Evidence> Weigh(ClaimContext claim)
    {
        if (ReadingWords.StanceLemmas.Contains(claim.Group.Modal ?? claim.Group.Lemma))
        {
            yield return new Evidence(ReasonCodes.StanceVerb, claim.VerbWords, claim.Group.Form.Person == 3 && claim.Group.Lemma != "bisognare" ? 1.6 : 3.2);
        }

        if (claim.Group.IsCopular && Judgement(claim) is int at and >= 0)
        {
            yield return new Evidence(ReasonCodes.StanceJudgement, claim.Word(at), 2.4);
        }

        if (claim.Group.Form.Person != 3)
        {
            yield return new Evidence(claim.Group.Form.Person == 1 ? ReasonCodes.FirstPerson : ReasonCodes.SecondPerson, claim.VerbWords, 1.2);
        }

        int opinion = claim.Find(f => f is "me" or "mio");
        if (opinion > claim.Clause.Sentence.First && claim.Word(opinion - 1) is "secondo" or "a")
        {
            yield return new Evidence(ReasonCodes.FirstPerson, $"{claim.Word(opinion - 1)} {claim.Word(opinion)}", 2.4);
        }

        if (claim.Question)
        {
            yield return new Evidence(ReasonCodes.Question, "?", 1.5);
        }

        if (claim.Group.Modal == "dovere")
        {
            yield return new Evidence(ReasonCodes.Modal, claim.VerbWords, claim.Quoted ? 2.6 : 1.5);
        }

        if (claim.Quoted)
        {
            yield return new Evidence(ReasonCodes.Quotation, string.Empty, 0.6);
        }
    }

    private static int Judgement(ClaimContext claim)
    {
        int limit = Math.Min(claim.Clause.Sentence.End, claim.Group.End + 5);
        for (int i = claim.Group.End; i < limit; i++)
        {
            if (ReadingWords.Judgements.Contains(claim.Word(i)))
            {
                return i;
            }
        }

        return -1;
    }
}
