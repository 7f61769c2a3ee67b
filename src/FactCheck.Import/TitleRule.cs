using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>Finds the title: the one given, else the text's own, else the opening words as a name for the library.</summary>
internal static class TitleRule
{
    private const int ShortLine = 200;
    private const int Opening = 80;

    /// <summary>A text that opens with the given title does not get it twice, and a name made of its opening words is no block of it.</summary>
    public static (string Title, IReadOnlyList<DraftBlock> Blocks) Apply(string title, IReadOnlyList<DraftBlock> blocks)
    {
        var first = blocks[0];
        if (title.Length > 0)
        {
            return (title, [new DraftBlock(BlockKind.Title, title), .. blocks.Skip(first.Content == title ? 1 : 0)]);
        }
        return blocks.Count > 1 && IsTitle(first)
            ? (first.Content, [first with { Kind = BlockKind.Title, Level = 0 }, .. blocks.Skip(1)])
            : (OpeningOf(first.Content), blocks);
    }

    private static bool IsTitle(DraftBlock first) => !first.Content.Contains('\n', StringComparison.Ordinal)
        && ((first.Kind == BlockKind.Heading && first.Level == 1) || first.Content.Length <= ShortLine);

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
