using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Adverbs that may stand between the parts of a frame: "stando sempre alla difesa", "ha poi aggiunto".</summary>
internal static class Adverbials
{
    private const int Most = 3;

    public static bool IsOne(Token token) => token.Is(WordClasses.Adverb | WordClasses.MannerAdverb | WordClasses.Negation);

    /// <summary>The token after the adverbs at <paramref name="at"/>, which may be <paramref name="limit"/>.</summary>
    public static int After(List<Token> tokens, int at, int limit)
    {
        int end = at;
        while (end < limit && end - at < Most && IsOne(tokens[end]))
        {
            end++;
        }

        return end;
    }
}
