namespace FactCheck.Review;

/// <summary>What may be done with a claim before print, worked out from its verdict and its words as they stand.</summary>
public static class Treatments
{
    /// <summary>What an editor can choose, in the order in which it is offered; an edit that needs an editor's words is empty.</summary>
    /// <remarks>Nothing is offered that would put words into a quotation, and no source that nobody confirmed.</remarks>
    public static IReadOnlyList<Rewrite> OfferedFor(ReviewedArticle article, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Verdict is { } verdict ? OfferedUnder(verdict, article, claim) : [];
    }

    /// <summary>What would be offered if the claim had this verdict.</summary>
    public static IReadOnlyList<Rewrite> OfferedUnder(Verdict verdict, ReviewedArticle article, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(claim);
        return ClaimSentence.Of(article.Revision.Text, claim.Span) is { } sentence ? [.. Offered(article, claim, verdict, sentence).OfType<Rewrite>()]
            : NeedsOne(verdict) ? [AsItStands(claim)]
            : [];
    }

    /// <summary>What the claim's own treatment does to the text; null where it has none, or one that no longer fits its verdict or its words.</summary>
    public static Rewrite? Of(ReviewedArticle article, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Treatment is not { } chosen ? null : OfferedFor(article, claim).FirstOrDefault(one => one.Kind == chosen.Kind && one.WholeSentence == chosen.WholeSentence) switch
        {
            { Kind: TreatmentKind.Soften } => Softening.Of(claim, chosen.Words),
            { Kind: TreatmentKind.PublishAnyway } when string.IsNullOrWhiteSpace(chosen.Words) => null,
            var rewrite => rewrite,
        };
    }

    /// <summary>Whether the article is not ready for print before an editor has said what becomes of the claim.</summary>
    public static bool NeedsOne(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return NeedsOne(claim.Verdict);
    }

    private static bool NeedsOne(Verdict? verdict) => verdict?.Kind is VerdictKind.Disputed or VerdictKind.Unverified;

    private static IEnumerable<Rewrite?> Offered(ReviewedArticle article, Claim claim, Verdict verdict, ClaimSentence sentence)
    {
        if (verdict.Kind == VerdictKind.Verified)
        {
            return [verdict.Scope == VerifiedScope.Fact ? Stating.Of(article.Claims, claim) : Attributing.Adding(article.Revision.Text, claim, sentence)];
        }
        return
        [
            Attributing.Of(article.Revision.Text, claim, sentence),
            sentence.IsQuoted(claim) ? null : new Rewrite(TreatmentKind.Soften, [], claim.Span),
            Cutting.Clause(claim, sentence),
            Cutting.Sentence(article.Revision.Text, sentence),
            AsItStands(claim),
        ];
    }

    private static Rewrite AsItStands(Claim claim) => new(TreatmentKind.PublishAnyway, [], claim.Span);
}
