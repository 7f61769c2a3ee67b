using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What became of the words of one row of a comparison.</summary>
public enum RowFate
{
    /// <summary>The same words at the same place.</summary>
    Same,

    /// <summary>The same paragraphs with other words in them, or parted or joined.</summary>
    Changed,

    /// <summary>Paragraphs that have nothing in common but their place.</summary>
    Replaced,
    Deleted,
    Inserted,

    /// <summary>Where a paragraph stood that stands elsewhere now.</summary>
    MovedAway,

    /// <summary>Where a paragraph stands now that stood elsewhere.</summary>
    MovedHere,
}

/// <summary>A stretch of words that stands in both texts, or in one of them.</summary>
/// <param name="Before">In the text before; an empty span where the words were put in.</param>
/// <param name="After">In the text after; an empty span where the words are gone.</param>
public sealed record ComparedRun(TextSpan Before, TextSpan After)
{
    public bool IsDeleted => After.Length == 0;

    public bool IsInserted => Before.Length == 0;

    public bool IsEqual => !IsDeleted && !IsInserted;
}

/// <summary>One row of a comparison: the paragraphs of both texts that stand beside each other, nearly always one and one.</summary>
/// <param name="Before">Neighbouring blocks of the text before; several where they were joined; empty where the row was put in.</param>
/// <param name="After">Neighbouring blocks of the text after; several where one was parted; empty where the row is gone.</param>
/// <param name="Runs">The words from the first block to the last on both sides, line breaks between them included.</param>
/// <param name="Partner">The other row of a moved paragraph, as an index into <see cref="TextComparison.Rows"/>.</param>
/// <remarks>A moved paragraph has two rows, one at each place; both hold the blocks and the runs of both sides.</remarks>
public sealed record ComparedRow(RowFate Fate, IReadOnlyList<TextBlock> Before, IReadOnlyList<TextBlock> After, IReadOnlyList<ComparedRun> Runs, int? Partner = null)
{
    /// <summary>Whether the row belongs to the text before, read from top to bottom.</summary>
    public bool StandsBefore => Fate is not (RowFate.Inserted or RowFate.MovedHere);

    /// <summary>Whether the row belongs to the text after, read from top to bottom.</summary>
    public bool StandsAfter => Fate is not (RowFate.Deleted or RowFate.MovedAway);

    /// <summary>The same words in another form: a paragraph that became a heading.</summary>
    public bool IsReshaped => Fate == RowFate.Same && (Before[0].Kind, Before[0].Level) != (After[0].Kind, After[0].Level);

    /// <summary>The same words at the same place in the same form.</summary>
    public bool IsSame => Fate == RowFate.Same && !IsReshaped;

    /// <summary>Whether the row is one of the changes that are counted and gone to; a moved paragraph is one, where it stands now.</summary>
    public bool IsChange => !IsSame && Fate != RowFate.MovedAway;
}
