namespace FactCheck.Review;

/// <summary>Two texts beside each other: paragraphs are paired first, then words are compared inside each pair.</summary>
/// <param name="Rows">In reading order; those with <see cref="ComparedRow.StandsBefore"/> are the text before, those with <see cref="ComparedRow.StandsAfter"/> the text after.</param>
/// <remarks>
/// A word comparison of two whole texts costs their product, and tells a moved paragraph as one deleted and one inserted.
/// Within pairs it is near linear, and bounded by <see cref="ComparisonEffort"/> even where every word was rewritten.
/// </remarks>
public sealed record TextComparison(ArticleText Before, ArticleText After, IReadOnlyList<ComparedRow> Rows)
{
    public static TextComparison Of(ArticleText before, ArticleText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var pairs = BlockPairing.Of(before, after);
        return new TextComparison(before, after, new RowBuilder(before, after, pairs).Build());
    }

    public bool IsSame => Rows.All(row => row.Fate == RowFate.Same);
}
