using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"Nyt: …", "I pm: …": a source and a colon at the head of a sentence; ": parla il legale", "- Procura" at its end.</summary>
internal static class HeadlineFrames
{
    private const int Longest = 6;

    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        int colon = i;
        while (colon < range.End && colon - i <= Longest && (tokens[colon].IsWord || tokens[colon].Kind == TokenKind.Comma && colon > i))
        {
            colon++;
        }

        if (colon <= i || colon >= range.End || !tokens[colon].Is(":"))
        {
            return null;
        }

        return Named(tokens, sentence, i, i, colon) ?? (AfterComma(tokens, i, colon) is int second and > 0 ? Named(tokens, sentence, i, second, colon) : null);
    }

    private static Frame? Named(List<Token> tokens, int sentence, int first, int source, int colon)
    {
        int end = new PhraseReader(tokens, colon).EndOf(source);
        return end > source && (end == colon || source == first && tokens[end].Kind == TokenKind.Comma) && NamesSource(tokens, source, end)
            ? new Frame(sentence, FrameKind.Headline, first, end, source, end) : null;
    }

    // "Caso Livi, il pm: …": the subject of the piece stands before the one who speaks.
    private static int AfterComma(List<Token> tokens, int first, int colon)
    {
        for (int i = colon - 1; i > first; i--)
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                return i + 1;
            }
        }

        return 0;
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
            if (tokens[i].Names(WordClasses.NamesSource))
            {
                return true;
            }
        }

        return false;
    }
}
