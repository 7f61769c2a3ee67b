namespace FactCheck.Detection.Text;

/// <summary>Finds blank lines, which is what parts paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>Where the first blank line of a range begins, or -1.</summary>
    public static int BreakIn(string text, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int line = text.AsSpan(at, end - at).IndexOfAny('\n', '\r', '\u2029');
            if (line < 0)
            {
                return -1;
            }

            if (IsBreak(text, at + line))
            {
                return at + line;
            }

            at += line + 1;
        }

        return -1;
    }

    /// <summary>Whether the line end at <paramref name="at"/> is followed by another with nothing but spaces between them.</summary>
    private static bool IsBreak(string text, int at)
    {
        if (text[at] == '\u2029')
        {
            return true;
        }

        int next = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        while (next < text.Length && Characters.IsSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && text[next] is '\n' or '\r' or '\u2029';
    }
}
