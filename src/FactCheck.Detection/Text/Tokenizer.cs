using System.Globalization;
using System.Text;
using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Text;

/// <summary>Cuts a text into tokens in one pass; every visible character belongs to exactly one of them.</summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly StringBuilder _form = new();
    private readonly PlainWordReader _plain = new();
    private int _at;
    private Gap _gap;
    private bool _insideSingleQuotes;

    public Tokenizer(string text, List<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Adds the tokens of a window that begins and ends where no token is cut.</summary>
    public void Read(TextSpan window)
    {
        _at = window.Start;
        _gap = window.Start == 0 ? Gap.Paragraph : Gap.None;
        _insideSingleQuotes = false;
        while (_at < window.End)
        {
            ReadNext();
        }
    }

    private void ReadNext()
    {
        char c = _text[_at];
        if (c == ' ' && _at + 1 < _text.Length && _text[_at + 1] < '\u0300')
        {
            _gap = _gap < Gap.Space ? Gap.Space : _gap;
            _at++;
        }
        else if ((char.IsWhiteSpace(c) || Characters.IsInvisible(c) && c is not '\u200C' and not '\u200D') && !CarriesMark(c))
        {
            ReadGap();
        }
        else if (Characters.IsLetter(_text, _at))
        {
            ReadWord();
        }
        else if (char.IsDigit(c))
        {
            ReadNumber();
        }
        else
        {
            ReadMark(c);
        }
    }

    // A space under a combining mark is a mark that can be seen, and one grapheme with it.
    private bool CarriesMark(char c) => Characters.IsSpace(c) && !char.IsControl(c) && _at + 1 < _text.Length && Characters.Extends(_text, _at + 1);

    private void ReadGap()
    {
        char c = _text[_at++];
        if (c == '\r' && _at < _text.Length && _text[_at] == '\n')
        {
            _at++;
        }

        if (Characters.IsInvisible(c))
        {
            return;
        }

        Gap gap = c is '\u2029' ? Gap.Paragraph : Characters.IsSpace(c) ? Gap.Space : _gap == Gap.Line ? Gap.Paragraph : Gap.Line;
        _gap = gap > _gap ? gap : _gap;
    }

    private void ReadWord()
    {
        if (_plain.TryRead(_text, _at, out Word? word, out int end, out LetterCase letterCase))
        {
            int start = _at;
            _at = end;
            Add(start, word, TokenKind.Word, letterCase);
            return;
        }

        ReadAnyWord();
    }

    private void ReadAnyWord()
    {
        int start = _at;
        _form.Clear();
        int capitals = 0, letters = 0;
        ReadLetters(ref capitals, ref letters);
        bool initial = char.IsUpper(_text, start);
        TakeApostrophe();
        LetterCase letterCase = !initial ? LetterCase.Lower : capitals == letters && letters > 1 ? LetterCase.Upper : LetterCase.Initial;
        Add(start, WordCache.Of(Compose()), TokenKind.Word, letterCase);
    }

    private void ReadLetters(ref int capitals, ref int letters)
    {
        while (_at < _text.Length)
        {
            if (Characters.IsLetter(_text, _at) || char.IsDigit(_text[_at]))
            {
                letters++;
                capitals += char.IsUpper(_text, _at) ? 1 : 0;
                int width = Characters.WidthAt(_text, _at);
                _form.Append(_text, _at, width);
                _at += width;
            }
            else if (Characters.Extends(_text, _at) || IsHeldByPrepended() || _form.Length > 0 && JoinsEmoji() && !EndsWithLetter())
            {
                AppendMark();
            }
            else if (!SkipInside())
            {
                return;
            }
        }
    }

    // Marks on the letter do not count, so that a decomposed letter is read as the composed one is.
    private bool EndsWithLetter()
    {
        int last = _form.Length - 1;
        while (last > 0 && char.GetUnicodeCategory(_form[last]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        {
            last--;
        }

        return char.IsLetter(_form[last]);
    }

    private bool IsHeldByPrepended() =>
        Characters.EndsPrepended(_text, _at) && (Characters.IsSpace(_text[_at]) || !char.IsWhiteSpace(_text[_at])) && !char.IsControl(_text[_at]) && !Characters.IsInvisible(_text[_at]);

    private void AppendMark()
    {
        int width = Characters.WidthAt(_text, _at);
        if (Characters.IsApostrophe(_text[_at]))
        {
            _form.Append('\'');
        }
        else if (!Characters.IsInvisible(_text[_at]))
        {
            _form.Append(_text, _at, width);
        }

        _at += width;
    }

    /// <summary>Steps over a soft hyphen, an invisible character or the hyphen of a line end when the word goes on after it.</summary>
    private bool SkipInside()
    {
        int next = _at;
        while (next < _text.Length && Characters.IsInvisible(_text[next]))
        {
            next++;
        }

        bool broken = next > _at && _text[next - 1] == '\u00AD';
        if (next < _text.Length && Characters.IsHyphen(_text[next]))
        {
            broken = true;
            next++;
        }

        int line = broken ? AfterLineEnd(next) : next;
        bool goesOn = line < _text.Length && line > _at && (line > next ? char.IsLower(_text, line) : !Characters.IsHyphen(_text[line - 1]) && Characters.IsLetter(_text, line));
        if (goesOn)
        {
            _at = line;
        }

        return goesOn;
    }

    // Only one line end: two are a paragraph, and no word runs over it. A few spaces may stand around it.
    private int AfterLineEnd(int from)
    {
        int at = SkipSpaces(from);
        if (at >= _text.Length || _text[at] is not ('\n' or '\r'))
        {
            return from;
        }

        at += _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? 2 : 1;
        return SkipSpaces(at);
    }

    private int SkipSpaces(int from)
    {
        int limit = Math.Min(_text.Length, from + 4);
        int at = from;
        while (at < limit && Characters.IsSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private void TakeApostrophe()
    {
        if (_at >= _text.Length || !Characters.IsApostrophe(_text[_at]))
        {
            return;
        }

        if (Characters.IsElision(_text, _at) || !_insideSingleQuotes && Spelling.TakesFinalApostrophe(_form.ToString()))
        {
            _form.Append('\'');
            _at++;
            while (_at < _text.Length && Characters.Extends(_text, _at))
            {
                _at += Characters.WidthAt(_text, _at);
            }
        }
    }

    private string Compose()
    {
        string form = _form.ToString();
        if (!Ascii.IsValid(form) && !HasNoNormalForm(form))
        {
            form = form.Normalize(NormalizationForm.FormC);
        }

        return form.ToLowerInvariant();
    }

    // Lone surrogates and noncharacters, on which Normalize throws.
    private static bool HasNoNormalForm(string form)
    {
        for (int i = 0; i < form.Length; i++)
        {
            if (char.IsSurrogatePair(form, i))
            {
                i++;
            }
            else if (char.IsSurrogate(form[i]) || form[i] >= '\uFFFE')
            {
                return true;
            }
        }

        return false;
    }

    private void ReadNumber()
    {
        int start = _at++;
        while (_at < _text.Length && (char.IsDigit(_text[_at]) || Characters.Extends(_text, _at) || IsInsideNumber()))
        {
            _at += Characters.WidthAt(_text, _at);
        }

        if (_at < _text.Length && Characters.IsLetter(_text, _at))
        {
            _at = start;
            ReadWord();
            return;
        }

        Add(start, WordCache.OfMark(_text.AsSpan(start, _at - start)), TokenKind.Number, LetterCase.Lower);
    }

    private bool IsInsideNumber() => _text[_at] is '.' or ',' or ':' && _at + 1 < _text.Length && char.IsDigit(_text[_at + 1]);

    private void ReadMark(char c)
    {
        int start = _at;
        _at += Characters.WidthAt(_text, _at);
        while (_at < _text.Length && (Characters.Extends(_text, _at) || JoinsEmoji()))
        {
            _at += Characters.WidthAt(_text, _at);
        }

        TokenKind kind = KindOf(c);
        if (kind == TokenKind.Terminator && _at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            // Single quotation marks are too like apostrophes to be trusted beyond their sentence.
            _insideSingleQuotes = false;
        }
        else if (Characters.IsApostrophe(c))
        {
            _insideSingleQuotes = !_insideSingleQuotes && _gap != Gap.None;
        }

        Add(start, WordCache.OfMark(Characters.IsApostrophe(c) ? "'" : [c]), kind, LetterCase.Lower);
    }

    // Parts of one emoji: what follows a joiner, and the second half of a flag.
    private bool JoinsEmoji() =>
        _text[_at - 1] == '\u200D' && !char.IsWhiteSpace(_text[_at]) && !Characters.IsLetter(_text, _at)
        || IsFlagLetter(_at) && _at >= 2 && IsFlagLetter(_at - 2);

    private bool IsFlagLetter(int at) => _text[at] == '\uD83C' && at + 1 < _text.Length && _text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static TokenKind KindOf(char c) => c switch
    {
        ',' => TokenKind.Comma,
        ':' or ';' => TokenKind.Colon,
        _ when Characters.IsTerminator(c) => TokenKind.Terminator,
        _ when Characters.IsQuote(c) => TokenKind.Quote,
        _ when Characters.IsBracket(c) => TokenKind.Bracket,
        _ when Characters.IsHyphen(c) || Characters.IsDash(c) => TokenKind.Dash,
        _ => TokenKind.Other,
    };

    private void Add(int start, Word word, TokenKind kind, LetterCase letterCase)
    {
        _insideSingleQuotes &= _gap != Gap.Paragraph || kind == TokenKind.Other || _tokens.Count == 0;
        _tokens.Add(new Token(start, _at, word, kind, _gap, letterCase));
        _gap = Gap.None;
    }
}
