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
        return stem[^2] == 'i' ? root + "ire" : IsEre(root) ? root + "ere" : FirstConjugation(root) + "are";
    }

    // "accoglierebbe" is of accogliere, "sbaglierebbe" of sbagliare: both keep the i of the sound.
    private static bool IsEre(string root) =>
        EreVerbs.HasRoot(root) || root.EndsWith("gli", StringComparison.Ordinal) && EreVerbs.HasRoot(root[..^1]);

    private static string FirstConjugation(string root) => root switch
    {
        _ when root.EndsWith("ch", StringComparison.Ordinal) || root.EndsWith("gh", StringComparison.Ordinal) => root[..^1],
        _ when root.EndsWith('c') || root.EndsWith('g') => root + "i",
        _ when root.EndsWith("sc", StringComparison.Ordinal) => root + "i",
        _ => root,
    };
}
