namespace FactCheck.Detection.Text;

internal enum TokenKind : byte { Word, Number, Terminator, Comma, Colon, Quote, Bracket, Dash, Other }

/// <summary>What stands between a token and the one before; a paragraph break is a blank line.</summary>
internal enum Gap : byte { None, Space, Line, Paragraph }

internal enum LetterCase : byte { Lower, Initial, Upper }

/// <summary>A word, number or mark with its place in the text as given.</summary>
internal readonly record struct Token(int Start, int End, Word Word, TokenKind Kind, Gap Gap, LetterCase Case)
{
    public TextSpan Span => new(Start, End);

    /// <summary>Lower case, NFC, straight apostrophe, without hyphenation and invisible characters; what rules compare.</summary>
    public string Form => Word.Form;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised => Case != LetterCase.Lower;

    public bool Is(string form) => string.Equals(Word.Form, form, StringComparison.Ordinal);

    /// <summary>Whether the form is of one of the classes; marks and numbers are of none.</summary>
    public bool Is(WordClasses classes) => Word.Is(classes);

    /// <summary>Whether the word is of one of the classes of sources; "mattino" and "tempo" are newspapers only with a capital.</summary>
    public bool Names(WordClasses classes) => Word.Is(classes) && (IsCapitalised || !Word.Is(WordClasses.NameOnly));

    /// <summary>A word that leans on the next one: "l'", "dell'", "c'".</summary>
    public bool IsElided => Kind == TokenKind.Word && Word.Form[^1] == '\'';
}
