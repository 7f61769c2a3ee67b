using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>What a copula or "avere" says of its subject, as far as it bears on the tense.</summary>
internal sealed class Predicates(TokenizedText text, Clause clause)
{
    private const int Near = 8;

    private readonly List<Token> _tokens = text.Tokens;
    private readonly VerbGroup _group = clause.Group;
    private readonly int _first = clause.Sentence.First;
    private readonly int _end = clause.Sentence.End;

    /// <summary>"ci sarebbe stata", "ci avrebbe pensato".</summary>
    public bool IsThere() => _group.Clitics.Any(c => c is "ci" or "vi" or "c'" or "v'");

    /// <summary>"avrebbe avuto un malore", "ci sarebbe stata una lite".</summary>
    public bool IsEvent()
    {
        for (int i = _group.End; i < _end && i - _group.End < 4 && _tokens[i].IsWord; i++)
        {
            if (IndicativeWords.Events.Contains(_tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sarebbe stata vittima di un'aggressione".</summary>
    public bool IsRoleInEvent() => IndicativeWords.RolesInEvents.Contains(Form(_group.End));

    /// <summary>"avrebbe avuto bisogno", "avrebbe avuto con sé una pistola".</summary>
    public bool IsLastingPossession() =>
        IndicativeWords.LastingPossessions.Contains(Form(_group.End)) || Form(_group.End) is "con" && Form(_group.End + 1) is "sé";

    /// <summary>"sarebbe stato a conoscenza", "sarebbe stato ubriaco".</summary>
    public bool IsPassingState()
    {
        int last = AfterAdverbs(_group.End);
        for (int i = _group.End; i <= last; i++)
        {
            if (IndicativeWords.PassingStates.Contains(Form(i)) || IndicativeWords.StatePhrases.Contains($"{Form(i)}_{Form(i + 1)}"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The infinitive of a participle that follows the finite verb, adverbs apart, or null.</summary>
    public string? ParticipleAfter()
    {
        int at = AfterAdverbs(_group.Finite + 1);
        return at < _end ? _tokens[at].Word.Participle : null;
    }

    /// <summary>"sarebbe stato lui a sparare", "a sparare sarebbe stato il figlio": the split sentence tells of an event.</summary>
    public bool IsCleft() => IsCleftAfter() || IsCleftBefore();

    /// <summary>The predicate of risultare, which may be the infinitive "essere", or -1 where it has another use ("gli risulterebbe un conto").</summary>
    public int FoundToBe()
    {
        int at = AfterAdverbs(_group.Finite + 1);
        bool plural = _group.Form.Number == GrammaticalNumber.Plural;
        // "non risulterebbero feriti" may deny that there are wounded.
        if (_group.Clitics.Count > 0 || _group.Negated && plural || at >= _end)
        {
            return -1;
        }

        return _tokens[at].Is("essere") || IsPredicate(_tokens[at], plural) ? at : -1;
    }

    /// <summary>"dal registro risulterebbe", "risulterebbe dalle carte".</summary>
    public bool HasEvidence() => _group.Clitics.Count == 0 && (IsFrom(_first) || IsFrom(clause.Range.First) || IsFrom(_group.End));

    /// <summary>Whether a participle that would change the tense stands farther on than the group was read: "avrebbe, secondo i pm, dovuto".</summary>
    public bool HidesParticiple()
    {
        int limit = Math.Min(_end, _group.End + 20);
        for (int i = _group.End + 1; i < limit; i++)
        {
            if (_tokens[i].Word.Participle is "dovere" or "potere" or "volere" or "sapere" or "essere" && !IsOwnPhrase(i - 1))
            {
                return true;
            }
        }

        return false;
    }

    // "lo stato", "il dovuto", "ha potuto" have nothing to do with the conditional before them.
    private bool IsOwnPhrase(int before) =>
        _tokens[before].Is(WordClasses.Article | WordClasses.FusedPreposition | WordClasses.Preposition)
        || _tokens[before].Form is "ha" or "hanno" or "è" or "sono" or "aveva" or "avevano" or "era" or "erano" or "essere" or "esser" or "avere" or "aver" or "sia" or "stata";

    private static bool IsPredicate(Token token, bool plural) =>
        IndicativeWords.FoundToBe.Contains(token.Form)
        || token.Word.Participle is not (null or "essere") && (plural ? token.Form[^1] is 'i' or 'e' : token.Form[^1] is 'o' or 'a');

    private bool IsCleftAfter()
    {
        if (_group.End >= _end || !MayOpenNoun(_tokens[_group.End]))
        {
            return false;
        }

        for (int i = _group.End + 1; i < _end && i - _group.End < Near && _tokens[i].IsWord; i++)
        {
            if (IsToInfinitive(i))
            {
                return true;
            }
        }

        return false;
    }

    // "sarebbe stato pronto a partire" is a state: only a noun or a pronoun makes a cleft.
    private static bool MayOpenNoun(Token token) =>
        token.Is(WordClasses.Article) || token.IsCapitalised || token.Kind == TokenKind.Number
        || token.Form is "lui" or "lei" or "loro" or "io" or "tu" or "noi" or "voi" or "proprio" or "anche" or "due" or "tre" or "quattro" or "alcuni" or "alcune";

    private bool IsCleftBefore()
    {
        if (_group.First > clause.Range.First && IsToInfinitive(clause.Range.First))
        {
            return true;
        }

        for (int i = _group.First - 2; i >= _first && _group.First - i < 2 * Near; i--)
        {
            if (IsToInfinitive(i) && (i == _first || !_tokens[i - 1].IsWord || _tokens[i - 1].Is("che")))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsToInfinitive(int i) => _tokens[i].Form is "a" or "ad" && i + 1 < _end && _tokens[i + 1].Word.Infinitive is not null;

    private int AfterAdverbs(int at)
    {
        while (at < _end && at - _group.Finite < Near && _tokens[at].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb))
        {
            at++;
        }

        return at;
    }

    private bool IsFrom(int i) => i < _end && Prepositions.IsFrom(_tokens[i]);

    private string Form(int i) => i < _end ? _tokens[i].Form : string.Empty;
}
