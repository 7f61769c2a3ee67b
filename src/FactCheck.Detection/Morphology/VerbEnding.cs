using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>An ending with what it says of the form and the stems it may follow.</summary>
internal readonly record struct VerbEnding(string Text, StemUses Use, GrammaticalMood Mood, GrammaticalTense Tense, int Person, GrammaticalNumber Number)
{
    public static readonly VerbEnding[] All = [.. Words.Rows(VerbEndings.Table).SelectMany(Read)];

    public static readonly int LongestText = All.Max(ending => ending.Text.Length);

    private static readonly FrozenDictionary<string, VerbEnding[]>.AlternateLookup<ReadOnlySpan<char>> _byText =
        All.GroupBy(ending => ending.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an ending may say; empty for what is none.</summary>
    public static VerbEnding[] At(ReadOnlySpan<char> text) => _byText.TryGetValue(text, out VerbEnding[]? endings) ? endings : [];

    private static IEnumerable<VerbEnding> Read(string[] row)
    {
        var use = Enum.Parse<StemUses>(row[0]);
        var mood = Enum.Parse<GrammaticalMood>(row[1], ignoreCase: true);
        var tense = Enum.Parse<GrammaticalTense>(row[2], ignoreCase: true);
        for (int i = 3; i < row.Length; i++)
        {
            if (row[i] != "-")
            {
                (int person, GrammaticalNumber number) = PlaceOf(mood, i - 3);
                yield return new VerbEnding(row[i], use, mood, tense, person, number);
            }
        }
    }

    // Six persons, or the four forms of a participle: masculine and feminine singular, then plural.
    private static (int Person, GrammaticalNumber Number) PlaceOf(GrammaticalMood mood, int column) => mood switch
    {
        GrammaticalMood.Participle => (0, column < 2 ? GrammaticalNumber.Singular : GrammaticalNumber.Plural),
        GrammaticalMood.Infinitive or GrammaticalMood.Gerund => (0, GrammaticalNumber.Singular),
        _ => (column % 3 + 1, column < 3 ? GrammaticalNumber.Singular : GrammaticalNumber.Plural),
    };
}
