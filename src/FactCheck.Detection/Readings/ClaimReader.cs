using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Indicatives;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

/// <summary>Turns clauses into claims: reads each one and gives it the spans an editor sees.</summary>
internal static class ClaimReader
{
    public static List<DetectedClaim> Read(TokenizedText text, List<SourcedClause> clauses)
    {
        var claims = new List<DetectedClaim>(clauses.Count);
        Judgement? last = null;
        for (int i = 0; i < clauses.Count; i++)
        {
            // A claim whose verb is understood is read as the one that has the verb.
            last = clauses[i].Clause.Elided && last is not null ? last : Judgement.Of(new ClaimContext(text, clauses, i));
            claims.Add(Claim(text, clauses[i], last));
        }

        return claims;
    }

    private static DetectedClaim Claim(TokenizedText text, SourcedClause sourced, Judgement judgement)
    {
        Clause clause = sourced.Clause;
        bool reported = judgement.Reading == Reading.Reported;
        Attribution? attribution = AttributionOf(text, sourced, reported);
        // "…, secondo la quale": the antecedent is the source, not what the claim is about.
        bool isFramed = sourced.Frame is { } frame && frame.First <= clause.Range.Opener && clause.Range.Opener < frame.End;
        TextSpan? antecedent = isFramed ? null : Antecedents.Of(text, clause);
        IReadOnlyList<TextSpan> fragments = Antecedents.Light(text, clause, antecedent, Fragments.Of(text, clause, sourced.Frame));
        bool quoted = text.IsQuoted(clause.Group.Finite);
        return new DetectedClaim
        {
            Span = new TextSpan(fragments[0].Start, fragments[^1].End),
            Fragments = fragments,
            Clause = text.Span(clause.Range.First, clause.Range.End),
            Sentence = text.Span(clause.Sentence.First, clause.Sentence.End),
            Antecedent = antecedent,
            Chain = clause.Chain,
            Elided = clause.Elided,
            Verb = VerbForms.Of(text, clause.Group),
            Reading = judgement.Reading,
            Confidence = judgement.Confidence,
            Attribution = attribution,
            Orphan = reported && (attribution?.Source is null || attribution.Scope == AttributionScope.LaterSentence),
            Indicative = reported && !quoted && !clause.Elided ? IndicativeEdits.Of(text, clause) : null,
            Quoted = quoted,
            Reasons = judgement.Reasons,
        };
    }

    /// <summary>The frame that governs a clause or, where it is hearsay, the one nearby that reaches it; null where there is none.</summary>
    public static Attribution? AttributionOf(TokenizedText text, SourcedClause sourced, bool reported)
    {
        if (sourced.Frame is { } own)
        {
            return new Attribution(own.Span(text), SourceNames.Of(text, own), sourced.Scope, Inferred: own.SourceSentence != own.Sentence);
        }

        return reported && sourced.Near is { } near ? new Attribution(near.Span(text), SourceNames.Of(text, near), sourced.NearScope, Inferred: true) : null;
    }
}
