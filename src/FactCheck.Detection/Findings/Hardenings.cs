namespace FactCheck.Detection.Findings;

/// <summary>One text's claims against another text that states them: an earlier revision, or the agency's.</summary>
internal static class Hardenings
{
    public static IEnumerable<Finding> Between(EventIndex earlier, EventIndex later) =>
        In(earlier, later, new Comparison(FindingKind.Hardened, FindingCodes.EarlierConditional, LeastAlike: 0.6, FewestShared: 1, OneText: true));

    // A piece rewrites its agency, so a single common word proves nothing there.
    public static IEnumerable<Finding> AgainstAgency(EventIndex agency, EventIndex piece) =>
        In(agency, piece, new Comparison(FindingKind.StatedAgainstAgency, FindingCodes.AgencyConditional, LeastAlike: 0.6, FewestShared: 2, OneText: false));

    private static IEnumerable<Finding> In(EventIndex reporting, EventIndex stating, Comparison by)
    {
        foreach (ReportedEvent reported in reporting.Reported)
        {
            bool settled = IsStillReported(stating, reported, by) || StatementOf(reporting, reported, by) is not null;
            Assertion? stated = settled ? null : (by.OneText ? SentenceTwins.StatementOf(reporting, stating, reported) : null) ?? StatementOf(stating, reported, by);
            if (stated is { } found)
            {
                yield return new Finding(
                    by.Kind,
                    new Passage(PassageText.Article, stating.Text.Span(found.First, found.End)),
                    new Passage(PassageText.Compared, reported.Claim.Span),
                    new Reason(by.Code, reported.VerbWords(reporting.Text)));
            }
        }
    }

    private static bool IsStillReported(EventIndex text, ReportedEvent reported, Comparison by) =>
        text.Reported.Any(other => other.Head == reported.Head && by.Holds(other.Participants.To(reported.Participants), reported.IsLight));

    private static Assertion? StatementOf(EventIndex text, ReportedEvent reported, Comparison by) => text.PlacesOf(reported.Head)
        .Select(place => Assertions.At(text, place, reported.Head))
        .FirstOrDefault(a => a is { } assertion && IsSame(text, assertion, reported, by));

    private static bool IsSame(EventIndex text, Assertion assertion, ReportedEvent reported, Comparison by)
    {
        EventWords words = text.WordsIn(assertion.First, assertion.End);
        words.Remove(reported.Head);
        return assertion.Negated == reported.Claim.Verb.Negated && by.Holds(words.To(reported.Participants), reported.IsLight)
            && reported.MayShareSubject(Assertions.SubjectOf(text, assertion)) && Assertions.IsVouchedFor(text, assertion) && text.FramesOf(text.Text.Sentences[assertion.Sentence]).All(frame => frame.Source is null);
    }

    /// <summary>How much two texts must have in common to tell the same event.</summary>
    /// <param name="OneText">Two revisions of one text: a sentence is looked for in its old words first.</param>
    private sealed record Comparison(FindingKind Kind, string Code, double LeastAlike, int FewestShared, bool OneText)
    {
        /// <summary>Enough in common; a single common word has to be a name, a figure or all that the claim names, and beside a light verb never does.</summary>
        public bool Holds(Likeness likeness, bool light) => !likeness.Differs && likeness.Shared >= FewestShared && likeness.OfSmaller >= LeastAlike
            && (likeness.Shared > 1 || !light && (likeness.Telling > 0 || likeness.Second == 1));
    }
}
