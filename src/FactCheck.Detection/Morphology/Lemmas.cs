using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Infinitives from stems. Italian spells the same sound differently before e and a, so the root is respelt on the way.</summary>
internal static class Lemmas
{
    /// <summary>The infinitive of a future stem: "parler" is parlare, "prender" prendere, "cercher" cercare, "mancher" mancare.</summary>
    public static string OfFutureStem(string stem)
    {
        if (ContractedStems.InfinitiveOf(stem) is { } contracted)
        {
            return contracted;
        }

        if (stem.Length < 3 || stem[^2] is not ('e' or 'i'))
        {
            return stem + "e";
        }

        string root = stem[..^2];
        return stem[^2] == 'i' ? root + "ire" : EreVerbs.HasRoot(root) ? root + "ere" : FirstConjugation(root) + "are";
    }

    /// <summary>Whether the root forms its future in -er from an infinitive in -ere.</summary>
    private static string FirstConjugation(string root) => root switch
    {
        _ when root.EndsWith("ch", StringComparison.Ordinal) || root.EndsWith("gh", StringComparison.Ordinal) => root[..^1],
        _ when root.EndsWith('c') || root.EndsWith('g') => root + "i",
        _ when root.EndsWith("sc", StringComparison.Ordinal) => root + "i",
        _ => root,
    };
}
