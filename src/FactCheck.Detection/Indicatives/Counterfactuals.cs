using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>Conditions in the imperfect subjunctive ("se non fosse arrivata"): beside one the conditional stays, whatever was reported.</summary>
internal static class Counterfactuals
{
    // "se la polizia municipale di Nizza non fosse": the verb of the condition stands no farther on.
    private const int Reach = 10;

    public static bool In(List<Token> tokens, Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Form is "se" or "qualora" && HasPastSubjunctive(tokens, i + 1, Math.Min(sentence.End, i + Reach)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPastSubjunctive(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            foreach (VerbAnalysis analysis in tokens[i].Word.Analyses)
            {
                if (analysis is { Mood: GrammaticalMood.Subjunctive, Tense: not GrammaticalTense.Present })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
