using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>A quotation of a headline.</summary>
/// <param name="Whole">With its marks.</param>
/// <param name="Inner">Without them.</param>
internal readonly record struct QuotedPassage(TextSpan Whole, TextSpan Inner)
{
    /// <summary>The quotations of a headline in text order, in marks of any style; an unclosed mark quotes nothing.</summary>
    public static IEnumerable<QuotedPassage> In(string text, TextSpan headline)
    {
        for (int i = headline.Start; i < headline.End; i++)
        {
            if (!Opens(text, i, headline.Start))
            {
                continue;
            }

            int close = i + 1;
            while (close < headline.End && !Closes(text, i, close))
            {
                close++;
            }

            if (close < headline.End)
            {
                yield return new QuotedPassage(new TextSpan(i, close + 1), new TextSpan(i + 1, close));
                i = close;
            }
        }
    }

    // Marks that look alike on both sides open only before a word: the apostrophe of "l'ex" has a letter on its left.
    private static bool Opens(string text, int i, int start) => text[i] switch
    {
        '«' or '“' or '„' => true,
        '"' or '\'' or '‘' or '’' => (i == start || !IsInWord(text, i - 1)) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]),
        _ => false,
    };

    private static bool Closes(string text, int open, int i) => text[open] switch
    {
        '"' => text[i] is '"',
        '«' => text[i] is '»',
        '“' or '„' => text[i] is '”' or '“' or '"',
        _ => text[i] is '\'' or '’' && (i + 1 >= text.Length || !IsInWord(text, i + 1)),
    };

    // An accent may be a character of its own.
    private static bool IsInWord(string text, int i) => char.IsLetterOrDigit(text[i]) || Characters.Extends(text, i);
}
