using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Finds the frames of a text: prepositions first, then verbs of saying, then hearsay without a speaker.</summary>
internal static class Frames
{
    public static FrameIndex In(TokenizedText text)
    {
        var frames = new List<Frame>();
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Sentence sentence = text.Sentences[s];
            for (int i = sentence.First; i < sentence.End; i++)
            {
                Frame? frame = text.Tokens[i].IsWord ? At(text, s, i) : null;
                if (frame is not null)
                {
                    frames.Add(frame);
                    i = Math.Max(i, frame.End - 1);
                }
            }
        }

        return new FrameIndex(text, frames);
    }

    private static Frame? At(TokenizedText text, int sentence, int i) =>
        (text.House.FindFrames ? HouseFrames.At(text, sentence, i) : null) ?? PrepositionFrames.At(text, sentence, i) ?? HeadlineFrames.At(text, sentence, i) ?? ImpersonalFrames.At(text, sentence, i) ?? SayingFrames.At(text, sentence, i);
}
