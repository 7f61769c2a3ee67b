using FactCheck.Detection;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>A claim as it stood in one revision: its words, its mood and what was decided about it.</summary>
/// <param name="Number">As the screen numbered it; null outside the queue.</param>
/// <param name="Extent">In UTF-16 units of that revision's text.</param>
/// <param name="Mood">Of its verb; null for words without one.</param>
/// <param name="Verb">Its verb group as it stood in the text; null without one.</param>
/// <param name="Landing">How it came into the revision; null where it was first found there.</param>
public sealed record ClaimStanding(Guid Id, int? Number, int Revision, ClaimExtent Extent, VerbMood? Mood, string? Verb,
    Verdict? Verdict, Dismissal? Dismissal, Landing? Landing, bool IsRestored = false)
{
    /// <summary>The claims as they stood in a revision when the next one came, or as they stand in the article's current one; in text order.</summary>
    public static IReadOnlyList<ClaimStanding> AllIn(Revision revision, ReviewedArticle article)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(article);
        // The article may have been read before a newer revision came, which wrote down how the claims stood.
        return revision.Standings is { } json ? ReviewJson.Read<IReadOnlyList<ClaimStanding>>(json)
            : revision.Number == article.Revision.Number ? AllOf(article)
            : [];
    }

    internal static ClaimStanding Of(Claim claim, int? number = null) => new(
        claim.Id, number, claim.RevisionNumber, claim.Extent,
        claim.Verb?.Mood, claim.VerbWords, claim.Verdict, claim.Dismissal, claim.Arrival?.Landing, claim.Arrival?.IsRestored ?? false);

    /// <summary>All claims of a revision in text order, numbered as the screen numbers them.</summary>
    internal static IReadOnlyList<ClaimStanding> AllOf(ReviewedArticle article)
    {
        var numbers = article.Queue.Index().ToDictionary(one => one.Item.Id, one => one.Index + 1);
        return [.. article.Claims.Select(claim => Of(claim, numbers.TryGetValue(claim.Id, out var number) ? number : null))];
    }
}
