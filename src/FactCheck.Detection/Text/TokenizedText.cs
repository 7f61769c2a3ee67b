namespace FactCheck.Detection.Text;

/// <summary>A text with its tokens, sentences and quotations; the view of it that every later stage reads.</summary>
internal sealed class TokenizedText
{
    private readonly int[] _quoteOpenings;

    private TokenizedText(string text, List<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
        Sentences = SentenceSplitter.Split(tokens);
        _quoteOpenings = Quotations.OpeningOfEach(tokens);
    }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public List<Sentence> Sentences { get; }

    public static TokenizedText Read(string text) => new(text, Tokenizer.Read(text));

    public bool IsQuoted(int token) => _quoteOpenings[token] >= 0;

    /// <summary>The token that opens the innermost quotation around <paramref name="token"/>, or -1.</summary>
    public int QuoteOpening(int token) => _quoteOpenings[token];

    /// <summary>From the start of the first token to the end of the last one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);
}
