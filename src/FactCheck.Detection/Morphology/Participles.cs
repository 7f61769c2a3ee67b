using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Past participles, by the lexicon, and by shape for verbs it does not hold.</summary>
internal static class Participles
{
    /// <summary>The infinitive of a past participle in any gender and number; false where the form is none.</summary>
    public static bool TryRead(string form, out string lemma)
    {
        lemma = string.Empty;
        if (form.Length < 4 || form[^1] is not ('o' or 'a' or 'i' or 'e') || ParticipleHomographs.Strangers.Contains(form))
        {
            return false;
        }

        string root = form[..^1];
        lemma = VerbAnalyser.LemmaOf(form, GrammaticalMood.Participle) ?? Regular(root) ?? string.Empty;
        return lemma.Length > 0;
    }

    /// <summary>Whether the form, after essere, rather describes than tells an event: "sarebbe sbagliato".</summary>
    public static bool IsAdjective(string form) => form.Length > 1 && ParticipleHomographs.Adjectives.Contains(form[..^1]);

    private static string? Regular(string root)
    {
        if (root.Length < 4 || root[^1] != 't')
        {
            return null;
        }

        string verb = root[..^2];
        return root[^2] switch
        {
            'a' => verb + "are",
            'u' => (verb.EndsWith("sci", StringComparison.Ordinal) || verb.EndsWith("ci", StringComparison.Ordinal) ? verb[..^1] : verb) + "ere",
            'i' => verb + "ire",
            _ => null,
        };
    }
}
