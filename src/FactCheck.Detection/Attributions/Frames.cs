using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Finds the frames of one sentence.</summary>
internal static class Frames
{
    public static FrameIndex In(TokenizedText text) => new(text);

    /// <summary>The frames of a sentence in text order, sources that take a name up still open.</summary>
    public static List<Frame> Of(TokenizedText text, int sentence)
    {
        var frames = new List<Frame>();
        Sentence range = text.Sentences[sentence];
        int open = -1;
        for (int i = range.First; i < range.End; i++)
        {
            open = text.Tokens[i].Form is "(" or "[" ? i : text.Tokens[i].Form is ")" or "]" ? -1 : open;
            Frame? own = text.House.FindFrames && text.Tokens[i].IsWord ? HouseFrames.At(text, sentence, i) : null;
            if (own is null && i > range.First && !MayOpen(text.Tokens, i, range.End))
            {
                continue;
            }

            if ((own ?? At(text, sentence, i)) is { } frame)
            {
                Add(frames, open < 0 ? frame : Bracketed(text.Tokens, range.End, frame, open));
                i = Math.Max(i, frame.End - 1);
            }
        }

        if (HeadlineFrames.AtEnd(text, sentence) is { } last)
        {
            frames.Add(last);
        }

        return frames;
    }

    // "dai primi riscontri | emerge che": the verb belongs to the origin before it.
    private static void Add(List<Frame> frames, Frame frame)
    {
        if (frame.Kind == FrameKind.Impersonal && frames.Count > 0 && frames[^1] is { Kind: FrameKind.Preposition, HasSource: true } origin && origin.End == frame.First)
        {
            frames[^1] = origin with { End = frame.End };
            return;
        }

        frames.Add(frame);
    }

    // "(secondo la polizia)" inside a clause is a frame like any other; "(che secondo la polizia era vuota)" is not.
    private static Frame Bracketed(List<Token> tokens, int end, Frame frame, int open)
    {
        int close = frame.End;
        while (close < end && tokens[close].Form is not (")" or "]"))
        {
            close++;
        }

        bool alone = close == frame.End && open == frame.First - 1;
        return close < end && !alone ? frame with { Brackets = (open, close) } : frame;
    }

    // Nearly every token fails here: one test of bits, and a participle only counts before its agent.
    private static bool MayOpen(List<Token> tokens, int i, int end) =>
        tokens[i].Is(WordClasses.FrameOpener | WordClasses.SpeechOpener) || tokens[i].Is(WordClasses.SpeechParticiple) && i + 2 < end;

    private static Frame? At(TokenizedText text, int sentence, int i)
    {
        Token token = text.Tokens[i];
        Frame? opened = token.Is(WordClasses.FrameOpener) ? Opened(text, sentence, i) : null;
        if (opened is not null)
        {
            return opened;
        }

        if (token.Is(WordClasses.SpeechOpener) && SayingFrames.At(text, sentence, i) is { } saying)
        {
            return saying;
        }

        return token.Is(WordClasses.SpeechParticiple) && PassiveAgents.At(text, sentence, i) is { } passive ? passive
            : i == text.Sentences[sentence].First ? HeadlineFrames.At(text, sentence, i)
            : null;
    }

    private static Frame? Opened(TokenizedText text, int sentence, int i) => text.Tokens[i].Form switch
    {
        "secondo" or "stando" or "per" or "in" or "sulla" or "come" => QuantoFrames.At(text, sentence, i) ?? PrepositionFrames.At(text, sentence, i),
        "a" or "ad" => QuantoFrames.At(text, sentence, i) ?? OpinionFrames.At(text, sentence, i) ?? CleftFrames.At(text, sentence, i),
        "alla" or "nelle" or "nella" or "nell'" => PrepositionFrames.At(text, sentence, i),
        "da" => QuantoFrames.At(text, sentence, i) ?? OriginFrames.At(text, sentence, i),
        "dal" or "dallo" or "dalla" or "dai" or "dagli" or "dalle" or "dall'" or "al" => OriginFrames.At(text, sentence, i),
        "è" or "sono" => HeldFrames.At(text, sentence, i) ?? (text.Tokens[i].Is("è") ? QuantoFrames.At(text, sentence, i) : null),
        "si" => WrittenFrames.At(text, sentence, i) ?? ImpersonalFrames.At(text, sentence, i),
        _ => ImpersonalFrames.At(text, sentence, i),
    };
}
