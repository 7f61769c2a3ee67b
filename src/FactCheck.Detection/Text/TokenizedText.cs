using FactCheck.Detection.Newsroom;

namespace FactCheck.Detection.Text;

/// <summary>A text, or a window of it, with its tokens, sentences and quotations; what every later stage reads.</summary>
/// <remarks>One object serves all windows of a text, one after the other, so that reading an archive allocates next to nothing.</remarks>
internal sealed class TokenizedText
{
    private readonly Quotations _quotations;
    private readonly WindowBuffers _buffers;
    private readonly Tokenizer _tokenizer;

    /// <param name="text">The whole text.</param>
    /// <param name="quotations">Those of the whole text.</param>
    /// <param name="house">What the newsroom adds to the rules of the language.</param>
    /// <param name="buffers">What the windows are read into, one after the other.</param>
    public TokenizedText(string text, Quotations quotations, HouseRules house, WindowBuffers buffers)
    {
        Text = text;
        House = house;
        _quotations = quotations;
        _buffers = buffers;
        _tokenizer = new Tokenizer(text, Tokens);
    }

    /// <summary>The whole text, which all spans index.</summary>
    public string Text { get; }

    /// <summary>Whether the first sentence is the first of the text, which in an article is its headline.</summary>
    public bool StartsText { get; private set; }

    /// <summary>What the newsroom adds to the rules of the language.</summary>
    public HouseRules House { get; }

    public List<Token> Tokens => _buffers.Tokens;

    public List<Sentence> Sentences => _buffers.Sentences;

    /// <summary>Reads a whole text.</summary>
    public static TokenizedText Read(string text, HouseRules? house = null)
    {
        var tokens = new TokenizedText(text, Quotations.In(text), house ?? HouseRules.None, new WindowBuffers());
        tokens.MoveTo(new TextSpan(0, text.Length));
        return tokens;
    }

    /// <summary>Reads another window, which begins and ends at sentence borders; what was read before is forgotten.</summary>
    public void MoveTo(TextSpan window)
    {
        StartsText = window.Start == 0;
        _buffers.Clear();
        _tokenizer.Read(window);
        SentenceSplitter.Split(Tokens, Sentences);
        if (_quotations.ReachInto(window))
        {
            QuoteEach(window.Start);
        }
    }

    public bool IsQuoted(int token) => QuotationOf(token) >= 0;

    /// <summary>The token that opens the innermost quotation around <paramref name="token"/>; -1 where there is none or it stands before the window.</summary>
    public int QuoteOpening(int token) => QuotationOf(token) is >= 0 and int quotation ? TokenAt(_quotations[quotation].Start, token) : -1;

    /// <summary>From the start of the first token to the end of the last one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    private int QuotationOf(int token) => _buffers.Quotations.Count == 0 ? -1 : _buffers.Quotations[token];

    private void QuoteEach(int start)
    {
        int quotation = _quotations.Around(start), next = _quotations.FirstFrom(start);
        foreach (Token token in Tokens)
        {
            while (next < _quotations.Count && _quotations[next].Start < token.Start)
            {
                quotation = next++;
            }

            while (quotation >= 0 && _quotations[quotation].End <= token.Start)
            {
                quotation = _quotations[quotation].Parent;
            }

            _buffers.Quotations.Add(token.Kind == TokenKind.Quote ? -1 : quotation);
        }
    }

    private int TokenAt(int position, int before)
    {
        int low = 0, high = before;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low < Tokens.Count && Tokens[low].Start == position ? low : -1;
    }
}
