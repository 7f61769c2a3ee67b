using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>Chooses the verb and the tense for a conditional group, or nothing where a fact confirmed would not settle them.</summary>
internal sealed class Substitutions
{
    private readonly TokenizedText _text;
    private readonly VerbGroup _group;
    private readonly Vantage _vantage;
    private readonly Predicates _predicates;

    private Substitutions(TokenizedText text, Clause clause)
    {
        _text = text;
        _group = clause.Group;
        _vantage = Vantages.Of(text, clause);
        _predicates = new Predicates(text, clause);
    }

    private string Infinitive => _group.Form.Lemma;

    /// <summary>The infinitive of the participle or gerund right after the finite verb, or null.</summary>
    private string? Participle => _group.Verbs.Count > 1 ? _text.Tokens[_group.Verbs[1]].Word.Participle : null;

    public static VerbSubstitution? Of(TokenizedText text, Clause clause) => new Substitutions(text, clause).Choose();

    private VerbSubstitution? Choose()
    {
        if (_vantage == Vantage.Unsure || IndicativeWords.Seeming.Contains(Infinitive) || IndicativeWords.SharedStems.Contains(_group.Form.FutureStem))
        {
            return null;
        }

        return Infinitive switch
        {
            // Epistemic: "potrebbe unirsi" confirmed is "si unisce", of which the group knows neither tense nor time.
            "potere" or "dovere" => null,
            "avere" => OfAvere(),
            "essere" => OfEssere(),
            "risultare" => OfRisultare(),
            "andare" when IsDuty => null,
            _ => Plain(Infinitive),
        };
    }

    // "andrebbe demolito" says what should be done; with a loss it is a passive like another.
    private bool IsDuty => _predicates.ParticipleAfter() is { } participle && !IndicativeWords.Losses.Contains(participle);

    private VerbSubstitution? OfAvere() => Participle switch
    {
        null => _predicates.HidesParticiple() ? null : Plain("avere"),
        "dovere" => Imperfect("dovere"),
        "avere" when _predicates.IsEvent() => Plain("avere"),
        "avere" when _predicates.IsLastingPossession() => Imperfect("avere"),
        "avere" => null,
        "pensare" when _predicates.IsThere() => Plain("avere"),
        { } lemma when IndicativeWords.States.Contains(lemma) => null,
        _ => Plain("avere"),
    };

    private VerbSubstitution? OfEssere() => Participle switch
    {
        null => _predicates.HidesParticiple() ? null : Plain("essere"),
        // Without an infinitive it is no modal: "sarebbe dovuto a un guasto" is "è dovuto".
        "dovere" => _group.Modal == "dovere" ? Imperfect("dovere") : Plain("essere"),
        "essere" when _group.Lemma == "essere" => OfPastCopula(),
        "conoscere" when _group.Clitics.Contains("si") => Plain("essere"),
        "volere" when _predicates.IsThere() => Plain("essere"),
        { } lemma when IsPastState(lemma) => null,
        _ => Plain("essere"),
    };

    // "sarebbe detenuto" is a passive of today, "sarebbe appartenuto" is past whatever the group was read as.
    private bool IsPastState(string lemma) =>
        IndicativeWords.IntransitiveStates.Contains(lemma) || _group.Tense == VerbTense.Past && IndicativeWords.States.Contains(lemma);

    // "sarebbe stato" + predicate is "era" of a state and "è stato" of an event; only some predicates say which.
    private VerbSubstitution? OfPastCopula() =>
        (_predicates.IsThere() ? _predicates.IsEvent() : _predicates.IsCleft() || _predicates.IsRoleInEvent()) ? Plain("essere")
        : _predicates.IsPassingState() ? Imperfect("essere")
        : null;

    private VerbSubstitution? OfRisultare()
    {
        int predicate = _predicates.FoundToBe();
        if (predicate < 0)
        {
            // "dal registro risulterebbe un ammanco" names the evidence, and risultare is then a verb like another.
            return _predicates.HasEvidence() ? Plain("risultare") : null;
        }

        int dropped = _text.Tokens[predicate].Form is "essere" ? predicate : -1;
        return Plain("essere") with { Dropped = dropped, Last = predicate };
    }

    private VerbSubstitution Plain(string infinitive) => new(infinitive, _vantage == Vantage.Past, Dropped: -1, LastOutsideQuotes());

    private VerbSubstitution? Imperfect(string infinitive)
    {
        int dropped = _group.Verbs[1], last = LastOutsideQuotes();
        return last < dropped ? null : new VerbSubstitution(infinitive, Imperfect: true, dropped, last);
    }

    // The words of a quotation are another's: the edit stops before them even where they end the group.
    private int LastOutsideQuotes()
    {
        int last = _group.Finite;
        foreach (int verb in _group.Verbs)
        {
            for (int i = last + 1; i <= verb; i++)
            {
                if (_text.Tokens[i].Kind == TokenKind.Quote)
                {
                    return last;
                }
            }

            last = verb;
        }

        return last;
    }
}
