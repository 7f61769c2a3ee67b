using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Verbs that stand in no list, read off endings that nothing but a verb bears ("droneggiarono").</summary>
internal static class VerbGuesses
{
    private const int ShortestRoot = 3;

    // The longest first: "-erebbero" before "-ò".
    private static readonly VerbEnding[] _unmistakable =
        [.. VerbGuessExceptions.Unmistakable.OrderByDescending(text => text.Length).SelectMany(text => VerbEnding.At(text))];

    public static void AddTo(List<VerbAnalysis> analyses, string form)
    {
        if (Conditionals.TryRead(form, out ConditionalForm conditional))
        {
            analyses.Add(Guess(conditional.Lemma, GrammaticalMood.Conditional, GrammaticalTense.Present, conditional.Person, conditional.Number));
            return;
        }

        if (VerbGuessExceptions.Words.Contains(form))
        {
            return;
        }

        foreach (VerbEnding ending in _unmistakable)
        {
            if (form.Length >= ending.Text.Length + ShortestRoot && form.EndsWith(ending.Text, StringComparison.Ordinal))
            {
                string root = form[..^ending.Text.Length];
                analyses.Add(Guess(InfinitiveOf(root, ending.Use), ending.Mood, ending.Tense, ending.Person, ending.Number));
                return;
            }
        }
    }

    private static string InfinitiveOf(string root, StemUses use) => use switch
    {
        StemUses.FutureEr or StemUses.AreI => Lemmas.OfFutureStem(root + "er"),
        StemUses.FutureIr or StemUses.ThemeI or StemUses.InfinitiveIre => root + "ire",
        StemUses.ThemeE or StemUses.WeakPast or StemUses.InfinitiveEre => root + "ere",
        StemUses.Gerund => root + "ire",
        _ => root + "are",
    };

    private static VerbAnalysis Guess(string lemma, GrammaticalMood mood, GrammaticalTense tense, int person, GrammaticalNumber number) =>
        new(new Verb(lemma, VerbFrames.None, []), mood, tense, person, number, IsGuess: true);
}
