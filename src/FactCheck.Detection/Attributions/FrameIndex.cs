using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>The frames of a text by sentence, found when first asked for: only sentences near a conditional are ever asked.</summary>
internal sealed class FrameIndex(TokenizedText text)
{
    // How many sentences back the name is sought that a pronoun or an unspoken subject takes up.
    private const int Reach = 2;

    private readonly Dictionary<int, List<Frame>> _found = [];

    private readonly Dictionary<int, List<Frame>> _resolved = [];

    /// <summary>The frames of a sentence, in text order.</summary>
    public List<Frame> Of(int sentence)
    {
        if (!_resolved.TryGetValue(sentence, out List<Frame>? frames))
        {
            frames = Found(sentence).ConvertAll(frame => frame.Anaphoric ? Resolve(frame) : frame);
            _resolved.Add(sentence, frames);
        }

        return frames;
    }

    /// <summary>The frames of a sentence as a clause elsewhere sees them: a name farther back than <paramref name="floor"/> is out of its reach, whatever else was read.</summary>
    public List<Frame> Of(int sentence, int floor)
    {
        List<Frame> frames = Of(sentence);
        for (int i = 0; i < frames.Count; i++)
        {
            if (frames[i].SourceSentence < floor)
            {
                return frames.ConvertAll(frame => frame.SourceSentence < floor ? Unresolved(frame) : frame);
            }
        }

        return frames;
    }

    /// <summary>Every frame of the text; looks at all its sentences.</summary>
    public List<Attribution> AllAttributions()
    {
        var all = new List<Attribution>();
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            foreach (Frame frame in Of(s))
            {
                if (frame.Kind != FrameKind.Speech)
                {
                    bool elsewhere = frame.SourceSentence != frame.Sentence;
                    all.Add(new Attribution(frame.Span(text), SourceNames.Of(text, frame), elsewhere ? AttributionScope.EarlierSentence : AttributionScope.Sentence, elsewhere));
                }
            }
        }

        // A frame whose subject stands before another frame is found after it.
        all.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
        return all;
    }

    private List<Frame> Found(int sentence)
    {
        if (!_found.TryGetValue(sentence, out List<Frame>? frames))
        {
            frames = Frames.Of(text, sentence);
            _found.Add(sentence, frames);
        }

        return frames;
    }

    // "Secondo lui", "ha aggiunto che": the last one who spoke before, else the one the sentence before is about.
    private Frame Resolve(Frame frame)
    {
        for (int s = frame.Sentence; s >= 0 && frame.Sentence - s <= Reach; s--)
        {
            if (Named(frame, s) is { } source)
            {
                return frame with { SourceFirst = source.First, SourceEnd = source.End, SourceSentence = s };
            }
        }

        // "Secondo lui" at the start of a text names him as well as it can.
        return frame;
    }

    private Frame Unresolved(Frame resolved) => Found(resolved.Sentence).Find(frame => frame.First == resolved.First && frame.Kind == resolved.Kind) ?? resolved;

    private (int First, int End)? Named(Frame frame, int sentence)
    {
        List<Frame> frames = Found(sentence);
        for (int i = frames.Count - 1; i >= 0; i--)
        {
            if (frames[i].HasSource && !frames[i].Anaphoric && frames[i].End <= frame.First)
            {
                return (frames[i].SourceFirst, frames[i].SourceEnd);
            }
        }

        // An unspoken subject is never the topic of its own sentence: that would be its subject in words.
        Sentence range = text.Sentences[sentence];
        if (sentence == frame.Sentence && frame.Kind is not FrameKind.Preposition)
        {
            return null;
        }

        (int first, int end) = new Speakers(text.Tokens, range).Topic(range.First, Math.Min(range.End, frame.First));
        return end > first ? Tellers.Of(text.Tokens, first, end) : null;
    }
}
