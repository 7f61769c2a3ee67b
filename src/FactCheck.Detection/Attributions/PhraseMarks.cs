using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>The marks a noun phrase may hold: quotation marks around a name, an acronym in brackets, points and hyphens inside names.</summary>
internal static class PhraseMarks
{
    private const int LongestQuotation = 8;

    /// <summary>The token after a name in quotation marks; the same index where the marks hold something else: «il capo» is somebody else.</summary>
    public static int AfterQuotation(List<Token> tokens, int at, int limit)
    {
        if (at + 1 < limit && tokens[at + 1].Is(WordClasses.Article) && !tokens[at + 1].IsCapitalised || tokens[at].Form is "»" or "”")
        {
            return at;
        }

        for (int close = at + 2; close < Math.Min(limit, at + LongestQuotation); close++)
        {
            if (tokens[close].Kind == TokenKind.Quote)
            {
                return close + 1;
            }
        }

        return at;
    }

    /// <summary>The token after "(Cnr)"; the same index where the brackets hold something else.</summary>
    public static int AfterAcronym(List<Token> tokens, int at, int limit) =>
        tokens[at].Is("(") && at + 2 < limit && tokens[at + 1].IsCapitalised && tokens[at + 2].Is(")") ? at + 3 : at;

    /// <summary>Whether a mark stands inside a name: "l'ex-ministro", "Anna B. Conti", "prof. Neri", "Fiom - Cgil".</summary>
    public static bool IsInner(List<Token> tokens, int at, int limit)
    {
        if (at == 0 || at + 1 >= limit)
        {
            return false;
        }

        Token mark = tokens[at], before = tokens[at - 1], after = tokens[at + 1];
        if (mark.Kind == TokenKind.Dash)
        {
            bool joined = mark.Gap == Gap.None && after.Gap == Gap.None;
            return joined || before.Names(WordClasses.Institution) && after.Names(WordClasses.Institution) && after.IsCapitalised;
        }

        bool shortened = before.Form.Length < 4 || before.Is(WordClasses.Abbreviation);
        return mark.Is(".") && mark.Gap == Gap.None && (shortened && after.IsCapitalised || ClosesAcronym(tokens, at));
    }

    // The last point of "U.S.A.".
    private static bool ClosesAcronym(List<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Form.Length == 1 && tokens[at - 1].IsCapitalised && tokens[at - 2].Is(".");
}
