using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Reads the noun phrase of a source, forwards after a preposition or backwards before a verb.</summary>
internal static class NounPhrases
{
    private const int Longest = 14;

    /// <summary>The token after the phrase that starts at <paramref name="first"/>; the same index where none does.</summary>
    public static int EndOf(List<Token> tokens, int first, int limit)
    {
        bool head = false;
        int i = first;
        for (; i < Math.Min(limit, first + Longest); i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Comma && head && IsNameApposition(tokens, i, limit, out int after))
            {
                i = after - 1;
                continue;
            }

            if (token.Kind == TokenKind.Quote && i + 1 < limit && !IsBoundary(tokens, i + 1, head: false))
            {
                continue;
            }

            if (head && token.Is("in") && i + 2 < limit && tokens[i + 2].Kind == TokenKind.Comma && IsNameApposition(tokens, i + 2, limit, out _))
            {
                i++;
                continue;
            }

            if (head && token.Form is "e" or "ed" && i + 2 < limit && FunctionWords.Articles.Contains(tokens[i + 1].Form) && !ReachesVerb(tokens, i + 2, limit))
            {
                i++;
                continue;
            }

            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote) && !IsInnerMark(tokens, i) || IsBoundary(tokens, i, head))
            {
                break;
            }

            head |= token.Kind == TokenKind.Number || token.IsWord && !FunctionWords.Articles.Contains(token.Form) && !FunctionWords.Prepositions.Contains(token.Form) && !Determiners(token.Form);
        }

        return head || i > first && Determiners(tokens[first].Form) ? DropLoose(tokens, first, i) : first;
    }

    /// <summary>The first token of the phrase that ends before <paramref name="end"/>; the same index where none does.</summary>
    public static int StartOf(List<Token> tokens, int end, int limit)
    {
        int first = end, article = -1;
        for (int i = end - 1; i >= Math.Max(limit, end - Longest); i--)
        {
            Token token = tokens[i];
            bool words = token.Kind is TokenKind.Word or TokenKind.Number || IsInnerMark(tokens, i);
            if (!words || FunctionWords.Subordinators.Contains(token.Form) || FunctionWords.Coordinators.Contains(token.Form) || FiniteVerbs.IsAt(tokens, i) && !FunctionWords.Articles.Contains(token.Form))
            {
                break;
            }

            first = i;
            article = FunctionWords.Articles.Contains(token.Form) ? i : article;
            if (article == i && (i == limit || !IsPartOf(tokens[i - 1]) || token.Form is "un" or "uno" or "una" or "un'"))
            {
                break;
            }
        }

        return article >= 0 ? article : first < end && tokens[first].IsCapitalised ? first : end;
    }

    private static bool IsPartOf(Token before) => before.IsWord && before.Form is "di" or "d'" or "e" or "tutti" or "tutte";

    // "l'ex-ministro", "e.g." and initials keep their inner marks.
    private static bool IsInnerMark(List<Token> tokens, int i) =>
        tokens[i].Gap == Gap.None && i + 1 < tokens.Count && (tokens[i].Kind == TokenKind.Dash && tokens[i + 1].Gap == Gap.None || tokens[i].Is(".") && i > 0 && tokens[i - 1].Form.Length < 4);

    private static bool IsNameApposition(List<Token> tokens, int comma, int limit, out int after)
    {
        after = comma + 1;
        while (after < limit && after - comma < 5 && tokens[after].IsWord && tokens[after].Case == LetterCase.Initial)
        {
            after++;
        }

        return after > comma + 2 && after < limit && tokens[after].Kind == TokenKind.Comma;
    }

    private static bool IsBoundary(List<Token> tokens, int i, bool head)
    {
        Token token = tokens[i];
        if (FunctionWords.Subordinators.Contains(token.Form) || token.Form is "non" or "si" or "ci" or "anche" or "era" or "già" or "avendo" or "ma" or "o")
        {
            return true;
        }

        if (head && (FunctionWords.Articles.Contains(token.Form) && !OpensName(tokens, i) || IsOutwardPreposition(token.Form) && !IsOrigin(tokens, i)))
        {
            return true;
        }

        if (token.Form is "e" or "ed")
        {
            return !head || i + 1 >= tokens.Count || !tokens[i + 1].IsCapitalised;
        }

        return FiniteVerbs.IsAt(tokens, i) && !(token.IsCapitalised && !Conditionals.TryRead(token.Form, out _)) || head && Gerunds.TryRead(token.Form, out _);
    }

    // "al quotidiano Il Mercato", "il settimanale L'Eco di Levante": the article belongs to the name.
    private static bool OpensName(List<Token> tokens, int i) => tokens[i].IsCapitalised && i + 1 < tokens.Count && tokens[i + 1].IsCapitalised;

    // "la procura e il ministro" names two sources unless the second is the subject of the clause.
    private static bool ReachesVerb(List<Token> tokens, int i, int limit)
    {
        while (i < limit && tokens[i].IsWord && !FiniteVerbs.IsAt(tokens, i))
        {
            i++;
        }

        return i < limit && tokens[i].IsWord;
    }

    // "una notizia proveniente dagli Stati Uniti", "i dati diffusi dalla Consob".
    private static bool IsOrigin(List<Token> tokens, int i) =>
        i > 0 && tokens[i].Form.StartsWith("da", StringComparison.Ordinal) && (tokens[i - 1].Form.EndsWith("ente", StringComparison.Ordinal) || tokens[i - 1].Form.EndsWith("enti", StringComparison.Ordinal) || Participles.TryRead(tokens[i - 1].Form, out _));

    // Only "di" and its fused forms carry a name on; "a", "in", "per" open a complement of the clause.
    private static bool IsOutwardPreposition(string form) =>
        FunctionWords.Prepositions.Contains(form) && form is not ("di" or "d'") && !form.StartsWith("de", StringComparison.Ordinal) && form is not ("vicino" or "al" or "alla" or "agli" or "all'" or "ai");

    private static bool Determiners(string form) => form is "questa" or "questo" or "questi" or "queste" or "alcuni" or "alcune" or "altri" or "altre" or "molti" or "stessa" or "stesso" or "stessi" or "tale" or "tali" or "quella" or "quello";

    private static int DropLoose(List<Token> tokens, int first, int end)
    {
        while (end > first && (FunctionWords.Prepositions.Contains(tokens[end - 1].Form) || FunctionWords.Articles.Contains(tokens[end - 1].Form) || !tokens[end - 1].IsWord && tokens[end - 1].Kind != TokenKind.Number && !IsClosingQuote(tokens, first, end - 1)))
        {
            end--;
        }

        return end;
    }

    private static bool IsClosingQuote(List<Token> tokens, int first, int i) => tokens[i].Kind == TokenKind.Quote && tokens.Skip(first).Take(i - first).Any(t => t.Kind == TokenKind.Quote);
}
