using FactCheck.Detection.Attributions;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Skeletons;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Marks the tokens of a clause that are not lit.</summary>
internal sealed class Holes
{
    private readonly TokenizedText _text;
    private readonly Clause _clause;
    private readonly ClauseMarks _marks;
    private readonly bool[] _plain;

    private Holes(TokenizedText text, Clause clause)
    {
        _text = text;
        _clause = clause;
        _marks = new ClauseMarks(text.Tokens);
        _plain = new bool[clause.Range.End - clause.Range.First];
    }

    private List<Token> Tokens => _text.Tokens;

    private int First => _clause.Range.First;

    private int End => _clause.Range.End;

    /// <summary>For each token of the clause whether it is left plain.</summary>
    public static bool[] Of(TokenizedText text, Clause clause, Frame? frame)
    {
        var holes = new Holes(text, clause);
        holes.CutFrame(frame);
        holes.CutOpener();
        holes.CutConnectives();
        holes.CutPreface();
        holes.CutInsertions();
        holes.CutIncidentals();
        holes.CutElided();
        holes.CutParenthesis();
        return holes._plain;
    }

    // A conjunction is left plain; a pronoun, which has a part in the clause, stays lit with its preposition.
    private void CutOpener()
    {
        int opener = _clause.Range.Opener;
        if (opener >= First && _clause.Node is { } node && Openers.IsConjunction(Tokens, opener, node.Kind))
        {
            Mark(First, opener + 1);
        }
    }

    private void CutConnectives()
    {
        int limit = _clause.Elided ? End - 1 : _clause.Group.First;
        for (int at = First; at < limit && (IsPlain(at) || _marks.IsComma(at) || Tokens[at].Is(WordClasses.Connective)); at++)
        {
            Mark(at, at + 1);
        }
    }

    // "A dispetto dei ripetuti allarmi, secondo gli Usa le forze …": the claim begins after such a preface.
    private void CutPreface()
    {
        if (!Connectives.Prefaces.Contains(Tokens[First].Form) && !(Tokens[First].Is("a") && First + 1 < End && Tokens[First + 1].Is("dispetto")))
        {
            return;
        }

        int comma = _marks.NextComma(First, _clause.Group.First);
        if (comma >= 0)
        {
            Mark(First, comma + 1);
        }
    }

    private void CutFrame(Frame? frame)
    {
        if (frame is null || frame.First >= End || frame.End <= First || Holds(frame.First, frame.End))
        {
            return;
        }

        Mark(frame.First, FrameExtents.EndOf(_text, _clause, frame));
    }

    private void CutInsertions()
    {
        for (int i = First; i < End; i++)
        {
            int close = Tokens[i].Form is "(" or "[" ? _marks.CloseOfBracket(i, End) : _marks.IsDash(i) ? _marks.NextDash(i + 1, End) : -1;
            if (close < 0)
            {
                continue;
            }

            if (!Holds(i, close))
            {
                Mark(i, close + 1);
            }

            i = close;
        }
    }

    private void CutIncidentals()
    {
        foreach (SkeletonClause other in _clause.Skeleton.Clauses)
        {
            bool inside = other.First > First && other.End < End && other.Kind == ClauseKind.Incidental && !Holds(other.First, other.End);
            if (inside && _marks.IsComma(other.End) && _marks.IsComma(other.First - 1))
            {
                Mark(other.First - 1, other.End + 1);
            }
        }
    }

    private void CutElided()
    {
        if (_clause.ElidedFrom > _clause.Group.End)
        {
            bool joined = Tokens[_clause.ElidedFrom - 1].Is(WordClasses.Coordinator);
            Mark(joined ? _clause.ElidedFrom - 1 : _clause.ElidedFrom, End);
        }
    }

    /// <summary>Between subject and verb, what stands between two commas is a parenthesis; the subject and the verb are two fragments.</summary>
    private void CutParenthesis()
    {
        int last = _clause.Group.First - 1;
        if (last <= First || !_marks.IsComma(last))
        {
            return;
        }

        int open = _marks.NextComma(First + 1, last);
        while (open >= 0 && IsPlain(open))
        {
            open = _marks.NextComma(open + 1, last);
        }

        if (open > First && (IsSubject(open) || _clause.Skeleton.IsRelativeAt(open + 1)))
        {
            Mark(open, last + 1);
        }
    }

    // What precedes the first comma has to be able to be the subject: a noun phrase, no opener and no verb in it.
    private bool IsSubject(int comma)
    {
        int head = -1;
        for (int i = First; i < comma; i++)
        {
            if (IsPlain(i))
            {
                continue;
            }

            if (i != _clause.Range.Opener && (Tokens[i].Kind == TokenKind.Quote || IsInInnerClause(i)))
            {
                return false;
            }

            head = head < 0 ? i : head;
        }

        return head >= 0 && !Tokens[head].Is(WordClasses.Preposition) && comma - head <= 12 && Tokens[head].Word.Gerund is null;
    }

    private bool IsInInnerClause(int i) => _clause.Skeleton.Around(i) is { } around && around != _clause.Node && around.First > First;

    /// <summary>Whether the stretch holds the verb: what holds it is the clause itself.</summary>
    private bool Holds(int first, int end) => first <= _clause.Group.Finite && _clause.Group.Finite < end;

    private bool IsPlain(int i) => _plain[i - First];

    private void Mark(int first, int end)
    {
        for (int i = Math.Max(first, First); i < Math.Min(end, End); i++)
        {
            _plain[i - First] = _clause.Elided || i < _clause.Group.First || i >= _clause.Group.End;
        }
    }
}
