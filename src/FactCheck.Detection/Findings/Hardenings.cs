namespace FactCheck.Detection.Findings;

/// <summary>One text's claims against another text that states them: an earlier revision, or the agency's.</summary>
internal static class Hardenings
{
    // Where the verb says nothing, its nouns have to say all.
    private const double LeastOfCopula = 0.8;

    public static IEnumerable<Finding> Between(EventIndex earlier, EventIndex later) =>
        In(earlier, later, new Comparison(FindingKind.Hardened, FindingCodes.EarlierConditional, LeastAlike: 0.6, FewestShared: 1, OneText: true));

    // A piece rewrites its agency, so a single common word proves nothing there.
    public static IEnumerable<Finding> AgainstAgency(EventIndex agency, EventIndex piece) =>
        In(agency, piece, new Comparison(FindingKind.StatedAgainstAgency, FindingCodes.AgencyConditional, LeastAlike: 0.6, FewestShared: 2, OneText: false));

    private static IEnumerable<Finding> In(EventIndex reporting, EventIndex stating, Comparison by)
    {
        foreach (ReportedEvent reported in reporting.Reported)
        {
            // What the reporting text states itself, it has stated all along.
            bool settled = IsStillReported(stating, reported, by) || StatementOf(reporting, reporting, reported, by) is not null;
            Assertion? stated = settled ? null : StatementOf(reporting, stating, reported, by);
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
        text.Reported.Any(other => other.Head == reported.Head && by.Holds(other.Participants.To(reported.Participants), reported));

    private static Assertion? StatementOf(EventIndex reporting, EventIndex text, ReportedEvent reported, Comparison by) =>
        (by.OneText ? SentenceTwins.StatementOf(reporting, text, reported) : null) ?? StatementOf(text, reported, by);

    private static Assertion? StatementOf(EventIndex text, ReportedEvent reported, Comparison by) =>
        (reported.IsCopular ? CopulasOf(text, reported) : text.PlacesOf(reported.Head))
        .Select(place => Assertions.At(text, place, reported.Head))
        .FirstOrDefault(a => a is { } assertion && IsSame(text, assertion, reported, by));

    // "è il suo braccio destro": the copula says nothing to search for, so the first word of what it joins is sought.
    private static IEnumerable<int> CopulasOf(EventIndex text, ReportedEvent reported)
    {
        const int Nearest = 4;
        string? predicate = reported.Participants.Concepts.FirstOrDefault(concept => !reported.Subject.Contains(concept));
        foreach (int place in predicate is null ? [] : text.PlacesOf(predicate))
        {
            int at = place - 1;
            while (at > 0 && place - at < Nearest && text.Text.Tokens[at].IsWord && text.Text.Tokens[at].Form is not ("è" or "sono" or "era" or "erano"))
            {
                at--;
            }

            if (at >= 0 && !IndicativeGroups.CarriesParticiple(text.Text, at, place))
            {
                yield return at;
            }
        }
    }

    private static bool IsSame(EventIndex text, Assertion assertion, ReportedEvent reported, Comparison by)
    {
        EventWords words = text.WordsIn(assertion.First, assertion.End);
        words.Remove(reported.Head);
        return assertion.Negated == reported.Claim.Verb.Negated && by.Holds(words.To(reported.Participants), reported)
            && reported.MayShareSubject(Assertions.SubjectOf(text, assertion)) && reported.MayShareObject(words) && Assertions.IsVouchedFor(text, assertion)
            && text.FramesOf(text.Text.Sentences[assertion.Sentence]).All(frame => frame.Source is null) && (by.OneText || !Confirmations.IsConfirmed(text, assertion.Sentence));
    }

    /// <summary>How much two texts must have in common to tell the same event.</summary>
    /// <param name="OneText">Two revisions of one text: a sentence is looked for in its old words first.</param>
    private sealed record Comparison(FindingKind Kind, string Code, double LeastAlike, int FewestShared, bool OneText)
    {
        /// <summary>Enough in common; a single common word has to be a name, a figure or all that the claim names, and beside a light verb never does.</summary>
        public bool Holds(Likeness likeness, ReportedEvent reported) =>
            !likeness.Differs && likeness.Shared >= FewestShared && likeness.OfSmaller >= (reported.IsCopular ? LeastOfCopula : LeastAlike)
            && (likeness.Shared > 1 || !reported.IsLight && (likeness.Telling > 0 || likeness.Second == 1));
    }
}
