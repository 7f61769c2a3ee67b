using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>How a frame of the same sentence is tied to a clause.</summary>
internal enum FrameLink
{
    None,

    /// <summary>It only speaks in the same sentence; the clause goes on in its tone.</summary>
    Near,

    /// <summary>Grammar ties the clause to it.</summary>
    Governs,
}

/// <summary>Weighs the frames of a sentence for one of its clauses.</summary>
internal static class FrameLinks
{
    private const int Never = int.MaxValue;

    // A frame that grammar ties to the clause is always preferred to one that only stands near.
    private const int Loose = 1000;

    // "Pare, secondo le prime ricostruzioni, che": of two that tie, the one that names somebody says more.
    private const int Nameless = 12;

    private const int FarthestColon = 8;

    public static (Frame? Frame, FrameLink Link) Best(TokenizedText text, Clause clause, List<Frame> frames)
    {
        Frame? best = null;
        int bestCost = Never;
        foreach (Frame frame in frames)
        {
            int cost = Cost(text, clause, frame);
            if (cost < bestCost)
            {
                (best, bestCost) = (frame, cost);
            }
        }

        return (best, best is null ? FrameLink.None : bestCost < Loose ? FrameLink.Governs : FrameLink.Near);
    }

    /// <summary>How far a frame stands from the verb, or <see cref="Never"/> where it cannot carry the clause.</summary>
    private static int Cost(TokenizedText text, Clause clause, Frame frame)
    {
        int finite = clause.Group.Finite;
        if (frame.First <= finite && finite < frame.End)
        {
            // "come emergerebbe dai verbali": the verb of the frame is hearsay from the same source.
            return frame.Kind == FrameKind.Preposition && finite < frame.SourceFirst ? 0 : Never;
        }

        if (IsBracketed(clause, frame) || frame.Kind is FrameKind.Preposition or FrameKind.Impersonal && frame.First > finite && OpensNextClause(text, frame))
        {
            return Never;
        }

        int distance = frame.End <= finite ? finite - frame.End : frame.First - finite;
        return frame.Kind switch
        {
            FrameKind.Postposed => Postposed(text, clause, frame, distance),
            FrameKind.Saying => Saying(clause, frame, distance),
            FrameKind.Impersonal => (frame.End <= finite ? distance : distance + 10) + Nameless,
            FrameKind.Preposition => frame.End <= finite ? distance : distance + 10,
            FrameKind.Headline => frame.End <= finite ? distance : Never,
            _ => frame.End <= finite && frame.HasSource && !frame.Negated ? (Announced(text, clause, frame) ? distance : Loose + distance) : Never,
        };
    }

    // "Il Cremlino accusa Londra: gli inglesi avrebbero addestrato …": the colon gives what is said.
    private static bool Announced(TokenizedText text, Clause clause, Frame frame)
    {
        int colon = frame.End;
        while (colon < clause.Range.First && colon - frame.End < FarthestColon && text.Tokens[colon].IsWord)
        {
            colon++;
        }

        return colon < clause.Range.First && text.Tokens[colon].Is(":");
    }

    private static int Postposed(TokenizedText text, Clause clause, Frame frame, int distance)
    {
        bool before = frame.End <= clause.Group.Finite;
        if (!before || text.IsQuoted(clause.Group.Finite) || IsIncidental(text, clause, frame))
        {
            return distance + (before ? 20 : 0);
        }

        return Loose + distance;
    }

    // "ha detto che …": what the complementiser opens, and what follows it to the end of the sentence.
    private static int Saying(Clause clause, Frame frame, int distance)
    {
        int opener = clause.Range.Opener;
        return frame.End > clause.Group.Finite ? Never : opener >= frame.End ? opener - frame.End : Loose + distance;
    }

    // "Nella telefonata, riferisce un investigatore, il direttore si sarebbe lamentato": the present between commas carries the clause around it.
    private static bool IsIncidental(TokenizedText text, Clause clause, Frame frame) =>
        !frame.Past && frame.First > clause.Sentence.First && frame.End < clause.Group.First
        && text.Tokens[frame.First - 1].Kind == TokenKind.Comma && text.Tokens[frame.End].Kind == TokenKind.Comma;

    // "…, fatto che secondo la procura prova la violenza": behind a subordinator the frame is the next clause's.
    private static bool OpensNextClause(TokenizedText text, Frame frame) => text.Tokens[frame.First - 1].Is(WordClasses.Subordinator | WordClasses.Coordinator) || text.Tokens[frame.First - 1].Is(";");

    // What is said between brackets says nothing of the sentence around them.
    private static bool IsBracketed(Clause clause, Frame frame) =>
        frame.Brackets.Close > 0 && !(frame.Brackets.Open < clause.Group.Finite && clause.Group.Finite < frame.Brackets.Close);
}
