using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>The words that name a source where a sentence lacks it: "secondo gli 007 di Kiev".</summary>
public static class SourcePhrase
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["l"] = "il",
        ["llo"] = "lo",
        ["lla"] = "la",
        ["ll"] = "l",
        ["i"] = "i",
        ["gli"] = "gli",
        ["lle"] = "le",
    };

    private static readonly string[] Stems = ["a", "da", "de", "ne", "su"];

    private static readonly string[] Articles = ["il", "lo", "la", "l'", "l’", "i", "gli", "un", "uno", "una", "un'", "un’"];

    /// <param name="text">The text the source is named in.</param>
    /// <param name="source">The words that name it: the article comes back that a preposition before them took in ("alla procura", "la procura").</param>
    public static string Of(string text, TextSpan source)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = string.Join(' ', source.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var before = WordBefore(text, source.Start);
        var phrase = ArticleIn(before) is { } article ? Joined(article, before, words)
            : OpensSentence(text, source.Start) ? FromItsArticle(Uncapitalised(words))
            : FromItsArticle(words);
        return "secondo " + phrase;
    }

    // "Gli 007 di Kiev" had its capital from the sentence; "Al Jazeera" and "Dell'Utri" have it from the name.
    private static string Uncapitalised(string words)
    {
        var first = FirstWord(words);
        var next = words[first.Length..].TrimStart();
        var isNamed = next.Length > 0 && char.IsUpper(next[0]) && !Articles.Contains(first.ToLowerInvariant());
        return isNamed || !OpeningWords.IsCommon(first.TrimEnd('\'', '’')) ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static string FromItsArticle(string words)
    {
        var first = FirstWord(words);
        var rest = words[first.Length..].TrimStart();
        return first.Length == 0 || char.IsUpper(first[0]) ? words
            : ArticleIn(first) is { } article ? Joined(article, first, rest)
            : first is "da" or "a" or "di" or "per" && rest.Length > 0 ? FromItsArticle(rest)
            : words;
    }

    // The text's own apostrophe stays: "dall’ospedale", "l’ospedale".
    private static string Joined(string article, string contraction, string words) =>
        contraction[^1] is '\'' or '’' ? article + contraction[^1] + words : $"{article} {words}";

    /// <returns>"la" for "della"; null for a word that holds no article.</returns>
    private static string? ArticleIn(string word)
    {
        var lower = word.TrimEnd('\'', '’').ToLowerInvariant();
        var stem = Stems.FirstOrDefault(one => lower.StartsWith(one, StringComparison.Ordinal) && Endings.ContainsKey(lower[one.Length..]));
        return lower.Length == 0 ? null : lower switch { "col" => "il", "coi" => "i", _ => stem is null ? null : Endings[lower[stem.Length..]] };
    }

    private static bool OpensSentence(string text, int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '«' or '“' or '"' or '(')
        {
            position--;
        }
        return position == 0 || text[position - 1] is '.' or '!' or '?' or '…' or '\n' or ':';
    }

    private static string FirstWord(string words)
    {
        var end = LetterRun.From(words, 0, words.Length).Length;
        return end < words.Length && words[end] is '\'' or '’' ? words[..(end + 1)] : words[..end];
    }

    private static string WordBefore(string text, int position) =>
        LetterRun.Before(text, position > 0 && text[position - 1] == ' ' ? position - 1 : position, 0);
}
