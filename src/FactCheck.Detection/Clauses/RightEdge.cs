using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Walks right from the verb. Each subordinator is owed one finite verb; a finite verb beyond that belongs to another clause.</summary>
internal sealed class RightEdge
{
    private readonly TokenizedText _text;
    private readonly List<Token> _tokens;
    private readonly VerbGroup _group;
    private readonly int _end;
    private readonly bool _opened;
    private readonly bool _afterComma;
    private int _owed;
    private bool _inside;
    private int _separator = -1;

    private RightEdge(TokenizedText text, Sentence sentence, VerbGroup group, int first, int opener)
    {
        _text = text;
        _tokens = text.Tokens;
        _group = group;
        _end = sentence.End;
        _opened = opener >= 0;
        _afterComma = first > sentence.First && _tokens[first - 1].Kind == TokenKind.Comma;
    }

    /// <summary>The token after the last one of the clause.</summary>
    public static int Find(TokenizedText text, Sentence sentence, VerbGroup group, int first, int opener) =>
        new RightEdge(text, sentence, group, first, opener).Walk();

    private int Walk()
    {
        for (int i = _group.End; i < _end; i++)
        {
            if (IsWall(i))
            {
                return i;
            }

            if (_tokens[i].Kind == TokenKind.Bracket && _tokens[i].Form is "(" or "[")
            {
                i = SkipBracket(i);
            }
            else if (IsSeparator(i))
            {
                if (EndsAt(i))
                {
                    return i;
                }

                _separator = i;
            }
            else if (IsOpener(i))
            {
                _owed++;
            }
            else if (FiniteVerbs.IsAt(_tokens, i) && !IsSecondVerb(i))
            {
                if (_owed == 0)
                {
                    return _separator > _group.Last ? _separator : BeforeVerb(i);
                }

                _owed--;
                _inside = true;
                _separator = -1;
            }
        }

        return _end;
    }

    // "hanno detto": the participle is no finite verb, and "è stato" counts once.
    private bool IsSecondVerb(int i) => i > _group.End && FiniteVerbs.IsAt(_tokens, i - 1) && _tokens[i].Form is not ("è" or "ha");

    private bool IsWall(int i)
    {
        Token token = _tokens[i];
        return token.Kind == TokenKind.Colon
            || token.Kind == TokenKind.Bracket && token.Form is ")" or "]"
            || token.Kind == TokenKind.Terminator && i == _end - 1
            || token.Kind == TokenKind.Quote && _text.IsQuoted(_group.Finite) && _text.QuoteOpening(i - 1) == _text.QuoteOpening(_group.Finite) && (i + 1 == _end || _text.QuoteOpening(i + 1) < _text.QuoteOpening(_group.Finite));
    }

    private int SkipBracket(int i)
    {
        int at = i;
        while (at < _end - 1 && !(_tokens[at].Kind == TokenKind.Bracket && _tokens[at].Form is ")" or "]"))
        {
            at++;
        }

        return at;
    }

    private bool IsSeparator(int i) =>
        _tokens[i].Kind is TokenKind.Comma or TokenKind.Dash && (_tokens[i].Kind == TokenKind.Comma || _tokens[i].Gap != Gap.None)
        || _tokens[i].IsWord && FunctionWords.Coordinators.Contains(_tokens[i].Form) && _tokens[i].Form != "né";

    private bool EndsAt(int i)
    {
        int next = i + 1;
        if (next >= _end)
        {
            return true;
        }

        if (_tokens[i].IsWord && FunctionWords.Adversatives.Contains(_tokens[i].Form))
        {
            return true;
        }

        if (_tokens[i].Kind == TokenKind.Comma && _tokens[next].IsWord && (FunctionWords.Coordinators.Contains(_tokens[next].Form) ? JoinsClause(next) : IsParataxis(next)))
        {
            return true;
        }

        return _tokens[i].IsWord && (JoinsClause(i) || JoinsVerb(next));
    }

    /// <summary>Whether the coordinator leads to a finite verb of its own before the next mark or subordinator.</summary>
    private bool JoinsClause(int i)
    {
        if (FunctionWords.Adversatives.Contains(_tokens[i].Form))
        {
            return true;
        }

        for (int at = i + 1; at < _end && at - i < 16; at++)
        {
            if (FiniteVerbs.IsAt(_tokens, at))
            {
                return !_inside || Conditionals.TryRead(_tokens[at].Form, out _);
            }

            if (_tokens[at].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Bracket || FunctionWords.Subordinators.Contains(_tokens[at].Form))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A second participle or infinitive under the same auxiliary or modal: "dedurre e comprendere".</summary>
    private bool JoinsVerb(int i)
    {
        int at = i;
        while (at < _end - 1 && FunctionWords.InsideGroup.Contains(_tokens[at].Form) && at - i < 3)
        {
            at++;
        }

        string form = _tokens[at].Form;
        if (_owed > 0 || _inside || _group.Verbs.Count < 2)
        {
            return false;
        }

        return Infinitives.TryRead(_tokens[_group.Last].Form, out _) ? Infinitives.TryRead(form, out _)
            : Participles.TryRead(_tokens[_group.Last].Form, out _) && Participles.TryRead(form, out _) && (form[^1] == _tokens[_group.Last].Form[^1] || _group.Auxiliary == "avere");
    }

    // ", ha detto il ministro": a verb straight after the comma starts a new clause.
    private bool IsParataxis(int i) => _owed == 0 && IsVerbAfterComma(i) || _opened && _afterComma && _owed == 0 && !_inside && FiniteVerbs.IsAt(_tokens, i);

    private bool IsVerbAfterComma(int i)
    {
        int at = i;
        while (at < _end - 1 && (FunctionWords.Clitics.Contains(_tokens[at].Form) || _tokens[at].Form is "non") && at - i < 3)
        {
            at++;
        }

        return FiniteVerbs.IsAt(_tokens, at);
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
            "come" or "com'" or "quanto" or "quale" or "quali" or "quanti" or "quante" or "nonostante" or "malgrado" => LeadsToVerb(i),
            "che" => LeadsToVerb(i),
            _ => true,
        };
    }

    private bool LeadsToVerb(int i)
    {
        for (int at = i + 1; at < _end && at - i < 30; at++)
        {
            if (FiniteVerbs.IsAt(_tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private int BeforeVerb(int i)
    {
        int at = i;
        while (at > _group.End && (FunctionWords.Clitics.Contains(_tokens[at - 1].Form) || _tokens[at - 1].Form is "non"))
        {
            at--;
        }

        return at;
    }
}
