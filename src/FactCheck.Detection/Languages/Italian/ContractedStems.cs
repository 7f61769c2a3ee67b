namespace FactCheck.Detection.Languages.Italian;

/// <summary>Future stems without the theme vowel, by their ending: compounds of these that no list holds still follow them ("ridisporr-", "telecondurr-").</summary>
internal static class ContractedStems
{
    // Ending of the stem, and what takes its place in the infinitive.
    private static readonly (string Stem, string Infinitive)[] _families =
        [("durr", "durre"), ("trarr", "trarre"), ("porr", "porre"), ("terr", "tenere"), ("verr", "venire"), ("far", "fare"), ("vedr", "vedere"), ("vivr", "vivere")];

    public static bool IsContracted(string stem) => InfinitiveOf(stem) is not null;

    /// <summary>The infinitive of a contracted stem, or null.</summary>
    public static string? InfinitiveOf(string stem)
    {
        foreach ((string ending, string infinitive) in _families)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(stem.AsSpan(0, stem.Length - ending.Length), infinitive);
            }
        }

        return null;
    }
}
