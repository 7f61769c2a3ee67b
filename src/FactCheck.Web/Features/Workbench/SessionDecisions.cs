using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>A verdict this screen gave, with what it replaced.</summary>
/// <param name="At">When the store wrote it, to tell whether somebody decided again since.</param>
public sealed record Decision(Guid ClaimId, Verdict? Before, Verdict? After, DateTime? At);

/// <summary>What this screen decided, latest last, so that it can be taken back.</summary>
public sealed class SessionDecisions
{
    private readonly List<Decision> _made = [];

    public Decision? Last => _made.Count > 0 ? _made[^1] : null;

    public void Add(Decision decision) => _made.Add(decision);

    public void Forget(Decision decision) => _made.Remove(decision);

    /// <summary>Drops a decision that was taken back; the one before it stands again, since the given moment.</summary>
    public void TakeBack(Decision decision, DateTime? at)
    {
        _made.Remove(decision);
        var before = _made.FindLastIndex(other => other.ClaimId == decision.ClaimId);
        if (before >= 0)
        {
            _made[before] = _made[before] with { At = at };
        }
    }

    /// <summary>The latest decision about a claim, or null where this screen made none.</summary>
    public Decision? LastAbout(Guid claimId) => _made.FindLast(decision => decision.ClaimId == claimId);

    /// <summary>Whether the claim still says what the decision said; otherwise somebody changed it since and it is theirs.</summary>
    public static bool StillStands(Decision decision, Claim claim) =>
        claim.Verdict == decision.After && claim.DecidedAt == decision.At;
}
