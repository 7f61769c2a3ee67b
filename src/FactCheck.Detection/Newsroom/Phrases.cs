using FactCheck.Detection.Text;

namespace FactCheck.Detection.Newsroom;

/// <summary>The words of a rule as the detector reads them.</summary>
internal static class Phrases
{
    public static string[] FormsOf(string words) => [.. TokenizedText.Read(words).Tokens.Select(token => token.Form)];

    /// <summary>Whether a token is the word; a preposition that ends a rule also stands for the forms that hold an article: "per bocca di", "per bocca del".</summary>
    public static bool IsForm(Token token, string form, bool isLast) => token.Is(form) || isLast && token.Is(WordClasses.FusedPreposition) && Plain(token.Form) == form;

    private static string Plain(string fused) => fused[0] switch
    {
        'd' when fused[1] == 'a' => "da",
        'd' => "di",
        'a' => "a",
        'n' => "in",
        _ => "su",
    };
}
