using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Reads the noun phrase before a verb or a relative pronoun, backwards from its end: where a clause parts from the subject of the next, and what an antecedent is.</summary>
internal static class NounPhrases
{
    private const int Longest = 14;

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
}
