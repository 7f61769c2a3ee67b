using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Walks left from the verb. Finite verbs met on the way belong to inner clauses as long as a subordinator follows for each;
/// one that stays without is the verb of another clause, and the clause begins after it.</summary>
internal sealed class LeftEdge
{
    private readonly List<Token> _tokens;
    private readonly int _start;
    private readonly VerbGroup _group;
    private int _pending;
    private int _cut = -1;
    private int _comma = -1;

    private LeftEdge(TokenizedText text, Sentence sentence, VerbGroup group)
    {
        _tokens = text.Tokens;
        _start = Math.Max(sentence.First, text.QuoteOpening(group.Finite) + 1);
        _group = group;
    }

    /// <summary>First token of the clause and its opener, or -1 where it has none.</summary>
    public static (int First, int Opener) Find(TokenizedText text, Sentence sentence, VerbGroup group) => new LeftEdge(text, sentence, group).Walk();

    private (int First, int Opener) Walk()
    {
        for (int i = _group.First - 1; i >= _start; i--)
        {
            Token token = _tokens[i];
            if (IsOpener(i))
            {
                if (_pending == 0)
                {
                    return (WithCarrier(i), i);
                }

                _pending--;
            }
            else if (IsWall(i))
            {
                return (_pending > 0 ? _cut : i + 1, -1);
            }
            else if (token.Kind == TokenKind.Bracket && token.Form is ")" or "]")
            {
                i = SkipBracket(i);
            }
            else if (token.Kind == TokenKind.Comma)
            {
                _comma = _pending == 0 ? i : _comma;
            }
            else if (IsCoordinator(i) && _pending == 0 && JoinsClauses(i))
            {
                return (i + 1, -1);
            }
            else if (IsCoordinator(i) && _pending > 0 && FunctionWords.Adversatives.Contains(token.Form))
            {
                return (_cut, -1);
            }
            else if (FiniteVerbs.IsAt(_tokens, i))
            {
                i = PassFinite(i);
            }
        }

        return (_pending > 0 ? _cut : _start, -1);
    }

    private int PassFinite(int i)
    {
        if (_pending == 0)
        {
            _cut = _comma > i ? _comma + 1 : AfterVerb(i);
        }

        _pending = 1;
        return i;
    }

    private int AfterVerb(int i)
    {
        int at = i + 1;
        while (at < _group.First && Participles.TryRead(_tokens[at].Form, out _))
        {
            at++;
        }

        return at;
    }

    private bool IsOpener(int i)
    {
        Token token = _tokens[i];
        if (!token.IsWord || !FunctionWords.Subordinators.Contains(token.Form))
        {
            return false;
        }

        return token.Form switch
        {
            "che" => !(i > _start && _tokens[i - 1].Form is "più" or "meno" or "altro" or "anche"),
            "come" or "com'" or "quanto" or "quale" or "quali" or "quanti" or "quante" => LeadsToVerb(i),
            "nonostante" or "malgrado" or "dove" or "ove" => LeadsToVerb(i),
            _ => true,
        };
    }

    // "come il padre" opens no clause: these words need their verb before the next mark.
    private bool LeadsToVerb(int i)
    {
        for (int at = i + 1; at < _group.End && at - i < 14; at++)
        {
            if (at == _group.Finite || FiniteVerbs.IsAt(_tokens, at))
            {
                return true;
            }

            if (_tokens[at].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote))
            {
                return false;
            }
        }

        return false;
    }

    private int WithCarrier(int i)
    {
        int first = i;
        while (first > _start && i - first < 2 && _tokens[i].Form is "cui" or "quale" or "quali" or "che" or "chi" or "quanto" or "dove" && IsCarrier(first - 1))
        {
            first--;
        }

        return first;
    }

    private bool IsCarrier(int i) =>
        _tokens[i].IsWord && FunctionWords.PronounCarriers.Contains(_tokens[i].Form)
        && !(_tokens[i + 1].Form is "che" or "chi" or "quanto" or "dove" && _tokens[i].Form is not ("di" or "a" or "da" or "con" or "per" or "in" or "su" or "il"));

    private bool IsWall(int i)
    {
        Token token = _tokens[i];
        return token.Kind == TokenKind.Colon || token.Kind == TokenKind.Bracket && token.Form is "(" or "[" || token.Kind == TokenKind.Terminator && token.Form is not "." && i < _group.First - 1;
    }

    private int SkipBracket(int i)
    {
        for (int at = i - 1; at >= _start; at--)
        {
            if (_tokens[at].Kind == TokenKind.Bracket && _tokens[at].Form is "(" or "[")
            {
                return at;
            }
        }

        return i;
    }

    private bool IsCoordinator(int i) => _tokens[i].IsWord && FunctionWords.Coordinators.Contains(_tokens[i].Form) && _tokens[i].Form != "né";

    /// <summary>Whether a finite verb stands before the coordinator within its own stretch, so that two clauses are joined and not two nouns.</summary>
    private bool JoinsClauses(int i)
    {
        if (FunctionWords.Adversatives.Contains(_tokens[i].Form) || i == _start)
        {
            return true;
        }

        bool subject = i + 1 < _group.First;
        for (int at = i - 1; at >= _start; at--)
        {
            Token token = _tokens[at];
            if (FiniteVerbs.IsAt(_tokens, at))
            {
                return true;
            }

            if (IsWall(at) || subject && token.Kind == TokenKind.Comma && i - at > 12)
            {
                return false;
            }
        }

        return false;
    }
}
