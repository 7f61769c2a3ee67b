namespace FactCheck.Review;

/// <summary>A claim that tells of the same participants and event as the one at hand.</summary>
/// <param name="Number">Its number in the queue of its article, from 1.</param>
/// <param name="Likeness">Up to 1; the best are shown first.</param>
public sealed record SimilarClaim(Claim Claim, Guid ArticleId, string ArticleTitle, int Number, double Likeness);
