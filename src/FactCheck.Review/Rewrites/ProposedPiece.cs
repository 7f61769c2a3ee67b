using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>One rewrite of a proposed revision: what it changes, and the claim it comes from.</summary>
/// <param name="Number">Of the claim as the screen shows it; null for one outside the queue.</param>
/// <param name="Runs">Its sentence before and after.</param>
/// <param name="AlsoCut">Other claims of the queue that a cut takes along, with their numbers.</param>
public sealed record ProposedPiece(Claim Claim, int? Number, Rewrite Rewrite, IReadOnlyList<ChangedRun> Runs, IReadOnlyList<int> AlsoCut)
{
    /// <summary>Whether both cannot be had: one changes the words from which the other was worked out.</summary>
    public bool IsInTheWayOf(ProposedPiece other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Claim.Id != Claim.Id && Rewrite.Touched.Overlaps(other.Rewrite.Touched);
    }

    internal static ProposedPiece? Of(ReviewedArticle article, Claim claim, IReadOnlyDictionary<Guid, int> numbers) =>
        Changing(article, claim) is { } rewrite
            ? new ProposedPiece(claim, numbers.TryGetValue(claim.Id, out var number) ? number : null, rewrite, RewrittenSentence(article.Revision.Text, claim, rewrite), TakenAlong(article, claim, rewrite, numbers))
            : null;

    /// <summary>What the claim's treatment changes in the text; null where it changes nothing.</summary>
    internal static Rewrite? Changing(ReviewedArticle article, Claim claim) => Treatments.Of(article, claim) is { Edits.Count: > 0 } rewrite ? rewrite : null;

    /// <summary>The claim's sentence, and what the edits reach beyond it.</summary>
    internal static IReadOnlyList<ChangedRun> RewrittenSentence(ArticleText text, Claim claim, Rewrite rewrite)
    {
        var sentence = ClaimSentence.Of(text, claim.Span)?.Span ?? claim.Span;
        var stretch = new TextSpan(Math.Min(sentence.Start, rewrite.Edits[0].Span.Start), Math.Max(sentence.End, rewrite.Edits[^1].Span.End));
        return ChangedRun.Of(text.Text, stretch, rewrite.Edits);
    }

    private static List<int> TakenAlong(ReviewedArticle article, Claim claim, Rewrite rewrite, IReadOnlyDictionary<Guid, int> numbers) => rewrite.Kind != TreatmentKind.Cut ? [] :
        [.. article.Queue.Where(other => other.Id != claim.Id && other.Fragments.Any(fragment => rewrite.Edits.Any(edit => edit.Span.Overlaps(fragment)))).Select(other => numbers[other.Id])];
}
