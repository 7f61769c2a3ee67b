namespace FactCheck.Web.Features.Workbench.Card;

/// <summary>The words that name a source where a sentence lacks it: "secondo gli 007 di Kiev".</summary>
public static class SourcePhrase
{
    private static readonly string[] Articles = ["Il ", "Lo ", "La ", "L'", "L’", "I ", "Gli ", "Le ", "Un ", "Uno ", "Una ", "Un'", "Un’", "Alcuni ", "Alcune "];

    /// <param name="source">As the article names it, maybe at the start of a sentence.</param>
    public static string Of(string source)
    {
        var startsWithArticle = Articles.Any(article => source.StartsWith(article, StringComparison.Ordinal));
        return "secondo " + (startsWithArticle ? char.ToLowerInvariant(source[0]) + source[1..] : source);
    }
}
