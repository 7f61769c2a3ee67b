using FactCheck.Detection.Attributions;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Newsroom;

/// <summary>Frames that only this newsroom's rules find: its own cues, and its own sources before a colon or after "per".</summary>
internal static class HouseFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        if (text.House.CueTable.TryMatch(tokens, i, range.End, out int source, out _))
        {
            int end = source < range.End ? new PhraseReader(tokens, range.End).EndOf(source) : source;
            return end > source ? new Frame(sentence, FrameKind.Preposition, i, end, source, end) : null;
        }

        if (i == range.First && SourceAt(text, i, range.End) is int head and > 0 && head < range.End && tokens[head].Is(":"))
        {
            return new Frame(sentence, FrameKind.Headline, i, head, i, head);
        }

        return tokens[i].Is("per") && i + 1 < range.End && SourceAt(text, i + 1, range.End) is int holder and > 0
            ? new Frame(sentence, FrameKind.Preposition, i, holder, i + 1, holder)
            : null;
    }

    /// <summary>The newsroom's source whose name is the whole phrase, its article apart; null where it has none.</summary>
    public static HouseSource? SourceOf(TokenizedText text, int first, int end) =>
        text.House.SourceTable.TryMatch(text.Tokens, first, end, out int last, out HouseSource? source) && last == end ? source : null;

    // Where the name of a source ends that begins here, with or without its article; 0 where none does.
    private static int SourceAt(TokenizedText text, int i, int limit)
    {
        int name = text.Tokens[i].Is(WordClasses.Article) && i + 1 < limit ? i + 1 : i;
        return text.House.SourceTable.TryMatch(text.Tokens, name, limit, out int end, out _) ? end : 0;
    }
}
