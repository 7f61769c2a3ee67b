using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Treatments;

/// <summary>What the card of a claim offers for print, whatever its verdict: the style sheet shows what fits, and a mark sends one attribute.</summary>
/// <param name="CanState">Whether the indicative could be taken if the claim is a verified fact.</param>
/// <param name="Choices">For a disputed or unverified claim.</param>
/// <param name="Naming">Of a claim verified as a statement: naming its source; null where nothing is to be named.</param>
/// <param name="GuessedSource">What could be added once the source is confirmed; null where it is, or where there is none.</param>
/// <param name="Chosen">What was chosen and still fits.</param>
public sealed record TreatmentOffers(bool CanState, IReadOnlyList<Rewrite> Choices, Rewrite? Naming, string? GuessedSource, Treatment? Chosen)
{
    public static TreatmentOffers For(ArticleOnScreen article, Claim claim) => new(
        Review.Treatments.OfferedUnder(Verdict.Verified(), article.Reviewed, claim).Count > 0,
        Review.Treatments.OfferedUnder(Verdict.Disputed(), article.Reviewed, claim),
        Review.Treatments.OfferedUnder(Verdict.Verified(VerifiedScope.Statement), article.Reviewed, claim) is [var naming, ..] ? naming : null,
        claim.Attribution is { Inferred: true, Source: { } source } ? SourcePhrase.Of(article.Text.Text, source.Span) : null,
        Review.Treatments.Of(article.Reviewed, claim) is null ? null : claim.Treatment);

    public bool IsChosen(Rewrite rewrite) => Chosen?.Kind == rewrite.Kind && Chosen.WholeSentence == rewrite.WholeSentence;

    /// <summary>The style sheet's name for whom the offers are.</summary>
    public static string Audience(Claim claim) => claim.Verdict switch
    {
        { Scope: VerifiedScope.Fact } => "fact",
        { Scope: VerifiedScope.Statement } => "statement",
        { } => "decide",
        null => "open",
    };
}
