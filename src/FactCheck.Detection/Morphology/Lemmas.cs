using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Infinitives from future stems. Italian spells the same sound differently before e and a, so the root of a verb no list holds is respelt.</summary>
internal static class Lemmas
{
    /// <summary>The infinitive of a future stem: "parler" is parlare, "prender" prendere, "cercher" cercare, "mancher" mancare.</summary>
    public static string OfFutureStem(string stem) =>
        InLexicon(stem, StemUses.Future) ?? ContractedStems.InfinitiveOf(stem) ?? (stem.Length < 3 ? stem + "e" : OfThemeVowel(stem));

    /// <summary>Whether a verb of the lexicon has this very stem ("permarr", "sverr").</summary>
    public static bool IsFutureStem(string stem) => InLexicon(stem, StemUses.Future) is not null;

    private static string OfThemeVowel(string stem)
    {
        string root = stem[..^2];
        return stem[^2] switch
        {
            'i' => root + "ire",
            'e' => InLexicon(root, StemUses.FutureEr) ?? FirstConjugation(root) + "are",
            _ => stem + "e",
        };
    }

    private static string? InLexicon(string stem, StemUses use)
    {
        foreach ((Verb verb, StemUses uses) in VerbLexicon.WithStem(stem))
        {
            if ((uses & use) != 0)
            {
                return verb.Lemma;
            }
        }

        return null;
    }

    private static string FirstConjugation(string root) => root switch
    {
        _ when root.EndsWith("ch", StringComparison.Ordinal) || root.EndsWith("gh", StringComparison.Ordinal) => root[..^1],
        _ when root.EndsWith('c') || root.EndsWith('g') => root + "i",
        _ => root,
    };
}
