namespace FactCheck.Detection.Readings;

/// <summary>Where a word stands, seen from the conditional; finer than <see cref="CueZone"/>, because a form alone says less than its class.</summary>
internal enum WordZone
{
    /// <summary>The conditional itself.</summary>
    Verb,

    /// <summary>Before it in the sentence.</summary>
    Left,

    /// <summary>After it in the sentence.</summary>
    Right,

    Left1,

    Left2,

    Left3,

    Right1,

    Right2,

    Right3,
}

internal static class WordZones
{
    public static int Count { get; } = Enum.GetValues<WordZone>().Length;

    /// <summary>The side a word stands on, by its distance in tokens.</summary>
    public static WordZone SideOf(int distance) => distance == 0 ? WordZone.Verb : distance < 0 ? WordZone.Left : WordZone.Right;

    /// <summary>Its very place if it is one of the three nearest on a side, or null.</summary>
    public static WordZone? PlaceOf(int distance) => distance switch
    {
        >= -3 and < 0 => WordZone.Left1 - 1 - distance,
        > 0 and <= 3 => WordZone.Right1 - 1 + distance,
        _ => null,
    };
}
