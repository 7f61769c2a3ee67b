namespace FactCheck.Cli;

/// <summary>Turns the detector's UTF-16 positions into the unit that was asked for.</summary>
public sealed class Offsets
{
    private readonly List<int> secondHalves;

    private Offsets(List<int> secondHalves) => this.secondHalves = secondHalves;

    public static Offsets Utf16 { get; } = new([]);

    /// <summary>Counts the surrogate pairs of <paramref name="text"/> once; half a pair alone counts as one code point.</summary>
    public static Offsets CodePoints(string text)
    {
        var secondHalves = new List<int>();
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                secondHalves.Add(i);
            }
        }

        return new Offsets(secondHalves);
    }

    /// <summary>The position of a UTF-16 position that does not split a pair.</summary>
    public int Of(int utf16)
    {
        int index = secondHalves.BinarySearch(utf16);
        return utf16 - (index < 0 ? ~index : index);
    }
}
