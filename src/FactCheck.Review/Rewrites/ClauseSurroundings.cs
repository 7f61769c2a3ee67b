using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What stands on either side of a clause within its sentence, spaces apart.</summary>
internal sealed record ClauseSurroundings(ClaimSentence Sentence, TextSpan Clause)
{
    /// <summary>After the last character before the clause.</summary>
    public int Start => Sentence.BackOverSpace(Clause.Start);

    /// <summary>At the first character after the clause.</summary>
    public int End => Sentence.OverSpace(Clause.End);

    public char Before => Start > Sentence.Span.Start ? Sentence.Text[Start - 1] : '\0';

    public char After => End < Sentence.Span.End ? Sentence.Text[End] : '\0';

    /// <summary>Whether the sentence, or the part of it up to a semicolon, ends with the clause.</summary>
    public bool EndsPart => After is '\0' or '.' or '!' or '?' or '…' or ';';

    public string WordBefore => Sentence.WordBefore(Start);

    public string WordAfterComma => LetterRun.From(Sentence.Text, Sentence.OverSpace(End + 1), Sentence.Span.End);

    /// <summary>Before the conjunction, and before the comma that may stand there.</summary>
    public int BeforeConjunction
    {
        get
        {
            var start = SpaceBefore(Start - WordBefore.Length);
            return start > Sentence.Span.Start && Sentence.Text[start - 1] == ',' ? start - 1 : start;
        }
    }

    public int SpaceBefore(int position) => Sentence.BackOverSpace(position);

    /// <returns>Null where nothing would be left before it.</returns>
    public TextSpan? Take(int start, int end) => start > Sentence.Span.Start ? new TextSpan(start, end) : null;
}
