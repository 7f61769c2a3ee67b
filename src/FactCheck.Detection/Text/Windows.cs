namespace FactCheck.Detection.Text;

/// <summary>The stretches of a text that have to be read: the sentences around every conditional, as far as the rules look.</summary>
/// <remarks>
/// What is said of a claim depends on its sentence, three before it and one after it, on quotation marks, and on whether it
/// is the first of the text; so a window begins four certain sentence borders before a conditional and ends two after
/// it. Borders that are merely likely are not counted: a window may be larger than needed, never smaller. Work is
/// linear, because what was passed over once is not passed over again.
/// </remarks>
internal ref struct Windows
{
    private const int Before = 4;

    private const int After = 2;

    private readonly string _text;
    private readonly int _offset;
    private Conspicuous _places;
    private int _place;
    private int _end;

    /// <summary>All windows of a text.</summary>
    public Windows(string text)
        : this(text, 0, text.Length)
    {
    }

    /// <summary>Those around the conditionals that a stretch of the text may hold; the same claims come of them.</summary>
    public Windows(string text, TextSpan stretch)
        : this(text, SentenceBorders.Before(text, stretch.Start, 0), SentenceBorders.After(text, stretch.End))
    {
    }

    private Windows(string text, int start, int end)
    {
        _text = text;
        _offset = start;
        _places = new Conspicuous(text.AsSpan(start, end - start));
        _place = NextPlace();
    }

    /// <summary>The window that the rules look at for what stands in a stretch of the text.</summary>
    public static TextSpan Around(string text, TextSpan stretch)
    {
        int start = stretch.Start, end = stretch.End;
        for (int border = 0; border < Before; border++)
        {
            start = SentenceBorders.Before(text, start, 0);
        }

        for (int border = 0; border < After; border++)
        {
            end = SentenceBorders.After(text, end);
        }

        return new TextSpan(start, end);
    }

    /// <summary>The next window in text order; false after the last. Between two windows stands at least one border.</summary>
    public bool TryNext(out TextSpan window)
    {
        if (_place < 0)
        {
            window = default;
            return false;
        }

        int start = Back();
        int sentenceEnd = SentenceBorders.After(_text, _place);
        _end = SentenceBorders.After(_text, sentenceEnd);
        for (_place = NextPlace(); _place >= 0 && Back() <= _end; _place = NextPlace())
        {
            if (_place >= sentenceEnd)
            {
                sentenceEnd = _place < _end ? _end : SentenceBorders.After(_text, _place);
                _end = SentenceBorders.After(_text, sentenceEnd);
            }
        }

        window = new TextSpan(start, _end);
        return true;
    }

    private int NextPlace() => _places.Next() is >= 0 and int place ? _offset + place : -1;

    /// <summary>Some borders back from the place, but not into the window before.</summary>
    private readonly int Back()
    {
        int at = _place;
        for (int border = 0; border < Before && at > _end; border++)
        {
            at = SentenceBorders.Before(_text, at, _end);
        }

        return at;
    }
}
