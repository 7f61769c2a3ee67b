using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>The conjugation class of an infinitive, as far as it is certain.</summary>
internal static class Conjugations
{
    private static readonly FrozenSet<string> _withIsc = Words.List(IreVerbs.WithIsc);
    private static readonly FrozenSet<string> _plain = Words.List(IreVerbs.Plain);

    // Verbs with both presents ("nutre", "nutrisce"), decided for the form the press writes; ripartire and sortire are not of this kind, their presents differ in meaning.
    private static readonly FrozenSet<string> _writtenPlain = Words.List("assorbire riassorbire avvertire bollire sbollire cucire ricucire inghiottire languire mentire nutrire applaudire");
    private static readonly FrozenSet<string> _writtenWithIsc = Words.List("tossire aborrire asservire");
    private static readonly FrozenSet<string> _undecided = Words.List("ripartire sortire trasalire riessere ripotere ristare invalere");

    // Roots that as good as only -ere verbs end in: a verb no list holds is then more likely one of these than a new one in -are.
    private static readonly string[] _ereRoots = ["lgi", "ngi", "rgi", "nci", "rci", "sci", "nd", "ced", "cid", "lud", "vad", "rod", "trud", "mett", "rr", "prim", "sum", "sist", "vert", "volv"];

    public static ConjugationClass Of(string infinitive)
    {
        if (infinitive.Length < 4 || _undecided.Contains(infinitive))
        {
            return ConjugationClass.Unknown;
        }

        return infinitive[^3..] switch
        {
            "are" => IsNewEre(infinitive) ? ConjugationClass.Unknown : ConjugationClass.Are,
            "ere" => VerbLexicon.Find(infinitive) is null ? ConjugationClass.Unknown : ConjugationClass.Ere,
            "ire" => OfIre(infinitive),
            _ => ConjugationClass.Unknown,
        };
    }

    // "googlare" and "spoilerare" are regular on the day they are coined; "coinvolgiare" would be a slip for coinvolgere.
    private static bool IsNewEre(string infinitive) =>
        VerbLexicon.Find(infinitive) is null && Array.Exists(_ereRoots, ending => infinitive.AsSpan(0, infinitive.Length - 3).EndsWith(ending, StringComparison.Ordinal));

    private static ConjugationClass OfIre(string infinitive) => infinitive switch
    {
        _ when _writtenPlain.Contains(infinitive) => ConjugationClass.Ire,
        _ when _writtenWithIsc.Contains(infinitive) || _withIsc.Contains(infinitive) => ConjugationClass.IreWithIsc,
        _ when _plain.Contains(infinitive) => ConjugationClass.Ire,
        _ => ConjugationClass.Unknown,
    };
}
