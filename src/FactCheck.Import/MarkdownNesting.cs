namespace FactCheck.Import;

/// <summary>Finds, in one pass, Markdown that would keep the parser busy for seconds: what is opened and not closed, line upon line.</summary>
internal static class MarkdownNesting
{
    private const int MaxDepth = 200;

    /// <remarks>An empty line closes whatever was open, as in Markdown itself.</remarks>
    public static bool IsTooDeep(string text)
    {
        var open = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            open = line.IsWhiteSpace() ? 0 : open + Unclosed(line);
            if (open > MaxDepth || Markers(line) > MaxDepth)
            {
                return true;
            }
        }
        return false;
    }

    // Any line of news has its brackets closed; the parser looks for the end of each that is not.
    private static int Unclosed(ReadOnlySpan<char> line) => Math.Max(0, line.Count('[') - line.Count(']'))
        + Math.Max(0, line.Count('(') - line.Count(')')) + Math.Max(0, line.Count('<') - line.Count('>'));

    // "> > - 1. ": each sign that opens a quote or, followed by a blank, a list inside the one before.
    private static int Markers(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var index = 0; index < line.Length && (char.IsAsciiDigit(line[index]) || " \t>-*+.)".Contains(line[index], StringComparison.Ordinal)); index++)
        {
            depth += line[index] == '>' || (line[index] == ' ' && index > 0 && line[index - 1] is not (' ' or '\t' or '>')) ? 1 : 0;
        }
        return depth;
    }
}
