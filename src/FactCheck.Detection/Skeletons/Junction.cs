namespace FactCheck.Detection.Skeletons;

/// <summary>What stands between a verb and the verb before it, as far as it may part two clauses.</summary>
/// <param name="VerbStart">The first token of the verb with its clitics and negation.</param>
/// <param name="Coordinator">The coordinator that may join a clause here, or -1.</param>
/// <param name="Comma">The last comma before the verb that no coordinator follows, or -1.</param>
/// <param name="FirstComma">The first comma after the verb before, or -1.</param>
/// <param name="CommasAfter">Commas between the coordinator and the verb.</param>
/// <param name="EndsWithComma">Whether a comma stands right before the coordinator.</param>
/// <param name="VerbInitial">Whether the verb follows the mark at once, but for adverbs.</param>
internal readonly record struct Junction(int VerbStart, int Coordinator, int Comma, int FirstComma, int CommasAfter, bool EndsWithComma, bool VerbInitial)
{
    public bool IsMark => Coordinator >= 0 || Comma >= 0;

    /// <summary>Where the clause before ends.</summary>
    public int End => Coordinator < 0 ? Comma : EndsWithComma ? Coordinator - 1 : Coordinator;

    /// <summary>Where the clause of the verb begins.</summary>
    public int Next => (Coordinator >= 0 ? Coordinator : Comma) + 1;
}
