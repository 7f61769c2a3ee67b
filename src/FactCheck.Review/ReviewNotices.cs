using Microsoft.Extensions.Logging;

namespace FactCheck.Review;

/// <summary>Tells open screens of this server that a claim changed, came or went, after the change is on disk.</summary>
public sealed partial class ReviewNotices(ILogger<ReviewNotices> log)
{
    /// <summary>Raised on the writer's thread; handlers must not block. A handler that throws is logged: the change is on disk all the same.</summary>
    public event Action<Claim>? ClaimChanged;

    internal void RaiseAll(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            Raise(claim);
        }
    }

    internal void Raise(Claim claim)
    {
        foreach (var handler in Delegate.EnumerateInvocationList(ClaimChanged))
        {
            try
            {
                handler(claim);
            }
#pragma warning disable CA1031 // One broken screen must keep neither the writer nor the other screens from going on.
            catch (Exception error)
#pragma warning restore CA1031
            {
                HandlerFailed(claim.Id, error);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A screen failed to take in the change of claim {ClaimId}.")]
    private partial void HandlerFailed(Guid claimId, Exception error);
}
