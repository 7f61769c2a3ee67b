namespace FactCheck.Detection.Findings;

/// <summary>What in a text, or between two texts, does not agree about what is only reported.</summary>
/// <remarks>
/// Pure functions over analysed texts: nothing is stored, nothing throws on any text, and the work is linear in the
/// texts. Findings come in the order of the passages they are about. They look at a whole text, unlike claims, and so
/// are computed only when asked for.
/// </remarks>
public static class ConsistencyFindings
{
    /// <summary>All findings of one text: its headline against its body, quoted words, conditionals lost, sources and replies missing.</summary>
    /// <param name="article">An article whose title, if it has one, is its first block.</param>
    /// <exception cref="ArgumentNullException">The article is missing.</exception>
    public static IReadOnlyList<Finding> Of(AnalyzedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var findings = new List<Finding>(LostConditionals(article));
        findings.AddRange(StatedInBody(article).Where(found => !findings.Exists(lost => lost.At.Span.Overlaps(found.At.Span))));
        findings.AddRange(RepliesMissing(article));
        findings.AddRange(OrphanHearsay(article));
        if (HeadlineOf(article) is { } headline)
        {
            findings.AddRange(HeadlineAgainstBody(article, headline));
            findings.AddRange(QuotedWordsAbsent(article, headline));
        }

        return InOrder(findings);
    }

    /// <summary>The first block, where it is short enough to be a headline and a body follows; null otherwise.</summary>
    public static TextSpan? HeadlineOf(AnalyzedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return HeadlineSegment.HeadlineOf(article.Index.Text);
    }

    /// <summary>What the headline states and the body only reports.</summary>
    /// <param name="headline">The title, the standfirst, a caption or any other passage to be held against the rest of the text; what is softened gives nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The headline reaches past the text.</exception>
    public static IReadOnlyList<Finding> HeadlineAgainstBody(AnalyzedText article, TextSpan headline) =>
        InOrder(StatedEvents.InHeadline(IndexOf(article, headline), headline));

    /// <summary>Words the headline puts in quotation marks that stand nowhere else in the text; typography is not compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The headline reaches past the text.</exception>
    public static IReadOnlyList<Finding> QuotedWordsAbsent(AnalyzedText article, TextSpan headline) =>
        InOrder(QuotedWords.Absent(IndexOf(article, headline), headline));

    /// <summary>Sentences of the body that state what another sentence only reports.</summary>
    public static IReadOnlyList<Finding> StatedInBody(AnalyzedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return InOrder(StatedEvents.InBody(article.Index, HeadlineOf(article)));
    }

    /// <summary>Indicatives amid one source's conditionals, where its frame would still ask for one.</summary>
    public static IReadOnlyList<Finding> LostConditionals(AnalyzedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return InOrder(Findings.LostConditionals.In(article.Index));
    }

    /// <summary>People accused by name in a reported claim, of whom the text has no reply.</summary>
    public static IReadOnlyList<Finding> RepliesMissing(AnalyzedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return InOrder(MissingReplies.In(article.Index));
    }

    /// <summary>Reported claims of the body with no source in their sentence, just before it or just after it.</summary>
    public static IReadOnlyList<Finding> OrphanHearsay(AnalyzedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return InOrder(OrphanClaims.In(article.Index, HeadlineOf(article)));
    }

    /// <summary>Claims of the earlier revision that the later one states ("avrebbe firmato", "ha firmato").</summary>
    public static IReadOnlyList<Finding> Hardened(AnalyzedText earlier, AnalyzedText later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return InOrder(Hardenings.Between(earlier.Index, later.Index));
    }

    /// <summary>Claims of the agency's text that the piece states ("L'agenzia: avrebbe firmato; noi: ha firmato").</summary>
    public static IReadOnlyList<Finding> StatedAgainstAgency(AnalyzedText agency, AnalyzedText piece)
    {
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(piece);
        return InOrder(Hardenings.AgainstAgency(agency.Index, piece.Index));
    }

    private static EventIndex IndexOf(AnalyzedText article, TextSpan headline)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(headline.End, article.Text.Length);
        return article.Index;
    }

    private static Finding[] InOrder(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(found => found.At.Span.Start).ThenBy(found => found.At.Span.End).ThenBy(found => found.Kind)];
}
