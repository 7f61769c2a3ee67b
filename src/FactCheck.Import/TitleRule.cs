using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>Puts the title first: the one given, else the text's own.</summary>
internal static class TitleRule
{
    private const int ShortLine = 200;
    private const int Opening = 80;

    /// <summary>A text that opens with the given title does not get it twice.</summary>
    public static IReadOnlyList<DraftBlock> Apply(string title, IReadOnlyList<DraftBlock> blocks)
    {
        var first = blocks[0];
        if (title.Length > 0)
        {
            return [new DraftBlock(BlockKind.Title, title), .. blocks.Skip(first.Content == title ? 1 : 0)];
        }
        if (IsTitle(first, blocks.Count))
        {
            return [first with { Kind = BlockKind.Title, Level = 0 }, .. blocks.Skip(1)];
        }
        return [new DraftBlock(BlockKind.Title, OpeningOf(first.Content)), .. blocks];
    }

    private static bool IsTitle(DraftBlock first, int blocks) => !first.Content.Contains('\n', StringComparison.Ordinal)
        && ((first.Kind == BlockKind.Heading && first.Level == 1) || (blocks > 1 ? first.Content.Length <= ShortLine : first.Content.Length <= Opening));

    private static string OpeningOf(string content)
    {
        var line = content.Split('\n')[0];
        if (line.Length <= Opening)
        {
            return line;
        }
        var space = line.LastIndexOf(' ', Opening);
        var end = space > 0 ? space : Opening;
        // Without a space to cut at, a character of two units must stay whole.
        return line[..(char.IsLowSurrogate(line[end]) ? end - 1 : end)] + "…";
    }
}
