using FactCheck.Detection.Newsroom;

namespace FactCheck.Detection.Text;

/// <summary>A text, or a window of it, with its tokens, sentences and quotations; what every later stage reads.</summary>
internal sealed class TokenizedText
{
    private readonly Quotations _quotations;
    private readonly int[] _quotationOf;

    private TokenizedText(string text, TextSpan window, Quotations quotations, HouseRules house)
    {
        Text = text;
        House = house;
        StartsText = window.Start == 0;
        Tokens = Tokenizer.Read(text, window);
        Sentences = SentenceSplitter.Split(Tokens);
        _quotations = quotations;
        _quotationOf = quotations.Count == 0 ? [] : QuotationOfEach();
    }

    /// <summary>The whole text, which all spans index.</summary>
    public string Text { get; }

    /// <summary>Whether the first sentence is the first of the text, which in an article is its headline.</summary>
    public bool StartsText { get; }

    /// <summary>What the newsroom adds to the rules of the language.</summary>
    public HouseRules House { get; }

    public List<Token> Tokens { get; }

    public List<Sentence> Sentences { get; }

    public static TokenizedText Read(string text, HouseRules? house = null) => Read(text, new TextSpan(0, text.Length), Quotations.In(text), house);

    /// <summary>Reads a window that begins and ends at sentence borders.</summary>
    public static TokenizedText Read(string text, TextSpan window, Quotations quotations, HouseRules? house = null) => new(text, window, quotations, house ?? HouseRules.None);

    public bool IsQuoted(int token) => QuotationOf(token) >= 0;

    /// <summary>The token that opens the innermost quotation around <paramref name="token"/>; -1 where there is none or it stands before the window.</summary>
    public int QuoteOpening(int token) => QuotationOf(token) is >= 0 and int quotation ? TokenAt(_quotations[quotation].Start, token) : -1;

    /// <summary>From the start of the first token to the end of the last one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    private int QuotationOf(int token) => _quotationOf.Length == 0 ? -1 : _quotationOf[token];

    private int[] QuotationOfEach()
    {
        int[] quotations = new int[Tokens.Count];
        for (int i = 0; i < quotations.Length; i++)
        {
            quotations[i] = Tokens[i].Kind == TokenKind.Quote ? -1 : _quotations.Around(Tokens[i].Start);
        }

        return quotations;
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
