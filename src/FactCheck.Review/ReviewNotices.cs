using Microsoft.Extensions.Logging;

namespace FactCheck.Review;

/// <summary>Tells open screens of this server that claims changed, came or went, after the change is on disk.</summary>
public sealed partial class ReviewNotices(ILogger<ReviewNotices> log)
{
    /// <summary>Raised on the writer's thread; handlers must not block. A handler that throws is logged: the change is on disk all the same.</summary>
    /// <remarks>All that one step changed comes at once: a screen that drew after each of thousands would hold up the writer.</remarks>
    public event Action<IReadOnlyList<Claim>>? ClaimsChanged;

    internal void Raise(Claim claim) => RaiseAll([claim]);

    internal void RaiseAll(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }
        foreach (var handler in Delegate.EnumerateInvocationList(ClaimsChanged))
        {
            try
            {
                handler(claims);
            }
#pragma warning disable CA1031 // One broken screen must keep neither the writer nor the other screens from going on.
            catch (Exception error)
#pragma warning restore CA1031
            {
                HandlerFailed(claims[0].Id, error);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A screen failed to take in the change of claim {ClaimId}, or of more with it.")]
    private partial void HandlerFailed(Guid claimId, Exception error);
}
