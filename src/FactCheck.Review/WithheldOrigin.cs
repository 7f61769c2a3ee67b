using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>The origin of confidential evidence, apart from everything that is searched, shown, exported or told.</summary>
internal sealed class WithheldOrigin
{
    private WithheldOrigin()
    {
    }

    public Guid EvidenceId { get; private set; }

    /// <summary>From 1; an earlier one stays, because its edit can be taken back.</summary>
    public int Version { get; private set; }
    public Guid ClaimId { get; private set; }

    /// <summary>Who gave it, and alone may see it.</summary>
    public string Editor { get; private set; } = "";

    public EvidenceOrigin Origin => ReviewJson.Read<EvidenceOrigin>(Json);

    internal string Json { get; private set; } = "";

    public static WithheldOrigin Create(Guid claimId, Guid evidenceId, int version, string editor, EvidenceOrigin origin) =>
        new() { ClaimId = claimId, EvidenceId = evidenceId, Version = version, Editor = editor, Json = ReviewJson.Write(origin) };
}
