using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Finds for each clause the frame that carries it: its own, its sentence's, else a neighbour's.</summary>
internal static class Sources
{
    public static List<SourcedClause> Assign(TokenizedText text, List<Clause> clauses, FrameIndex frames)
    {
        var sourced = new List<SourcedClause>(clauses.Count);
        foreach (Clause clause in clauses)
        {
            sourced.Add(Assign(text, clause, frames));
        }

        return sourced;
    }

    private static SourcedClause Assign(TokenizedText text, Clause clause, FrameIndex frames)
    {
        (Frame? best, FrameLink link) = FrameLinks.Best(text, clause, frames.Of(clause.SentenceIndex));
        if (best is not null && link == FrameLink.Governs)
        {
            bool inside = best.First > clause.Range.First && best.End <= clause.Range.End;
            AttributionScope scope = best.SourceSentence != best.Sentence ? AttributionScope.EarlierSentence : inside ? AttributionScope.Clause : AttributionScope.Sentence;
            return new SourcedClause(clause, best, scope, null, AttributionScope.Sentence);
        }

        best = OwnAccounts.Of(text, clause) ?? best;
        (Frame? near, AttributionScope nearScope) = best is { HasSource: true } ? (best, AttributionScope.Sentence) : NeighbourFrames.Of(text, clause, frames);
        return new SourcedClause(clause, null, AttributionScope.Sentence, near, nearScope);
    }
}
