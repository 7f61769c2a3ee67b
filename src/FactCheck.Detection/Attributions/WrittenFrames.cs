using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"nel dossier si legge che", ", si legge nel decreto": a paper that speaks through "si".</summary>
internal static class WrittenFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        if (i + 1 >= range.End || !FrameWords.Written.Contains(tokens[i + 1].Form))
        {
            return null;
        }

        int after = Adverbials.After(tokens, i + 2, range.End);
        if (PaperAfter(tokens, after, range.End) is { } later)
        {
            bool governs = later.End < range.End && tokens[later.End].Is("che");
            return new Frame(sentence, governs ? FrameKind.Saying : FrameKind.Postposed, i, later.End, later.First, later.End) { Class = SpeechClass.Saying };
        }

        return after < range.End && tokens[after].Is("che") && PaperBefore(tokens, i, range) is { } earlier
            ? new Frame(sentence, FrameKind.Saying, earlier.First - 1, after, earlier.First, earlier.End) { Class = SpeechClass.Saying }
            : null;
    }

    private static (int First, int End)? PaperAfter(List<Token> tokens, int at, int limit)
    {
        int end = at + 1 < limit && (Prepositions.IsIn(tokens[at]) || Prepositions.IsOn(tokens[at])) ? new PhraseReader(tokens, limit).EndOf(at + 1) : at;
        return end > at + 1 && HoldsPaper(tokens, at + 1, end) ? (at + 1, end) : null;
    }

    private static (int First, int End)? PaperBefore(List<Token> tokens, int end, Sentence range)
    {
        int first = new PhraseReader(tokens, range.End).StartOf(end, range.First, afterPreposition: true);
        return first < end && first > range.First && (Prepositions.IsIn(tokens[first - 1]) || Prepositions.IsOn(tokens[first - 1])) && HoldsPaper(tokens, first, end) ? (first, end) : null;
    }

    private static bool HoldsPaper(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Names(WordClasses.Document | WordClasses.Medium))
            {
                return true;
            }
        }

        return false;
    }
}
