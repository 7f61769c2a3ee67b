namespace FactCheck.Review;

/// <summary>Tells open screens of this server that a claim changed, after the change is on disk.</summary>
public sealed class ReviewNotices
{
    /// <summary>Raised on the writer's thread; handlers must not block.</summary>
    public event Action<Claim>? ClaimChanged;

    internal void Raise(Claim claim) => ClaimChanged?.Invoke(claim);
}
