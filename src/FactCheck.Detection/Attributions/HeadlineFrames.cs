using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"Nyt: …", "I pm: …": a source and a colon at the head of a sentence; ": parla il legale", "- Procura" at its end.</summary>
internal static class HeadlineFrames
{
    private const int Longest = 5;

    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        int colon = i;
        while (colon < range.End && colon - i <= Longest && (tokens[colon].IsWord || tokens[colon].Kind == TokenKind.Comma && colon > i))
        {
            colon++;
        }

        bool heads = colon > i && colon < range.End && tokens[colon].Is(":");
        int end = heads ? new PhraseReader(tokens, colon).EndOf(i) : i;
        return end > i && (end == colon || tokens[end].Kind == TokenKind.Comma) && NamesSource(tokens, i, end)
            ? new Frame(sentence, FrameKind.Headline, i, end, i, end) : null;
    }

    /// <summary>The source a headline ends with after a dash or a colon; null for any other sentence.</summary>
    public static Frame? AtEnd(TokenizedText text, int sentence)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        for (int i = range.End - 2; i > range.First && range.End - i <= Longest + 2; i--)
        {
            if (tokens[i].Kind == TokenKind.Dash && tokens[i].Gap != Gap.None)
            {
                int end = new PhraseReader(tokens, range.End).EndOf(i + 1);
                return end == range.End && tokens[i + 1].IsCapitalised && NamesSource(tokens, i + 1, end) ? new Frame(sentence, FrameKind.Postposed, i, end, i + 1, end) { Class = SpeechClass.Saying } : null;
            }
        }

        return null;
    }

    private static bool NamesSource(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Is(WordClasses.NamesSource))
            {
                return true;
            }
        }

        return false;
    }
}
