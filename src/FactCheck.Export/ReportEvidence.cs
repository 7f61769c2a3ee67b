using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>A piece of evidence as every report shows it; of a confidential one only that there is one, and what it does for the claim.</summary>
internal sealed class ReportEvidence(Evidence evidence, ReportText text)
{
    public string Title => evidence.Origin?.Title ?? text["Confidential"];
    public string? Address => Web(evidence.Origin?.Url);
    public string? ArchivedAddress => Web(evidence.Origin?.ArchivedUrl);
    public string Quote => evidence.Origin?.Quote ?? "";

    /// <summary>"contraddice, giornale.example, letto il 23 marzo 2026".</summary>
    public string Detail => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        yield return text[$"Stance.{evidence.Stance}"];
        if (evidence.IsOwnSource)
        {
            yield return text["OwnSource"];
        }

        if (evidence.Origin is not { } origin)
        {
            yield break;
        }

        var host = PageAddress.Of(origin.Url) is { } address ? PageAddress.HostOf(address) : "";
        foreach (string known in new[] { host, origin.Publisher }.Where(one => one.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            yield return known;
        }

        if (evidence.ReadOn is { } day)
        {
            yield return text.Format(evidence.Kind is EvidenceKind.Call or EvidenceKind.Person ? "HeardOn" : "ReadOn", text.Day(day));
        }
    }

    private static string? Web(string? address) => PageAddress.Of(address)?.AbsoluteUri;
}

/// <summary>A reply that was sought, as every report shows it.</summary>
internal sealed class ReportReply(ReplyRequest reply, ReportText text)
{
    public string Whom => reply.Entry.Whom;
    public string Answer => reply.Entry.Answer;

    /// <summary>"nessuna risposta, email, 24 marzo 2026, 10:30".</summary>
    public string Detail => string.Join(", ", new[]
    {
        text[$"Reply.{reply.Entry.State}"],
        reply.Entry.Means,
        reply.Entry.AskedAt is { } asked ? text.Moment(asked) : "",
    }.Where(part => part.Length > 0));
}
