namespace FactCheck.Detection.Findings;

/// <summary>People whom a reported claim accuses by name while the text has no reply of theirs: one finding a person, at the first such claim.</summary>
internal static class MissingReplies
{
    public static IEnumerable<Finding> In(EventIndex index)
    {
        var people = new PersonNames(index.Text);
        var accusations = new Accusations(index, people);
        var replies = new Lazy<Replies>(() => new Replies(index.Text, people));
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (DetectedClaim claim in index.Analysis.Claims)
        {
            if (accusations.AccusedBy(claim) is { } accused && told.Add(accused.Surname) && !replies.Value.HasOne(accused))
            {
                yield return new Finding(
                    FindingKind.ReplyMissing,
                    new Passage(PassageText.Article, FromNameOn(claim, index.Text.Span(accused.First, accused.End))),
                    null,
                    new Reason(FindingCodes.NoReply, index.Text.Span(accused.First, accused.End).Of(index.Text.Text)));
            }
        }
    }

    // The verb that accuses may stand far from the subject it shares with another.
    private static TextSpan FromNameOn(DetectedClaim claim, TextSpan name) => new(Math.Min(name.Start, claim.Span.Start), claim.Span.End);
}
