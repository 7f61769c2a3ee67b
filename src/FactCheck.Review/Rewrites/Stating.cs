namespace FactCheck.Review;

/// <summary>Tells a verified fact in the indicative.</summary>
internal static class Stating
{
    /// <returns>Null where no indicative is certain, or where the same verb also tells what nobody verified as a fact.</returns>
    public static Rewrite? Of(IReadOnlyList<Claim> claims, Claim claim) =>
        claim.Indicative is { } indicative && claims.All(other => other.Id == claim.Id || !SharesVerb(other, claim) || IsSettled(other))
            ? new Rewrite(TreatmentKind.State, [indicative], indicative.Span)
            : null;

    // "avrebbe firmato l'atto e venduto la villa": one conditional, two claims.
    private static bool SharesVerb(Claim other, Claim claim) => other.Verb is { } verb && verb.Token == claim.Verb?.Token;

    private static bool IsSettled(Claim claim) => claim.Verdict?.Scope == VerifiedScope.Fact || claim.Dismissal is not null;
}
