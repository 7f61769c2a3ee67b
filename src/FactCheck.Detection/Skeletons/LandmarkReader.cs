using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Tells what one token is to the build of its sentence; for the first mark of an insertion it also finds the second.</summary>
internal sealed class LandmarkReader(TokenizedText text, Sentence sentence)
{
    private const int LongestInsertion = 60;

    private List<Token> Tokens => text.Tokens;

    /// <summary>The other mark where an insertion begins at <paramref name="i"/>, or -1.</summary>
    public int CloseOf(int i) => Tokens[i].Kind switch
    {
        TokenKind.Bracket => CloseOfBracket(i),
        TokenKind.Quote => CloseOfQuotation(i),
        TokenKind.Dash when IsFree(i) => CloseOfDash(i),
        _ => -1,
    };

    /// <summary>What a token is that begins no insertion.</summary>
    /// <param name="isInsideWord">Whether it stands in a quotation that is a word of the sentence: "avrebbe gridato «Fermi! Non sparate!»".</param>
    public Landmark KindOf(int i, bool isInsideWord) => Tokens[i].Kind switch
    {
        TokenKind.Comma => Landmark.Comma,
        TokenKind.Dash when IsFree(i) && i > sentence.First => Landmark.Comma,
        TokenKind.Colon => Landmark.Stop,
        TokenKind.Terminator when !isInsideWord && IsStop(i) => Landmark.Stop,
        TokenKind.Word => KindOfWord(i),
        _ => Landmark.None,
    };

    // A full stop inside a sentence is an abbreviation's; two are suspension points.
    private bool IsStop(int i) =>
        i + 1 < sentence.End && (!Tokens[i].Is(".") || Tokens[i + 1].Kind is TokenKind.Terminator or TokenKind.Bracket or TokenKind.Quote);

    private Landmark KindOfWord(int i)
    {
        if (Tokens[i].Form is "http" or "https")
        {
            return Landmark.Stop;
        }

        if (Openers.IsAt(Tokens, i, sentence))
        {
            return Landmark.Opener;
        }

        return Tokens[i].Is(WordClasses.Coordinator) ? IsAdverb(i) ? Landmark.None : Landmark.Coordinator
            : VerbMarks.IsAt(Tokens, i, sentence) ? Landmark.Verb
            : Landmark.None;
    }

    // "Io però direi", "vorrei, però, ricordare": only at the head of its clause does it join.
    private bool IsAdverb(int i) =>
        Tokens[i].Form is "però" or "anzi" && (i + 1 < sentence.End && Tokens[i + 1].Kind == TokenKind.Comma || i > sentence.First && Tokens[i - 1].IsWord);

    private bool IsFree(int i) => Tokens[i].Gap != Gap.None;

    private int CloseOfBracket(int i)
    {
        string close = Tokens[i].Form switch { "(" => ")", "[" => "]", _ => string.Empty };
        int at = i + 1;
        while (at < sentence.End && !Tokens[at].Is(close))
        {
            at++;
        }

        return close.Length > 0 && at < sentence.End ? at : -1;
    }

    // Two dashes with space around enclose an insertion.
    private int CloseOfDash(int i)
    {
        for (int at = i + 1; i > sentence.First && at < Math.Min(sentence.End - 1, i + LongestInsertion); at++)
        {
            if (Tokens[at].Kind == TokenKind.Dash && IsFree(at) && IsFree(at + 1))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A quotation is an insertion where it could stand alone: at the start of the sentence or after a mark.</summary>
    private int CloseOfQuotation(int i)
    {
        bool alone = i == sentence.First || Tokens[i - 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash or TokenKind.Terminator;
        if (!alone || i + 1 >= sentence.End || text.QuoteOpening(i + 1) != i)
        {
            return -1;
        }

        int close = i + 1;
        while (close < sentence.End && (Tokens[close].Kind != TokenKind.Quote || close + 1 < sentence.End && text.QuoteOpening(close + 1) == i))
        {
            close++;
        }

        return close < sentence.End ? close : -1;
    }
}
