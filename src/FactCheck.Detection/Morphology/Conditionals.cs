using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Tells conditional words from everything that looks like one. The class is open and decided by shape: any verb, also one coined today.</summary>
internal static class Conditionals
{
    private static readonly (string Ending, int Person, GrammaticalNumber Number)[] _endings =
    [
        ("ebbero", 3, GrammaticalNumber.Plural),
        ("ebbe", 3, GrammaticalNumber.Singular),
        ("emmo", 1, GrammaticalNumber.Plural),
        ("este", 2, GrammaticalNumber.Plural),
        ("esti", 2, GrammaticalNumber.Singular),
        ("ei", 1, GrammaticalNumber.Singular),
    ];

    /// <summary>Reads a lower-case form; false where it is no conditional.</summary>
    public static bool TryRead(string form, out ConditionalForm conditional)
    {
        conditional = default;
        if (form.Length < 5 || form[^1] is not ('e' or 'i' or 'o'))
        {
            return false;
        }

        foreach ((string ending, int person, GrammaticalNumber number) in _endings)
        {
            if (form.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = form[..^ending.Length];
                conditional = new ConditionalForm(stem, person, number);
                return IsFutureStem(stem, person) && !LookAlikes.Words.Contains(form);
            }
        }

        return false;
    }

    /// <summary>Whether a capital may make the form a surname or a place; "vorrei" and the like never are.</summary>
    public static bool MayBeName(ConditionalForm conditional) =>
        conditional is { Person: 1, Number: GrammaticalNumber.Singular } or { Person: 2 } && !IsContracted(conditional.Stem);

    private static bool IsFutureStem(string stem, int person)
    {
        if (stem.Length < 3 || stem[^1] != 'r')
        {
            return false;
        }

        if (person == 3)
        {
            // Nothing but the past of crescere and the clipped "rebbe" shares this ending, so slips of spelling are still found.
            return !stem.EndsWith("cr", StringComparison.Ordinal);
        }

        return stem[^2] is 'e' or 'i' && (stem.Length > 3 || stem == "dir") || IsContracted(stem);
    }

    private static bool IsContracted(string stem) => Lemmas.IsFutureStem(stem) || ContractedStems.IsContracted(stem);
}
