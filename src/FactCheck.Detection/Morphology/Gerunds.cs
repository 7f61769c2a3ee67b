namespace FactCheck.Detection.Morphology;

/// <summary>Gerunds, with or without clitics ("pensando", "preparandosi").</summary>
internal static class Gerunds
{
    /// <summary>The infinitive of a gerund; false where the form is none.</summary>
    public static bool TryRead(string form, out string lemma)
    {
        lemma = form.Contains("ndo", StringComparison.Ordinal) ? VerbAnalyser.LemmaOf(form, GrammaticalMood.Gerund, guess: true) ?? string.Empty : string.Empty;
        return lemma.Length > 0;
    }
}
