using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Adverbs of several words inside a verb group: "avrebbe | in passato | colpito", "sarebbero | più volte | intervenuti".</summary>
internal static class InnerAdverbials
{
    // "in un primo momento", "per più di tre anni".
    private const int MostModifiers = 4;

    /// <summary>The token after the phrase that starts at <paramref name="i"/>; the same index where none does.</summary>
    public static int After(List<Token> tokens, int i, int limit)
    {
        if (i + 1 >= limit || !tokens[i].IsWord)
        {
            return i;
        }

        if (AdverbialPhrases.Pairs.TryGetValue(tokens[i].Form, out var seconds) && seconds.Contains(tokens[i + 1].Form))
        {
            return i + 2;
        }

        return AdverbialPhrases.Openers.Contains(tokens[i].Form) ? AfterOccasion(tokens, i, limit) : i;
    }

    private static int AfterOccasion(List<Token> tokens, int i, int limit)
    {
        int at = i + 1;
        while (at < limit && at <= i + MostModifiers && IsModifier(tokens[at]))
        {
            at++;
        }

        return at < limit && tokens[at].IsWord && AdverbialPhrases.Occasions.Contains(tokens[at].Form) ? at + 1 : i;
    }

    private static bool IsModifier(Token token) =>
        token.Kind == TokenKind.Number || token.Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Adverb) || Numerals.All.Contains(token.Form)
        || token.Form is "più" or "di" or "primo" or "prima" or "primi" or "prime" or "lungo" or "lunghi" or "lunghe" or "breve" or "pochi" or "poche" or "sua" or "loro" or "stesso" or "stessa";
}
