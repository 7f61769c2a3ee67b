namespace FactCheck.Review;

/// <summary>Verdict or dismissal: never both, because a claim that need not be checked has no verdict.</summary>
internal sealed record Ruling(Verdict? Verdict, Dismissal? Dismissal)
{
    public static Ruling Of(Claim claim) => new(claim.Verdict, claim.Dismissal);
}
