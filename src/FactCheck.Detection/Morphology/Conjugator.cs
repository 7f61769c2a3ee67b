using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Makes the present and the imperfect indicative of a verb, the opposite of what the rest of this folder does.</summary>
internal static class Conjugator
{
    private static readonly string[] _wasForms = ["ero", "eri", "era", "eravamo", "eravate", "erano"];
    private static readonly string[] _imperfectEndings = ["vo", "vi", "va", "vamo", "vate", "vano"];
    private static readonly string[] _areEndings = ["o", "i", "a", "iamo", "ate", "ano"];
    private static readonly string[] _ereEndings = ["o", "i", "e", "iamo", "ete", "ono"];
    private static readonly string[] _ireEndings = ["o", "i", "e", "iamo", "ite", "ono"];
    private static readonly string[] _iscEndings = ["isco", "isci", "isce", "iamo", "ite", "iscono"];

    /// <summary>The present in the person asked for; null where the class of the verb is not known.</summary>
    public static string? Present(string infinitive, int person, GrammaticalNumber number)
    {
        int slot = Slot(person, number);
        return IrregularPresents.Of(infinitive) is { } forms ? forms[slot] : infinitive.Length > 4 ? RegularPresent(infinitive[..^3], Conjugations.Of(infinitive), slot) : null;
    }

    /// <summary>The imperfect in the person asked for; all verbs but essere build it from one stem.</summary>
    public static string? Imperfect(string infinitive, int person, GrammaticalNumber number)
    {
        int slot = Slot(person, number);
        return infinitive == "essere" ? _wasForms[slot] : ImperfectStems.Of(infinitive) is { } stem ? stem + _imperfectEndings[slot] : null;
    }

    private static int Slot(int person, GrammaticalNumber number) => person - 1 + (number == GrammaticalNumber.Plural ? 3 : 0);

    private static string? RegularPresent(string root, ConjugationClass conjugation, int slot) => conjugation switch
    {
        ConjugationClass.Are => FirstConjugation(root, _areEndings[slot]),
        ConjugationClass.Ere => root + _ereEndings[slot],
        ConjugationClass.Ire => root + _ireEndings[slot],
        ConjugationClass.IreWithIsc => root + _iscEndings[slot],
        _ => null,
    };

    // cerchi, paghiamo keep the hard sound; mangi, studiamo have one i where two would meet, unless the stress falls on the first: invii.
    private static string FirstConjugation(string root, string ending)
    {
        if (ending[0] != 'i')
        {
            return root + ending;
        }

        return root[^1] switch
        {
            'c' or 'g' => root + "h" + ending,
            'i' when ending.Length > 1 || !StressedRoots.HasStressedI(root) => root + ending[1..],
            _ => root + ending,
        };
    }
}
