using FactCheck.Detection.Attributions;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Marks the tokens of a clause that are not lit.</summary>
internal sealed class Holes(TokenizedText text, Clause clause, Frame? frame, bool[] plain)
{
    private List<Token> Tokens => text.Tokens;

    private int First => clause.Range.First;

    private int End => clause.Range.End;

    public void Cut()
    {
        CutOpener();
        CutPreface();
        if (frame is not null)
        {
            CutFrame(frame);
        }

        CutBrackets();
        CutElided();
        CutCommaParentheses();
    }

    // A complementiser or a bare connective is left plain; a relative pronoun stays lit, and so does its preposition.
    private void CutOpener()
    {
        int opener = clause.Range.Opener;
        if (opener == First && IsComplementiser(opener))
        {
            Mark(opener, opener + 1);
        }

        int at = First;
        int limit = clause.Elided ? End - 1 : clause.Group.First;
        while (at < limit && IsConnective(at))
        {
            Mark(at, at + 1);
            at++;
        }
    }

    // "A dispetto dei ripetuti allarmi, secondo gli Usa le forze …": the claim begins after such a preface.
    private void CutPreface()
    {
        if (!Connectives.Prefaces.Contains(Tokens[First].Form) && !(Tokens[First].Is("a") && First + 1 < End && Tokens[First + 1].Is("dispetto")))
        {
            return;
        }

        for (int i = First; i < clause.Group.First; i++)
        {
            if (IsComma(i))
            {
                Mark(First, i + 1);
                return;
            }
        }
    }

    private bool IsConnective(int at) => plain[at - First] || Tokens[at].Kind == TokenKind.Comma || Connectives.All.Contains(Tokens[at].Form);

    // After a noun and a comma "che" is a pronoun; after a verb of saying it opens what is said.
    private bool IsComplementiser(int opener)
    {
        if (!Tokens[opener].Is("che") || opener == clause.Sentence.First)
        {
            return Tokens[opener].Form is "perché" or "poiché" or "mentre" or "quindi" or "sebbene" or "affinché";
        }

        return frame is { Kind: FrameKind.Saying or FrameKind.Impersonal } && frame.End == opener || FollowsVerb(opener);
    }

    private bool FollowsVerb(int opener) => FiniteVerbs.IsAt(Tokens, opener - 1) || SayingVerbs.Participles.Contains(Tokens[opener - 1].Form);

    private void CutFrame(Frame inner)
    {
        if (inner.First >= End || inner.End <= First || inner.First <= clause.Group.Finite && clause.Group.Finite < inner.End)
        {
            return;
        }

        int end = inner.End;
        if (inner.First > First && end < End && !IsComma(end) && IsDash(end) && DashClose(end + 1) is int close and > 0)
        {
            end = close + 1;
        }

        Mark(inner.First, end);
    }

    private void CutElided()
    {
        if (clause.ElidedFrom > clause.Group.End)
        {
            bool joined = FunctionWords.Coordinators.Contains(Tokens[clause.ElidedFrom - 1].Form);
            Mark(joined ? clause.ElidedFrom - 1 : clause.ElidedFrom, End);
        }
    }

    private bool IsComma(int i) => Tokens[i].Kind == TokenKind.Comma;

    private bool IsDash(int i) => Tokens[i].Kind == TokenKind.Dash && Tokens[i].Gap != Gap.None;

    private int DashClose(int from)
    {
        for (int at = from; at < End; at++)
        {
            if (IsDash(at))
            {
                return at;
            }
        }

        return -1;
    }

    private void CutBrackets()
    {
        for (int i = First; i < End; i++)
        {
            if (Tokens[i].Form is "(" or "[")
            {
                int close = i;
                while (close < End && Tokens[close].Form is not (")" or "]"))
                {
                    close++;
                }

                Mark(i, Math.Min(close + 1, End));
                i = close;
            }
            else if (IsDash(i) && DashClose(i + 1) is int end and > 0)
            {
                if (!(i < clause.Group.Finite && end > clause.Group.Finite))
                {
                    Mark(i, end + 1);
                }

                i = end;
            }
        }
    }

    /// <summary>Between subject and verb, what stands between two commas is a parenthesis; the subject and the verb are two fragments.</summary>
    private void CutCommaParentheses()
    {
        int last = clause.Group.First - 1;
        if (last <= First || !IsComma(last))
        {
            return;
        }

        int open = OpeningComma(last);
        if (open > First && IsSubject(open))
        {
            Mark(open, last + 1);
        }
    }

    private int OpeningComma(int last)
    {
        int open = -1;
        for (int i = last - 1; i > First; i--)
        {
            if (IsComma(i))
            {
                open = i;
            }
        }

        return open;
    }

    // What precedes the first comma has to be able to be the subject: a noun phrase, no opener and no verb in it.
    private bool IsSubject(int comma)
    {
        for (int i = First; i < comma; i++)
        {
            if (!plain[i - First] && (FiniteVerbs.IsAt(Tokens, i) || FunctionWords.Subordinators.Contains(Tokens[i].Form) && i != clause.Range.Opener || Tokens[i].Kind == TokenKind.Quote))
            {
                return false;
            }
        }

        int head = First;
        while (head < comma && plain[head - First])
        {
            head++;
        }

        return head < comma && !FunctionWords.Prepositions.Contains(Tokens[head].Form) && comma - head <= 12 && !Tokens[head].Form.EndsWith("ndo", StringComparison.Ordinal);
    }

    private void Mark(int first, int end)
    {
        for (int i = Math.Max(first, First); i < Math.Min(end, End); i++)
        {
            plain[i - First] = clause.Elided || i < clause.Group.First || i >= clause.Group.End;
        }
    }
}
