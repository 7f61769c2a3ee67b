using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Tells whether a word is the lexical verb of an indicative group in the third person: "ha firmato", "sta trattando", "firma".</summary>
internal static class IndicativeGroups
{
    // "ha, secondo gli inquirenti, firmato" is told by the frame, so a short way back is enough.
    private const int LongestGap = 5;

    private static readonly string[] _third = ["", "avano", "evano", "ivano", "ava", "eva", "iva", "arono", "irono", "erono", "isce", "iscono", "ò", "ì"];

    /// <summary>The first token of the group whose lexical verb, of this infinitive, stands at <paramref name="verb"/>; -1 where it is no such group.</summary>
    public static int StartOf(TokenizedText text, Sentence sentence, int verb, string lemma)
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

        return IsFinite(word.Form, lemma) && !IsNominal(text.Tokens, sentence, verb) ? verb : -1;
    }

    /// <summary>Whether the word is a participle that no auxiliary carries: "Arrestato il sindaco".</summary>
    public static bool IsBareParticiple(TokenizedText text, Sentence sentence, int verb)
    {
        int before = SkipInside(text, sentence, verb);
        return text.Tokens[verb].Word.Participle is not null && (before < sentence.First || !IsAnyAuxiliary(text.Tokens[before].Word));
    }

    private static int AuxiliaryBefore(TokenizedText text, Sentence sentence, int verb, Predicate<string> isAuxiliary)
    {
        int at = SkipInside(text, sentence, verb);
        return at >= sentence.First && isAuxiliary(text.Tokens[at].Form) ? at : -1;
    }

    private static int SkipInside(TokenizedText text, Sentence sentence, int verb)
    {
        int at = verb - 1;
        while (at >= sentence.First && verb - at <= LongestGap && (text.Tokens[at].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb) || text.Tokens[at].Form is "stato" or "stata" or "stati" or "state"))
        {
            at--;
        }

        return at;
    }

    private static bool IsParticipleAuxiliary(string form) => form is "ha" or "hanno" or "è" or "sono" or "aveva" or "avevano" or "era" or "erano"
        or "viene" or "vengono" or "veniva" or "venivano" or "venne" or "vennero" or "fu" or "furono";

    // Also those of other moods: after them a participle is not bare either.
    private static bool IsAnyAuxiliary(Word word) =>
        IsParticipleAuxiliary(word.Form) || word.Conditional is not null || FindingWords.Empty.Contains(word.Form)
        || word.Form is "fosse" or "fossero" or "avesse" or "avessero" or "abbia" or "abbiano" or "sia" or "siano" or "avendo" or "essendo" or "aver" or "esser";

    private static bool IsFinite(string form, string lemma)
    {
        if (lemma is "essere" or "avere")
        {
            return form is "è" or "sono" or "era" or "erano" or "fu" or "furono" or "ha" or "hanno" or "aveva" or "avevano" or "ebbe" or "ebbero";
        }

        if (Conjugator.Present(lemma, 3, GrammaticalNumber.Singular) == form || Conjugator.Present(lemma, 3, GrammaticalNumber.Plural) == form)
        {
            return true;
        }

        string root = lemma.Length > 5 ? lemma[..^3] : string.Empty;
        return root.Length > 0 && form.StartsWith(root, StringComparison.Ordinal) && Array.IndexOf(_third, form[root.Length..]) > 0
            || root.Length > 0 && lemma[^3] != 'a' && (form == root + "e" || form == root + "ono");
    }

    // "la firma", "una firma", "di firma": a noun; where it might be either, it is taken for one.
    private static bool IsNominal(List<Token> tokens, Sentence sentence, int i) =>
        i > sentence.First && (tokens[i - 1].Is(WordClasses.Article | WordClasses.Preposition | WordClasses.FusedPreposition) && !tokens[i - 1].Is("l'") || FindingWords.Empty.Contains(tokens[i - 1].Form) && !tokens[i - 1].Is(WordClasses.InsideGroup));
}
