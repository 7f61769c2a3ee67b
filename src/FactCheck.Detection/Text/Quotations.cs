using System.Buffers;

namespace FactCheck.Detection.Text;

/// <summary>Pairs quotation marks of all styles. A quotation may run over paragraphs where its own closing mark comes; what is never closed ends with its paragraph.</summary>
internal sealed class Quotations
{
    // Deeper nesting is no quotation but a row of marks.
    private const int Deepest = 8;

    private static readonly SearchValues<char> _usual = SearchValues.Create("\"«»“”");
    private static readonly SearchValues<char> _rare = SearchValues.Create("„‟‹›");
    private static readonly SearchValues<char> _all = SearchValues.Create("\"«»“”„‟‹›");

    private readonly string _text;
    private readonly List<Quotation> _quotations = [];
    private readonly List<int> _open = new(Deepest);

    private Quotations(string text) => _text = text;

    public static Quotations In(string text)
    {
        var quotations = new Quotations(text);
        // Five values or fewer are searched at several times the speed.
        SearchValues<char> marks = text.AsSpan().ContainsAny(_rare) ? _all : _usual;
        int last = 0;
        for (int at = Next(text, 0, marks); at >= 0; at = Next(text, at + 1, marks))
        {
            quotations.CrossParagraphs(last, at);
            quotations.Toggle(at);
            last = at + 1;
        }

        quotations.CrossParagraphs(last, text.Length);
        quotations.CloseAll(text.Length);
        return quotations;
    }

    public int Count => _quotations.Count;

    public Quotation this[int index] => _quotations[index];

    /// <summary>The innermost quotation around a position, or -1; the marks themselves are outside.</summary>
    public int Around(int position)
    {
        int found = FirstFrom(position) - 1;
        while (found >= 0 && _quotations[found].End <= position)
        {
            found = _quotations[found].Parent;
        }

        return found;
    }

    /// <summary>Whether any part of the window is quoted.</summary>
    public bool ReachInto(TextSpan window) => FirstFrom(window.Start) < FirstFrom(window.End) || Around(window.Start) >= 0;

    private static int Next(string text, int from, SearchValues<char> marks)
    {
        int found = text.AsSpan(from).IndexOfAny(marks);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The first quotation that opens at or after a position; <see cref="Count"/> where none does.</summary>
    public int FirstFrom(int position)
    {
        int low = 0, high = _quotations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _quotations[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Toggle(int at)
    {
        char mark = _text[at];
        if (_open.Count > 0 && Closes(_text[_quotations[_open[^1]].Start], mark))
        {
            Close(at);
        }
        else if (Opens(mark) && _open.Count < Deepest)
        {
            _open.Add(_quotations.Count);
            _quotations.Add(new Quotation(at, _text.Length, _open.Count > 1 ? _open[^2] : -1));
        }
        else if (_open.Count > 1 && Closes(_text[_quotations[_open[^2]].Start], mark))
        {
            Close(at);
            Close(at);
        }
    }

    /// <summary>Ends what is open at a blank line between two marks, unless the second mark is the one it waits for.</summary>
    private void CrossParagraphs(int last, int at)
    {
        if (_open.Count == 0 || Paragraphs.BreakIn(_text, last, at) is not (int end and >= 0))
        {
            return;
        }

        bool goesOn = at < _text.Length && _text[_quotations[_open[^1]].Start] != '"' && Closes(_text[_quotations[_open[^1]].Start], _text[at]);
        if (!goesOn)
        {
            CloseAll(end);
        }
    }

    private void CloseAll(int end)
    {
        while (_open.Count > 0)
        {
            Close(end);
        }
    }

    private void Close(int end)
    {
        _quotations[_open[^1]] = _quotations[_open[^1]] with { End = end };
        _open.RemoveAt(_open.Count - 1);
    }

    private static bool Opens(char mark) => mark is '"' or '«' or '“' or '„' or '‟' or '‹';

    private static bool Closes(char opening, char mark) => opening switch
    {
        '"' => mark is '"',
        '«' => mark is '»',
        '“' or '„' or '‟' => mark is '”' or '"' || mark is '“' && opening != '“',
        _ => mark is '›',
    };
}
