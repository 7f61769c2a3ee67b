using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Looks for the frame that reaches a clause from a sentence before, or from one that takes it up after.</summary>
internal static class NeighbourFrames
{
    private const int Reach = 2;

    // No rule looks farther back from a claim, so that reading it amid more text says nothing else.
    private const int FarthestName = 3;

    public static (Frame?, AttributionScope) Of(TokenizedText text, Clause clause, FrameIndex frames)
    {
        for (int back = 1; back <= Reach && clause.SentenceIndex - back >= 0; back++)
        {
            int sentence = clause.SentenceIndex - back;
            if (text.Sentences[sentence].Paragraph == clause.Sentence.Paragraph && Carrier(frames.Of(sentence, clause.SentenceIndex - FarthestName)) is { } earlier)
            {
                return (earlier, AttributionScope.EarlierSentence);
            }
        }

        int next = clause.SentenceIndex + 1;
        return next < text.Sentences.Count && text.Sentences[next].Paragraph == clause.Sentence.Paragraph && PointsBack(text, next) && Carrier(frames.Of(next)) is { } later
            ? (later, AttributionScope.LaterSentence)
            : (null, AttributionScope.Sentence);
    }

    // "Lo riferisce l'agenzia", "È quanto sostiene la procura": only a sentence that takes up the one before can carry it.
    private static bool PointsBack(TokenizedText text, int sentence) =>
        text.Tokens[text.Sentences[sentence].First].Form is "lo" or "a" or "ad" or "è" or "questo" or "questa" or "così";

    private static Frame? Carrier(List<Frame> frames)
    {
        for (int i = frames.Count - 1; i >= 0; i--)
        {
            if (Carries(frames[i]))
            {
                return frames[i];
            }
        }

        return null;
    }

    private static bool Carries(Frame frame) => frame.HasSource && (frame.OpensAccount || frame.Kind is FrameKind.Preposition or FrameKind.Postposed);
}
