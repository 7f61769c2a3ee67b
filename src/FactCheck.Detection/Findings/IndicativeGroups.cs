using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Tells whether a word is the lexical verb of an indicative group in the third person: "ha firmato", "sta trattando", "firma".</summary>
internal static class IndicativeGroups
{
    // "ha, secondo gli inquirenti, firmato" is told by the frame, so a short way back is enough.
    private const int LongestGap = 5;

    /// <summary>The first token of the group whose lexical verb stands at <paramref name="verb"/> and tells <paramref name="concept"/>; -1 where it is no such group.</summary>
    /// <remarks>The future is left out: it foretells, and whoever foretells does not vouch for a fact.</remarks>
    public static int StartOf(TokenizedText text, Sentence sentence, int verb, string concept)
    {
        Word word = text.Tokens[verb].Word;
        if (word.Participle is not null && AuxiliaryBefore(text, sentence, verb, IsParticipleAuxiliary) is int auxiliary and >= 0)
        {
            return auxiliary;
        }

        if (word.Gerund is not null)
        {
            return AuxiliaryBefore(text, sentence, verb, form => form is "sta" or "stanno" or "stava" or "stavano");
        }

        return IsFinite(word, concept) && FiniteVerbs.IsAt(text.Tokens, verb) ? verb : -1;
    }

    /// <summary>Whether a form of essere is the auxiliary of a participle after it, and no copula: "è stato ucciso", but not "è stato il capo".</summary>
    public static bool CarriesParticiple(TokenizedText text, int auxiliary, int limit)
    {
        int next = auxiliary + 1;
        while (next < limit && next - auxiliary < LongestGap && IsInside(text.Tokens[next]))
        {
            next++;
        }

        return next < limit && text.Tokens[next].Word.Participle is not null;
    }

    private static bool IsInside(Token token) => token.Is(WordClasses.InsideGroup | WordClasses.MannerAdverb) || token.Form is "stato" or "stata" or "stati" or "state";

    private static int AuxiliaryBefore(TokenizedText text, Sentence sentence, int verb, Predicate<string> isAuxiliary)
    {
        int at = verb - 1;
        while (at >= sentence.First && verb - at <= LongestGap && IsInside(text.Tokens[at]))
        {
            at--;
        }

        return at >= sentence.First && isAuxiliary(text.Tokens[at].Form) ? at : -1;
    }

    private static bool IsParticipleAuxiliary(string form) => form is "ha" or "hanno" or "è" or "sono" or "aveva" or "avevano" or "era" or "erano"
        or "viene" or "vengono" or "veniva" or "venivano" or "venne" or "vennero" or "fu" or "furono";

    private static bool IsFinite(Word word, string concept)
    {
        foreach (VerbAnalysis analysis in word.Analyses)
        {
            if (analysis is { Mood: GrammaticalMood.Indicative, Person: 3, Tense: not GrammaticalTense.Future } && Concepts.OfLemma(analysis.Lemma) == concept)
            {
                return true;
            }
        }

        return false;
    }
}
