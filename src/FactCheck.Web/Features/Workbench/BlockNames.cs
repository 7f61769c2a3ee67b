namespace FactCheck.Web.Features.Workbench;

/// <summary>A number for each block of a text, kept by the block from one revision to the next.</summary>
/// <remarks>By it the browser keeps what it has drawn: a paragraph put in above moves the others without sending them again, and the focus and the scrolled place stay.</remarks>
public sealed class BlockNames
{
    private readonly int[] names;
    private readonly int last;

    private BlockNames(int[] names, int last) => (this.names, this.last) = (names, last);

    public int this[int block] => names[block];

    internal static BlockNames Of(Review.ArticleText text) => new([.. Enumerable.Range(0, text.Blocks.Count)], text.Blocks.Count);

    /// <summary>Blocks with the words of an earlier one keep its name; a block that was rewritten takes the name of the one that stood in its place.</summary>
    internal static BlockNames Of(Review.ArticleText now, Review.ArticleText before, BlockNames earlier)
    {
        var same = before.Blocks.Index().GroupBy(block => block.Item.Span.Of(before.Text)).ToDictionary(group => group.Key, group => new Queue<int>(group.Select(block => block.Index)));
        var stood = now.Blocks.Select(block => same.GetValueOrDefault(block.Span.Of(now.Text)) is { Count: > 0 } places ? places.Dequeue() : (int?)null).ToArray();
        var free = Enumerable.Range(0, before.Blocks.Count).Except(stood.OfType<int>()).ToHashSet();
        for (var block = 0; block < stood.Length; block++)
        {
            var next = block == 0 ? 0 : (stood[block - 1] ?? -2) + 1;
            stood[block] ??= free.Remove(next) ? next : null;
        }
        var last = earlier.last;
        return new BlockNames([.. stood.Select(place => place is { } one ? earlier.names[one] : last++)], last);
    }
}
