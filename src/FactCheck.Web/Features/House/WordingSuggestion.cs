using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench;

namespace FactCheck.Web.Features.House;

/// <summary>What a house rule for a claim's wording begins with, before the editor writes it as it is meant.</summary>
internal static partial class WordingSuggestion
{
    // "Sarebbe" alone would take in every claim with that verb: "sarebbe il caso di" is a wording.
    private const int WordsAfterALoneVerb = 3;

    /// <summary>The address of the house rules with the claim's wording filled in; null for a claim that holds no conditional.</summary>
    public static string? AddressFor(ArticleOnScreen article, Claim claim) => claim.Analysis is null ? null : string.Create(CultureInfo.InvariantCulture,
        $"{HouseRulesPage.Address}?words={Uri.EscapeDataString(Of(article.Text.Text, claim))}&article={article.Article.Id}&n={article.NumberOf(claim.Id)}");

    /// <summary>The verb group up to its first comma, with the words after it where it is one word.</summary>
    public static string Of(string text, Claim claim)
    {
        var verb = claim.Verb!;
        var words = WordsFrom().Match(text, verb.Token.Start).Value;
        var group = verb.Span.End - verb.Token.Start;
        var inGroup = Words().Matches(words).Count(word => word.Index < group);
        var wanted = inGroup > 1 ? inGroup : 1 + WordsAfterALoneVerb;
        var end = Words().Matches(words).Take(wanted).Select(word => word.Index + word.Length).LastOrDefault();
        return words[..end].ToLowerInvariant();
    }

    [GeneratedRegex(@"\G[\p{L}\p{N}'’]+(?: [\p{L}\p{N}'’]+){0,7}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordsFrom();

    [GeneratedRegex(@"[^ ]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
