using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Finds for each clause the frame that carries it: its own, its sentence's, else a neighbour's.</summary>
internal static class Sources
{
    public static List<SourcedClause> Assign(TokenizedText text, List<Clause> clauses, FrameIndex frames) =>
        clauses.Select(clause => Assign(text, clause, frames)).ToList();

    private static SourcedClause Assign(TokenizedText text, Clause clause, FrameIndex frames)
    {
        Frame? own = Best(text, clause, frames.Of(clause.SentenceIndex));
        AttributionScope scope = own is not null && own.First >= clause.Range.First && own.End <= clause.Range.End ? AttributionScope.Clause : AttributionScope.Sentence;
        (Frame? near, AttributionScope nearScope) = own is null ? Neighbour(text, clause, frames) : (null, AttributionScope.Sentence);
        return new SourcedClause(clause, own, scope, near, nearScope);
    }

    private static Frame? Best(TokenizedText text, Clause clause, IEnumerable<Frame> frames)
    {
        Frame? best = null;
        int bestDistance = int.MaxValue;
        foreach (Frame frame in frames)
        {
            int distance = Distance(text, clause, frame);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (frame, distance);
            }
        }

        return best;
    }

    /// <summary>How far a frame stands from the verb, or the greatest number where it cannot carry the clause.</summary>
    private static int Distance(TokenizedText text, Clause clause, Frame frame)
    {
        int finite = clause.Group.Finite;
        if (frame.First <= finite && finite < frame.End)
        {
            return int.MaxValue;
        }

        bool before = frame.End <= finite;
        return frame.Kind switch
        {
            FrameKind.Postposed => before && !text.IsQuoted(finite) && !IsIncidental(text, clause, frame) ? int.MaxValue : Math.Abs(frame.First - finite) + (before ? 20 : 0),
            FrameKind.Saying => before && clause.Range.Opener >= 0 && frame.End <= clause.Range.Opener ? clause.Range.Opener - frame.End : int.MaxValue,
            FrameKind.Impersonal or FrameKind.Preposition => before ? finite - frame.End : frame.First - finite + 10,
            _ => before ? finite - frame.End : int.MaxValue,
        };
    }

    // "Nella telefonata, riferisce un investigatore, il direttore si sarebbe lamentato": the present between commas carries the clause around it.
    private static bool IsIncidental(TokenizedText text, Clause clause, Frame frame) =>
        !frame.Past && frame.First > clause.Sentence.First && frame.End < clause.Group.First
        && text.Tokens[frame.First - 1].Kind == TokenKind.Comma && text.Tokens[frame.End].Kind == TokenKind.Comma;

    private static (Frame?, AttributionScope) Neighbour(TokenizedText text, Clause clause, FrameIndex frames)
    {
        for (int back = 1; back <= 2 && clause.SentenceIndex - back >= 0; back++)
        {
            if (text.Sentences[clause.SentenceIndex - back].Paragraph == clause.Sentence.Paragraph && Carrier(frames, clause.SentenceIndex - back) is { } earlier)
            {
                return (earlier, AttributionScope.EarlierSentence);
            }
        }

        int next = clause.SentenceIndex + 1;
        return next < text.Sentences.Count && text.Sentences[next].Paragraph == clause.Sentence.Paragraph && PointsBack(text, next) && Carrier(frames, next) is { } later
            ? (later, AttributionScope.LaterSentence)
            : (null, AttributionScope.Sentence);
    }

    // "Lo riferisce l'agenzia", "È quanto sostiene la procura": only a sentence that takes up the one before can carry it.
    private static bool PointsBack(TokenizedText text, int sentence) =>
        text.Tokens[text.Sentences[sentence].First].Form is "lo" or "è" or "questo" or "questa" or "così";

    private static Frame? Carrier(FrameIndex frames, int sentence) => frames.Of(sentence).LastOrDefault(f => f.HasSource && !f.Announces);
}
