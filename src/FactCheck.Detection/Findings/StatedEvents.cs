namespace FactCheck.Detection.Findings;

/// <summary>Headline or sentence against body: the same event, stated in one place and only reported in another.</summary>
internal static class StatedEvents
{
    public static IEnumerable<Finding> InHeadline(EventIndex index, TextSpan headline)
    {
        List<ReportedEvent> reported = [.. index.Reported.Where(e => !headline.Overlaps(e.Claim.Sentence))];
        foreach (HeadlineSegment segment in HeadlineSegment.Stated(index, headline))
        {
            HeadlineMatch? best = reported.Select(e => HeadlineMatch.Of(index, segment, e)).OfType<HeadlineMatch>().MaxBy(m => m.Likeness.OfFirst);
            if (best is not null && !Confirmations.Hold(index, headline, best))
            {
                yield return Found(index, index.Text.Span(segment.First, segment.End), best.Event, best.HasVerb ? FindingCodes.HeadlineStates : FindingCodes.HeadlineWithoutVerb);
            }
        }
    }

    public static IEnumerable<Finding> InBody(EventIndex index, TextSpan? headline)
    {
        foreach (ReportedEvent reported in index.Reported.Where(e => !e.IsLight))
        {
            Assertion? stated = index.PlacesOf(reported.Head).Select(place => Assertions.At(index, place, reported.Head))
                .FirstOrDefault(a => a is { } assertion && IsSame(index, assertion, reported, headline));
            if (stated is { } found)
            {
                yield return Found(index, index.Text.Span(found.First, found.End), reported, FindingCodes.SentenceStates);
            }
        }
    }

    // A body tells many things with one verb, so the participants have to agree more than in a headline.
    private static bool IsSame(EventIndex index, Assertion assertion, ReportedEvent reported, TextSpan? headline)
    {
        if (assertion.Sentence == reported.Sentence || assertion.Negated != reported.Claim.Verb.Negated || headline is { } title && title.Contains(index.Text.Tokens[assertion.Verb].Span))
        {
            return false;
        }

        EventWords words = index.WordsIn(assertion.First, assertion.End);
        words.Remove(reported.Head);
        Likeness likeness = words.To(reported.Participants);
        return likeness is { Shared: >= 2, OfSmaller: >= 0.6, Differs: false } && (likeness.Telling > 0 || likeness.Shared > 2)
            && reported.MayShareSubject(Assertions.SubjectOf(index, assertion)) && reported.MayShareObject(words) && Assertions.IsVouchedFor(index, assertion)
            && !index.FramesOf(index.Text.Sentences[assertion.Sentence]).Any();
    }

    private static Finding Found(EventIndex index, TextSpan at, ReportedEvent reported, string code) => new(
        FindingKind.StatedAgainstReported,
        new Passage(PassageText.Article, at),
        new Passage(PassageText.Article, reported.Claim.Span),
        new Reason(code, reported.VerbWords(index.Text)));
}
