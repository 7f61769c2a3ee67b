using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Skeletons;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>The verb or noun on which the clause depends, and its tense.</summary>
internal static class GovernorCues
{
    private const int Reach = 7;

    public static void Add(ClaimContext claim, CueList cues)
    {
        if (claim.Clause.Node is not { } node || claim.Opener < 0)
        {
            return;
        }

        int verb = node.FirstOfSeries.Governor?.Verb ?? -1;
        AddTense(claim, verb, cues);
        int word = WordBefore(claim, Math.Max(verb, claim.Opener - Reach));
        if (word >= 0)
        {
            AddWord(claim, word, cues);
        }

        for (int i = Math.Max(claim.Sentence.First, claim.Opener - 3); i < claim.Opener; i++)
        {
            cues.AddWords(claim.Text.Tokens[i].Word.ReadingCues, CueZone.Governor, i);
        }
    }

    // In "la donna che avrebbe sposato" the verb beside the noun only tells when the story runs; in "disse che" it governs.
    private static void AddTense(ClaimContext claim, int verb, CueList cues)
    {
        if (verb < 0)
        {
            cues.Add(Cue.GovernedByVerbless);
            return;
        }

        NarrativeTense tense = NarrativeTenses.Of(claim.Text.Tokens, verb);
        if (claim.Clause.Node?.Kind == ClauseKind.Complement)
        {
            cues.Add(TenseCues.Governor(tense), verb, verb + 1);
            cues.AddIf(tense == NarrativeTense.Conditional && NarrativeTenses.ParticipleAfter(claim.Text.Tokens, verb) >= 0, Cue.GovernedByPastConditional, verb, verb + 1);
            cues.AddIf(claim.Group.First == claim.Opener + 1, Cue.SharedSubject, verb, verb + 1);
        }
        else if (TenseCues.In(Cue.RelatedToPresent, tense, hasConditional: true) is { } related)
        {
            cues.Add(related, verb, verb + 1);
        }
    }

    /// <summary>The last word before the opener that tells, promises or thinks; it may be a participle, a gerund or a noun.</summary>
    private static int WordBefore(ClaimContext claim, int from)
    {
        for (int i = claim.Opener - 1; i >= Math.Max(from, claim.Sentence.First); i--)
        {
            if (GovernorWords.Of(claim.Word(i)) != GovernorClass.None)
            {
                return i;
            }
        }

        return -1;
    }

    private static void AddWord(ClaimContext claim, int word, CueList cues)
    {
        GovernorClass kind = GovernorWords.Of(claim.Word(word));
        cues.Add(CueOf(kind), word, word + 1);
        string form = claim.Word(word);
        cues.AddIf(form.EndsWith("ndo", StringComparison.Ordinal), Cue.AfterGerund, word, word + 1);
        cues.AddIf(form.EndsWith("re", StringComparison.Ordinal), Cue.AfterInfinitive, word, word + 1);
        cues.AddIf(OpenerWords.ContentNouns.Contains(form), Cue.AfterContentNoun, word, word + 1);
    }

    private static Cue CueOf(GovernorClass kind) => kind switch
    {
        GovernorClass.Telling => Cue.GovernedByTelling,
        GovernorClass.Reporting => Cue.GovernedByReporting,
        GovernorClass.Promise => Cue.GovernedByPromise,
        GovernorClass.Thought => Cue.GovernedByThought,
        GovernorClass.Hope => Cue.GovernedByHope,
        GovernorClass.Supposition => Cue.GovernedBySupposition,
        GovernorClass.Emergence => Cue.GovernedByEmergence,
        _ => Cue.GovernedByQuestion,
    };
}
