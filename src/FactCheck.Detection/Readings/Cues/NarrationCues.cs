using FactCheck.Detection.Morphology;
using FactCheck.Detection.Skeletons;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>The tenses the story around the verb is told in.</summary>
internal static class NarrationCues
{
    public static void Add(ClaimContext claim, CueList cues)
    {
        AddOwnSentence(claim, cues);
        AddSentence(claim, claim.Previous, Cue.PreviousPresent, cues);
        for (int i = claim.Sentence.First; i < claim.Sentence.End; i++)
        {
            cues.AddIf(IsYear(claim.Text.Tokens[i]), Cue.Year, i, i + 1);
        }

        AddNow(claim, cues);
    }

    // "Adesso non andrebbe più bene al Cremlino": what holds now is told, not imagined.
    private static void AddNow(ClaimContext claim, CueList cues)
    {
        for (int i = claim.Clause.Range.First; i < claim.Clause.Range.End; i++)
        {
            string form = claim.Text.Tokens[i].Form;
            cues.AddIf(form is "ora" or "adesso" or "ormai" or "attualmente", Cue.NowInClause, i, i + 1);
            cues.AddIf(form is "più" && claim.Group.Negated && i > claim.Group.Finite && i <= claim.Group.End, Cue.NoLonger, i, i + 1);
        }
    }

    private static void AddOwnSentence(ClaimContext claim, CueList cues)
    {
        int finite = claim.Group.Finite, before = -1;
        foreach (SkeletonClause clause in claim.Clause.Skeleton.Clauses)
        {
            if (clause.Verb < 0 || clause.Verb == finite)
            {
                continue;
            }

            AddAnywhere(claim, clause.Verb, cues);
            before = clause.Verb < finite && clause.Verb > before ? clause.Verb : before;
        }

        AddAt(claim, before, Cue.VerbBeforePresent, cues);
    }

    private static void AddAnywhere(ClaimContext claim, int verb, CueList cues)
    {
        if (TenseCues.Anywhere(NarrativeTenses.Of(claim.Text.Tokens, verb)) is { } cue)
        {
            cues.Add(cue, verb, verb + 1);
        }
    }

    private static void AddAt(ClaimContext claim, int verb, Cue present, CueList cues)
    {
        if (verb >= 0 && TenseCues.In(present, NarrativeTenses.Of(claim.Text.Tokens, verb), hasConditional: true) is { } cue)
        {
            cues.Add(cue, verb, verb + 1);
        }
    }

    private static void AddSentence(ClaimContext claim, Sentence? sentence, Cue present, CueList cues)
    {
        if (sentence is not { } other)
        {
            return;
        }

        for (int i = other.First; i < other.End; i++)
        {
            if (FiniteVerbs.IsAt(claim.Text.Tokens, i) && TenseCues.In(present, NarrativeTenses.Of(claim.Text.Tokens, i), hasConditional: false) is { } cue)
            {
                cues.Add(cue, i, i + 1);
            }
        }
    }

    private static bool IsYear(Token token) => token.Kind == TokenKind.Number && token.Form.Length == 4 && token.Form[0] is '1' or '2' && !token.Form.AsSpan().ContainsAnyExceptInRange('0', '9');
}
