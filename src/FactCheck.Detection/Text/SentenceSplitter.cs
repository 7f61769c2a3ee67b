using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Text;

/// <summary>Finds where sentences end: at a strong mark, a blank line, or a line end before a capital.</summary>
internal static class SentenceSplitter
{
    // A sentence longer than this is cut, so that work inside a sentence stays bounded whatever the text is.
    private const int LongestSentence = 300;

    private const WordClasses Openers =
        WordClasses.Article | WordClasses.Preposition | WordClasses.FusedPreposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Negation;

    public static void Split(List<Token> tokens, List<Sentence> sentences)
    {
        int first = 0, paragraph = 0;
        for (int i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !StartsSentence(tokens, i) && i - first < LongestSentence)
            {
                continue;
            }

            sentences.Add(new Sentence(first, i, paragraph));
            first = i;
            paragraph += i < tokens.Count && tokens[i].Gap == Gap.Paragraph ? 1 : 0;
        }
    }

    private static bool StartsSentence(List<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (token.Gap <= Gap.Space && tokens[i - 1].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Number)
        {
            // Most tokens: nothing before them could end a sentence.
            return false;
        }

        if (token.Gap == Gap.Paragraph)
        {
            return true;
        }

        if (token.Gap == Gap.Line && !(token.IsWord && token.Case == LetterCase.Lower) && token.Kind is TokenKind.Word or TokenKind.Quote or TokenKind.Number)
        {
            return !LeansOnNext(tokens[i - 1]);
        }

        return EndsBefore(tokens, i);
    }

    // "il presidente\nRossi" is a hard wrap: an article, a preposition or a comma never ends a line of its own.
    private static bool LeansOnNext(Token token) =>
        token.Kind == TokenKind.Comma || token.IsElided || token.Is(WordClasses.LeansOnNext);

    private static bool EndsBefore(List<Token> tokens, int i)
    {
        int mark = i - 1;
        while (mark > 0 && IsCloser(tokens, mark) && i - mark < 4)
        {
            mark--;
        }

        return tokens[mark].Kind == TokenKind.Terminator && !IsCloser(tokens, i) && tokens[i].Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Terminator)
            && CanFollow(tokens, mark, i) && !(mark == i - 1 && IsAbbreviation(tokens, mark) && !OpensAnew(tokens, i));
    }

    // "navi, gru ecc. Il notaio": a capital on an article or a preposition is not a name's, unless a name follows, as in "G. La Rosa".
    private static bool OpensAnew(List<Token> tokens, int i) =>
        tokens[i].Is(Openers) && i + 1 < tokens.Count && tokens[i + 1] is { IsWord: true, Case: LetterCase.Lower };

    private static bool IsCloser(List<Token> tokens, int i) => tokens[i].Gap == Gap.None && tokens[i].Kind switch
    {
        TokenKind.Quote => tokens[i].Form is not ("«" or "“" or "„"),
        TokenKind.Bracket => tokens[i].Form is ")" or "]" or "}",
        _ => tokens[i].Is("'"),
    };

    private static bool CanFollow(List<Token> tokens, int mark, int i)
    {
        Token next = tokens[i];
        if (next.Gap == Gap.None)
        {
            return false;
        }

        Token first = next.Kind is TokenKind.Quote or TokenKind.Bracket or TokenKind.Dash or TokenKind.Other && i + 1 < tokens.Count ? tokens[i + 1] : next;
        return first.IsWord ? first.IsCapitalised : next.Kind != TokenKind.Dash || tokens[mark].Is(".");
    }

    private static bool IsAbbreviation(List<Token> tokens, int mark)
    {
        if (!tokens[mark].Is(".") || mark == 0 || tokens[mark].Gap != Gap.None || !tokens[mark - 1].IsWord)
        {
            return false;
        }

        Token word = tokens[mark - 1];
        return Abbreviations.All.Contains(word.Form) || word.Form.Length == 1 && word.IsCapitalised;
    }
}
