namespace FactCheck.Import;

/// <summary>Finds, in one pass, Markdown that would keep the parser busy for seconds: what is opened and not closed, line upon line.</summary>
internal static class MarkdownNesting
{
    private const int MaxDepth = 200;

    // Markdig takes time square to the link definitions of one paragraph and to the underlined headings of a text.
    private const int MaxDefinitions = 2_000;
    private const int MaxUnderlines = 20_000;

    /// <remarks>An empty line closes whatever was open, as in Markdown itself.</remarks>
    public static bool IsTooDeep(string text)
    {
        var (open, definitions, underlines) = (default(Brackets), 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var isBlank = line.IsWhiteSpace();
            open = isBlank ? default : open;
            var deepest = open.Read(line);
            definitions = isBlank ? 0 : definitions + (line.Contains("]:", StringComparison.Ordinal) ? 1 : 0);
            underlines += IsUnderline(line) ? 1 : 0;
            if (deepest > MaxDepth || Markers(line) > MaxDepth || definitions > MaxDefinitions || underlines > MaxUnderlines)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsUnderline(ReadOnlySpan<char> line) => !line.IsWhiteSpace() && line.Trim(" \t=-").IsEmpty;

    /// <summary>What is open so far. A sign closes only what was opened before it: the parser looks for the end of all the rest.</summary>
    private struct Brackets
    {
        private int square;
        private int round;
        private int angle;

        /// <summary>Goes on over a line and tells how much was open at its deepest point.</summary>
        public int Read(ReadOnlySpan<char> line)
        {
            var deepest = 0;
            foreach (var sign in line)
            {
                Count(sign);
                deepest = Math.Max(deepest, square + round + angle);
            }
            return deepest;
        }

        private void Count(char sign)
        {
            switch (sign)
            {
                case '[': square++; break;
                case ']': square = Math.Max(0, square - 1); break;
                case '(': round++; break;
                case ')': round = Math.Max(0, round - 1); break;
                case '<': angle++; break;
                case '>': angle = Math.Max(0, angle - 1); break;
            }
        }
    }

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
