namespace FactCheck.Detection.Morphology;

/// <summary>Every way to read a form as a verb: by the lexicon, and where it has none, by an ending that nothing but a verb bears.</summary>
internal static class VerbAnalyser
{
    /// <summary>Analyses of a lower-case form in NFC; empty for what is no verb. Context is not looked at: "porta" is a verb here.</summary>
    public static IReadOnlyList<VerbAnalysis> Analyse(string form)
    {
        if (form.Length == 0 || form.Length > LongestForm)
        {
            return [];
        }

        var analyses = new List<VerbAnalysis>(VerbLexicon.Listed(form));
        AddByStem(form, string.Empty, analyses);
        EncliticForms.AddTo(analyses, form);
        if (analyses.Count == 0)
        {
            VerbGuesses.AddTo(analyses, form);
        }

        return analyses;
    }

    /// <summary>The infinitive of the first verb that has the form in this mood, or null.</summary>
    public static string? LemmaOf(string form, GrammaticalMood mood, bool guess = false)
    {
        foreach (VerbAnalysis analysis in Analyse(form))
        {
            if (analysis.Mood == mood && (guess || !analysis.IsGuess))
            {
                return analysis.Lemma;
            }
        }

        return null;
    }

    // No Italian verb is longer, clitics included; what is, is noise and not worth the look-ups.
    private const int LongestForm = 36;

    /// <summary>Every split of the form into a stem and an ending that the stem takes; the longest stem says most of the verb and comes first.</summary>
    internal static void AddByStem(ReadOnlySpan<char> form, string enclitics, List<VerbAnalysis> analyses)
    {
        int shortest = Math.Max(1, form.Length - VerbEnding.LongestText);
        for (int cut = form.Length - 1; cut >= shortest; cut--)
        {
            ReadOnlySpan<(Verb Verb, StemUses Uses)> verbs = VerbLexicon.WithStem(form[..cut]);
            if (verbs.Length > 0 && VerbEnding.At(form[cut..]) is { Length: > 0 } endings)
            {
                Add(verbs, endings, enclitics, analyses);
            }
        }
    }

    private static void Add(ReadOnlySpan<(Verb Verb, StemUses Uses)> verbs, VerbEnding[] endings, string enclitics, List<VerbAnalysis> analyses)
    {
        foreach ((Verb verb, StemUses uses) in verbs)
        {
            foreach (VerbEnding ending in endings)
            {
                if ((uses & ending.Use) != 0 && !verb.IsListed(ending.Mood, ending.Tense))
                {
                    analyses.Add(new VerbAnalysis(verb, ending.Mood, ending.Tense, ending.Person, ending.Number, enclitics));
                }
            }
        }
    }
}
