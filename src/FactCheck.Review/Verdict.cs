namespace FactCheck.Review;

/// <summary>What an editor decided about a claim. No verdict is a number, and unverified is no midpoint.</summary>
public enum VerdictKind { Verified, Disputed, Unverified }

/// <summary>What a verified claim was verified to be: true, or only truly said.</summary>
public enum VerifiedScope { Fact, Statement }

/// <summary>How a disputed claim is disputed.</summary>
public enum DisputeGround { Wrong, Conflicting, Denied }

/// <summary>A verdict with what it says exactly. Use <see cref="Verified"/>, <see cref="Disputed"/> and <see cref="Unverified"/>.</summary>
public sealed record Verdict
{
    private Verdict(VerdictKind kind, VerifiedScope? scope, DisputeGround? ground)
    {
        Kind = kind;
        Scope = scope;
        Ground = ground;
    }

    public VerdictKind Kind { get; }

    /// <summary>Set for verified claims, null for others.</summary>
    public VerifiedScope? Scope { get; }

    /// <summary>May be set for disputed claims; null means the editor did not say how.</summary>
    public DisputeGround? Ground { get; }

    public static Verdict Verified(VerifiedScope scope = VerifiedScope.Fact) => new(VerdictKind.Verified, scope, null);

    public static Verdict Disputed(DisputeGround? ground = null) => new(VerdictKind.Disputed, null, ground);

    public static Verdict Unverified() => new(VerdictKind.Unverified, null, null);

    /// <summary>The verdict of one press: verified as a fact, or disputed without saying how.</summary>
    public static Verdict Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Verified => Verified(),
        VerdictKind.Disputed => Disputed(),
        _ => Unverified(),
    };

    internal static Verdict? FromColumns(VerdictKind? kind, VerifiedScope? scope, DisputeGround? ground) =>
        kind is null ? null : new Verdict(kind.Value, scope, ground);
}
