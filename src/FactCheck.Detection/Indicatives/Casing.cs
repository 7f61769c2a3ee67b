using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>Writes a word in the capitals of the one it takes the place of.</summary>
internal static class Casing
{
    public static string Apply(string word, LetterCase letterCase) => letterCase switch
    {
        LetterCase.Upper => word.ToUpperInvariant(),
        LetterCase.Initial => char.ToUpperInvariant(word[0]) + word[1..],
        _ => word,
    };
}
