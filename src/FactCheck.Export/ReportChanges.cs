using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>What the writer has to look at before print, most urgent first.</summary>
internal sealed class ReportChanges(ReportContent content, ReportSubject subject)
{
    private readonly HashSet<Guid> excused = [.. (subject.Findings ?? [])
        .Where(finding => finding is { Kind: ArticleFindingKind.Hardened, Ruling.Answer.Kind: FindingAnswerKind.Dismissed }).SelectMany(finding => finding.ClaimIds)];

    /// <summary>What does not agree, before the claims: it is changed in one place, and is soonest forgotten.</summary>
    public IReadOnlyList<ReportFinding> Findings { get; } = ReportFinding.Of(subject.Findings ?? [], content);

    /// <summary>That nothing is said of findings because they could not be looked for; empty where they were.</summary>
    public string Missing => subject.Findings is null ? content.Text["FindingsMissing"] : "";

    /// <summary>
    /// Claims that lost their conditional, disputed ones, those without a source that are not verified or that rest on their own source
    /// alone or whose verdict was given to other words, then unverified ones; each claim once.
    /// </summary>
    public IEnumerable<(ReportClaim Claim, string Advice)> Claims =>
        content.Claims.Select(claim => (Claim: claim, Rank: Rank(claim))).Where(item => item.Rank < 4)
            .OrderBy(item => item.Rank).Select(item => (item.Claim, Advice(item.Claim)));

    private int Rank(ReportClaim claim) => claim.Claim.Verdict?.Kind switch
    {
        _ when IsHardened(claim) => 0,
        VerdictKind.Disputed => 1,
        _ when claim.IsOpenOrphan || claim.Claim.RestsOnOwnSource || IsExpired(claim) => 2,
        VerdictKind.Unverified => 3,
        _ => 4,
    };

    private bool IsHardened(ReportClaim claim) => claim.Claim.IsHardened && !excused.Contains(claim.Claim.Id);

    private static bool IsExpired(ReportClaim claim) => claim.Claim is { IsOpen: true, Arrival.Expired: not null };

    private string Advice(ReportClaim claim)
    {
        var text = content.Text;
        string?[] parts =
        [
            claim.Verdict.ToLower(text.Culture),
            IsHardened(claim) ? Hardened(claim.Claim.Arrival!.Hardening!) : null,
            IsExpired(claim) ? Expired(claim.Claim.Arrival!.Expired!) : null,
            claim.Claim.Verdict?.Kind == VerdictKind.Disputed ? text["Change.Disputed"] : null,
            claim.IsOpenOrphan ? text["Change.Orphan"] : null,
            claim.Claim.RestsOnOwnSource ? text["Change.OwnSource"] : null,
            claim.Claim.Verdict?.Kind == VerdictKind.Unverified ? text["Change.Unverified"] : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private string Hardened(Hardening hardening) => content.Text.Format("Change.Hardened", hardening.Conditional, hardening.Indicative);

    private string Expired(ExpiredRuling ruling) => content.Text.Format("Change.Expired",
        (ruling.Dismissal is null ? ReviewText.Describe(ruling.Verdict, content.Text.Culture) : content.Text["Ledger.Dismissed"]).ToLower(content.Text.Culture));
}
