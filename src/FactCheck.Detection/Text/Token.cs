namespace FactCheck.Detection.Text;

internal enum TokenKind { Word, Number, Terminator, Comma, Colon, Quote, Bracket, Dash, Other }

/// <summary>What stands between a token and the one before; a paragraph break is a blank line.</summary>
internal enum Gap { None, Space, Line, Paragraph }

internal enum LetterCase { Lower, Initial, Upper }

/// <summary>A word, number or mark with its place in the text as given.</summary>
/// <param name="Form">Lower case, NFC, straight apostrophe, without hyphenation and invisible characters; what rules compare.</param>
internal readonly record struct Token(int Start, int End, string Form, TokenKind Kind, Gap Gap, LetterCase Case)
{
    public TextSpan Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised => Case != LetterCase.Lower;

    public bool Is(string form) => string.Equals(Form, form, StringComparison.Ordinal);

    /// <summary>A word that leans on the next one: "l'", "dell'", "c'".</summary>
    public bool IsElided => Kind == TokenKind.Word && Form[^1] == '\'';
}
