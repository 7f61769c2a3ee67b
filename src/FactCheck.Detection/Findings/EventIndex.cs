using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>The words of a text by concept, with the events it reports; built once, in one pass.</summary>
internal sealed class EventIndex
{
    // An article has some dozens of claims. Past these bounds a text is no article, and comparing it stays linear all the same.
    private const int MostEvents = 1_000;
    private const int MostPlaces = 24;

    private static readonly List<int> _nowhere = [];

    private readonly string?[] _concepts;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public EventIndex(TokenizedText text, ArticleAnalysis analysis)
    {
        Text = text;
        Analysis = analysis;
        _concepts = new string?[text.Tokens.Count];
        for (int i = 0; i < _concepts.Length; i++)
        {
            Place(i);
        }

        Reported = [.. analysis.Claims.Where(ReportedEvents.IsComparable).Take(MostEvents).Select(claim => ReportedEvents.Of(this, claim))];
    }

    public TokenizedText Text { get; }

    public ArticleAnalysis Analysis { get; }

    public IReadOnlyList<ReportedEvent> Reported { get; }

    /// <summary>The first places of a concept, in text order; not all of them, so that a word said a million times costs no more.</summary>
    public IReadOnlyList<int> PlacesOf(string concept) => _places.GetValueOrDefault(concept, _nowhere);

    public string? ConceptAt(int token) => _concepts[token];

    /// <summary>The participants told from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public EventWords WordsIn(int first, int end)
    {
        var words = new EventWords();
        for (int i = first; i < end; i++)
        {
            AddWord(words, i);
        }

        return words;
    }

    /// <summary>The token that starts at or after a position of the text.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = Text.Tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Text.Tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The span widened to whole tokens, which never part what is shown as one character.</summary>
    public TextSpan Around(TextSpan span)
    {
        int first = TokenAt(span.Start), end = TokenAt(span.End);
        first -= first > 0 && (first == Text.Tokens.Count || Text.Tokens[first].Start > span.Start) ? 1 : 0;
        return Text.Span(first, Math.Max(end, first + 1));
    }

    /// <summary>The sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Text.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Text.Sentences[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The frames that stand in a sentence; frames are in text order.</summary>
    public IEnumerable<Attribution> FramesOf(Sentence sentence)
    {
        TextSpan span = Text.Span(sentence.First, sentence.End);
        int low = 0, high = Analysis.Attributions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Analysis.Attributions[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < Analysis.Attributions.Count && span.Contains(Analysis.Attributions[low].Span); low++)
        {
            yield return Analysis.Attributions[low];
        }
    }

    private void Place(int i)
    {
        Token token = Text.Tokens[i];
        _concepts[i] = Concepts.Of(token);
        if (_concepts[i] is not { } concept)
        {
            return;
        }

        if (!_places.TryGetValue(concept, out List<int>? places))
        {
            _places[concept] = places = [];
        }

        if (places.Count < MostPlaces)
        {
            places.Add(i);
        }

        // A capital tells a name only inside a sentence; a name met there is known at the start of others too.
        if (token.Case == LetterCase.Initial && i > 0 && (Text.Tokens[i - 1].IsWord || Text.Tokens[i - 1].Kind == TokenKind.Comma) && token.Gap < Gap.Paragraph)
        {
            _names.Add(token.Form);
        }
    }

    /// <summary>A word with a capital that the text also writes with one inside a sentence.</summary>
    public bool IsName(int token) => Text.Tokens[token].IsCapitalised && _names.Contains(Text.Tokens[token].Form);

    /// <summary>Adds the word at a token, if it is one that is compared.</summary>
    public void AddWord(EventWords words, int i)
    {
        if (_concepts[i] is not { } concept)
        {
            return;
        }

        Token token = Text.Tokens[i];
        bool number = token.Kind == TokenKind.Number || !token.IsWord || char.IsAsciiDigit(concept[0]);
        words.Add(concept, number ? WordRole.Number : IsName(i) ? WordRole.Name : WordRole.Plain);
    }
}
