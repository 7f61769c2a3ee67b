using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Sets the rows of a comparison in reading order.</summary>
internal sealed class RowBuilder(ArticleText before, ArticleText after, BlockPairing pairing)
{
    /// <summary>Below this share of common words two paragraphs at one place are not compared: what chance left in common cannot be read.</summary>
    private const double Least = 0.25;

    private readonly WordComparison words = new(before.Text, after.Text, new ComparisonEffort());
    private readonly List<ComparedRow> rows = [];
    private readonly BlockGroups groups = new(before, after, pairing);
    private readonly Dictionary<int, BlockGroup> goes = [];
    private readonly Dictionary<int, BlockGroup> comes = [];
    private readonly Dictionary<BlockGroup, int> moved = [];
    private int block;
    private int blockAfter;

    public IReadOnlyList<ComparedRow> Build()
    {
        var kept = RisingPairs.Heaviest([.. pairing.Pairs.Select(pair => new PlacePair(pair.Before, pair.After, 1))])
            .Select(one => (one.Before, one.After)).ToList();
        // What stayed takes up its neighbours before what moved does.
        var staying = groups.Around(kept);
        foreach (var group in groups.Around(pairing.Pairs.Except(kept)))
        {
            (goes[group.Start], comes[group.StartAfter]) = (group, group);
        }
        foreach (var group in staying)
        {
            AddUpTo(group.Start, group.StartAfter);
            rows.Add(Compare(group));
            (block, blockAfter) = (group.End, group.EndAfter);
        }
        AddUpTo(before.Blocks.Count, after.Blocks.Count);
        return rows;
    }

    private void AddUpTo(int end, int endAfter)
    {
        while (block < end || blockAfter < endAfter)
        {
            if (block < end && goes.TryGetValue(block, out var going))
            {
                AddMoved(RowFate.MovedAway, going);
                block = going.End;
            }
            else if (blockAfter < endAfter && comes.TryGetValue(blockAfter, out var coming))
            {
                AddMoved(RowFate.MovedHere, coming);
                blockAfter = coming.EndAfter;
            }
            else
            {
                rows.Add(Unpaired(block < end, blockAfter < endAfter));
            }
        }
    }

    // Both rows of a moved paragraph show the same words; they are compared once.
    private void AddMoved(RowFate fate, BlockGroup group)
    {
        if (moved.TryGetValue(group, out var first))
        {
            rows.Add(rows[first] with { Fate = fate, Partner = first });
            rows[first] = rows[first] with { Partner = rows.Count - 1 };
        }
        else
        {
            moved[group] = rows.Count;
            rows.Add(Compare(group) with { Fate = fate });
        }
    }

    private ComparedRow Unpaired(bool isBefore, bool isAfter) => (isBefore, isAfter) switch
    {
        (true, true) => Beside(block++, blockAfter++),
        (true, false) => Row(RowFate.Deleted, [before.Blocks[block++]], []),
        _ => Row(RowFate.Inserted, [], [after.Blocks[blockAfter++]]),
    };

    private ComparedRow Beside(int one, int other)
    {
        var (was, now) = (before.Blocks[one], after.Blocks[other]);
        return WordBag.Of(before, was).Likeness(WordBag.Of(after, now)) < Least
            ? Row(RowFate.Replaced, [was], [now])
            : Compare(new BlockGroup(one, one + 1, other, other + 1));
    }

    private ComparedRow Compare(BlockGroup group)
    {
        TextBlock[] was = [.. before.Blocks.Take(group.Start..group.End)];
        TextBlock[] now = [.. after.Blocks.Take(group.StartAfter..group.EndAfter)];
        var runs = words.Compare(Hull(was), Hull(now));
        return new ComparedRow(runs.All(run => run.IsEqual) ? RowFate.Same : RowFate.Changed, was, now, runs);
    }

    private static TextSpan Hull(TextBlock[] blocks) => new(blocks[0].Span.Start, blocks[^1].Span.End);

    private static ComparedRow Row(RowFate fate, IReadOnlyList<TextBlock> was, IReadOnlyList<TextBlock> now)
    {
        var gone = was.Select(block => new ComparedRun(block.Span, new TextSpan(0, 0)));
        var come = now.Select(block => new ComparedRun(new TextSpan(0, 0), block.Span));
        return new ComparedRow(fate, was, now, [.. gone, .. come]);
    }
}
