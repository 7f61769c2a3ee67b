namespace FactCheck.Export;

/// <summary>What a claim rests on: evidence, replies that were sought, and the editor's note.</summary>
internal static class HtmlEvidence
{
    public static Markup Of(ReportClaim claim, ReportText text)
    {
        Markup[] parts =
        [
            .. claim.Evidence.Select(evidence => Piece(evidence, text)),
            .. claim.Replies.Select(reply => Reply(reply, text)),
            .. claim.Claim.Note.Length == 0 ? Array.Empty<Markup>() : [Markup.Trusted(SafeMarkdown.ToHtml(claim.Claim.Note))],
        ];
        return parts.Length == 0 ? Markup.Of($"""<span class="none">{text["NoEvidence"]}</span>""") : Markup.Join(parts);
    }

    private static Markup Piece(ReportEvidence evidence, ReportText text)
    {
        var title = Markup.Of($"<bdi>{evidence.Title}</bdi>");
        return Markup.Of(
            $"""<div class="ev">{(evidence.Address is { } address ? Link(address, title) : title)} (<bdi>{evidence.Detail}</bdi>{Copy(evidence, text)}){Quote(evidence.Quote)}</div>""");
    }

    private static Markup Reply(ReportReply reply, ReportText text) => Markup.Of(
        $"""<div class="ev">{text["Reply"]}: <bdi>{reply.Whom}</bdi> (<bdi>{reply.Detail}</bdi>){Quote(reply.Answer)}</div>""");

    private static Markup Copy(ReportEvidence evidence, ReportText text) =>
        evidence.ArchivedAddress is { } address ? Markup.Of($", {Link(address, Markup.Of($"{text["ArchivedCopy"]}"))}") : Markup.Empty;

    private static Markup Link(string address, Markup words) => Markup.Of($"""<a href="{address}" rel="noopener noreferrer nofollow">{words}</a>""");

    private static Markup Quote(string words) => words.Length == 0 ? Markup.Empty : Markup.Of($": <i><bdi>«{words}»</bdi></i>");
}
