namespace FactCheck.Review;

/// <summary>What an editor chose to do with a claim before print.</summary>
public sealed partial class Claim
{
    /// <summary>As it was chosen; it may have been chosen for another verdict than the present one.</summary>
    public Treatment? Treatment { get; private set; }

    internal void Treat(Treatment? treatment)
    {
        Treatment = treatment;
        Changed();
    }
}
