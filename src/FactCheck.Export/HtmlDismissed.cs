namespace FactCheck.Export;

/// <summary>The claims an editor said need no checking, and why: left out, and not out of sight.</summary>
internal static class HtmlDismissed
{
    public static Markup Of(ReportContent content) => content.Dismissed.Count == 0 ? Markup.Empty : Markup.Of(
        $"""
        <h2>{content.Text["Dismissed"]}</h2>
        <ul class="todo">{Markup.Join(content.Dismissed.Select(claim => Item(claim, content.Text)))}</ul>
        """);

    private static Markup Item(ReportClaim claim, ReportText text) => Markup.Of(
        $"""<li><b>{text.Format("ClaimNumber", claim.Number)}</b> ({claim.Place}), <q lang="it">«{claim.Words}»</q>: <bdi>{claim.DismissalReason}</bdi> (<bdi>{claim.Claim.DecidedBy}</bdi>).</li>""");
}
