namespace FactCheck.Export;

/// <summary>What each claim rests on, as lists: too much for the cell of a table.</summary>
internal static class MarkdownEvidence
{
    public static IEnumerable<string> Of(ReportContent content)
    {
        var claims = content.Claims.Where(claim => claim.Evidence.Count + claim.Replies.Count > 0).ToList();
        if (claims.Count > 0)
        {
            yield return $"## {content.Text["Evidence"]}";
            yield return string.Join('\n', claims.Select(claim => Claim(claim, content.Text)));
        }
    }

    public static IEnumerable<string> Dismissed(ReportContent content)
    {
        if (content.Dismissed.Count > 0)
        {
            yield return $"## {content.Text["Dismissed"]}";
            yield return string.Join('\n', content.Dismissed.Select(claim =>
                $"- **{content.Text.Format("ClaimNumber", claim.Number)}** ({claim.Place}), «{MarkdownEscape.Inline(claim.Words)}»: {MarkdownEscape.Inline(claim.DismissalReason)} ({MarkdownEscape.Inline(claim.Claim.DecidedBy ?? "")})."));
        }
    }

    private static string Claim(ReportClaim claim, ReportText text) => string.Join('\n',
        new[] { $"- **{text.Format("ClaimNumber", claim.Number)}**" }
            .Concat(claim.Evidence.Select(evidence => "  - " + Piece(evidence, text)))
            .Concat(claim.Replies.Select(reply => $"  - {text["Reply"]}: {MarkdownEscape.Inline(reply.Whom)} ({MarkdownEscape.Inline(reply.Detail)}){Quote(reply.Answer)}")));

    private static string Piece(ReportEvidence evidence, ReportText text)
    {
        string title = MarkdownEscape.Block(evidence.Title.ReplaceLineEndings(" "));
        string copy = evidence.ArchivedAddress is { } archived ? $", {Link(archived, text["ArchivedCopy"])}" : "";
        return $"{(evidence.Address is { } address ? Link(address, title) : title)} ({MarkdownEscape.Inline(evidence.Detail)}{copy}){Quote(evidence.Quote)}";
    }

    private static string Link(string address, string words) => $"[{words}](<{MarkdownArticle.Target(address)}>)";

    private static string Quote(string words) => words.Length == 0 ? "" : $": *«{MarkdownEscape.Inline(words)}»*";
}
