using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Gathers the verbs of one group from its finite word on: auxiliary, modal, participle, gerund, infinitive.</summary>
internal sealed class VerbGroupReader
{
    private readonly List<Token> _tokens;
    private readonly int _end;
    private readonly VerbSearch _search;
    private readonly VerbGroupDraft _draft;

    private VerbGroupReader(List<Token> tokens, int end, VerbGroupDraft draft)
    {
        _tokens = tokens;
        _end = end;
        _draft = draft;
        _search = new VerbSearch(tokens, end);
    }

    public static VerbGroup Read(TokenizedText text, Sentence sentence, int finite, FiniteForm form)
    {
        var edge = new VerbGroupEdge(text.Tokens, sentence, finite);
        var draft = new VerbGroupDraft(finite, form) { IsReflexive = edge.HasReflexive(form) };
        new VerbGroupReader(text.Tokens, sentence.End, draft).ReadAfter(form.Lemma);
        return edge.Close(draft);
    }

    /// <summary>What may follow a verb inside its group, whether it bears the mood or is an infinitive after a modal.</summary>
    private void ReadAfter(string lemma)
    {
        switch (lemma)
        {
            case "potere" or "dovere" or "volere" or "sapere":
                ReadModal(lemma);
                break;
            case "avere":
                ReadPerfect();
                break;
            case "essere":
                ReadEssere();
                break;
            case "stare":
                ReadStare();
                break;
            case "venire" or "andare":
                ReadMotion(lemma);
                break;
        }
    }

    private void ReadModal(string modal)
    {
        int at = _search.Infinitive(_draft.Last);
        if (at >= 0)
        {
            _draft.SetModal(modal);
            ReadInfinitive(at);
        }
    }

    private void ReadInfinitive(int at)
    {
        string lemma = _tokens[at].Word.Infinitive!;
        _draft.Add(at, lemma);
        _draft.IsReflexive |= VerbGroupEdge.EncliticOf(_tokens[at].Word) is "si" or "mi" or "ti" or "sene";
        ReadAfter(lemma);
    }

    private void ReadPerfect()
    {
        int at = _search.Participle(_draft.Last, number: null);
        if (at >= 0)
        {
            _draft.SetAuxiliary("avere");
            _draft.Tense = VerbTense.Past;
            ReadParticiple(at);
        }
    }

    private void ReadParticiple(int at)
    {
        string lemma = _search.ParticipleLemma(at)!;
        _draft.Add(at, lemma);
        if (lemma is "potere" or "dovere" or "volere")
        {
            ReadModal(lemma);
        }
    }

    /// <summary>essere makes the past of some verbs and the passive of the others; after "stato" only the passive is left, or a mere copula.</summary>
    private void ReadEssere()
    {
        int at = _search.Participle(_draft.Last, Number);
        if (at < 0 || Participles.IsAdjective(_tokens[at].Form) || IsAttitude(at))
        {
            ReadBrink();
            return;
        }

        _draft.SetAuxiliary("essere");
        string lemma = _search.ParticipleLemma(at)!;
        if (lemma == "essere")
        {
            _draft.Tense = VerbTense.Past;
            _draft.Add(at, lemma);
            ReadAfterStato();
            return;
        }

        ReadParticiple(at);
        MarkEssere(lemma);
        ReadLoss(lemma);
    }

    /// <summary>"sarebbe andato perso", "potrebbe essere andato distrutto".</summary>
    private void ReadLoss(string lemma)
    {
        int at = lemma == "andare" ? _search.Participle(_draft.Last, Number) : -1;
        if (at >= 0 && IndicativeWords.Losses.Contains(_search.ParticipleLemma(at)!))
        {
            _draft.Voice = VerbVoice.Passive;
            ReadParticiple(at);
        }
    }

    private void ReadAfterStato()
    {
        int at = _search.Participle(_draft.Last, Number);
        if (at >= 0 && _search.ParticipleLemma(at) != "essere" && !Participles.IsAdjective(_tokens[at].Form) && !IsAttitude(at))
        {
            ReadParticiple(at);
            _draft.Voice = VerbVoice.Passive;
        }
    }

    // A modal takes the auxiliary of its infinitive: "sarebbe dovuto partire" is no passive of dovere, "sarebbe dovuto a un guasto" is.
    private void MarkEssere(string lemma)
    {
        if (_draft.Modal is not null && _draft.Lemma != lemma || _draft.IsReflexive || VerbLexicon.FramesOf(lemma).HasFlag(VerbFrames.TakesEssere))
        {
            _draft.Tense = VerbTense.Past;
        }
        else
        {
            _draft.Voice = VerbVoice.Passive;
        }
    }

    /// <summary>"sarebbe disposto a trattare" tells an attitude, "sarebbe interessato dai lavori" what is done to it.</summary>
    private bool IsAttitude(int at) =>
        at + 2 < _end && _tokens[at + 1].Form is "a" or "ad" && _tokens[at + 2].Word.Infinitive is not null && ParticipleHomographs.Attitudes.Contains(_tokens[at].Form[..^1]);

    /// <summary>"sarebbe ormai sul punto di cedere", "in procinto di partire": the predicate stays a noun, the action is about to begin.</summary>
    private void ReadBrink()
    {
        int at = _draft.Last + 1;
        while (at < _end && _tokens[at].Is(WordClasses.InsideGroup) && !_tokens[at].Is("in"))
        {
            at++;
        }

        bool brink = at + 3 < _end && (_tokens[at].Is("sul") && _tokens[at + 1].Is("punto") || _tokens[at].Is("in") && _tokens[at + 1].Is("procinto"));
        if (brink && _tokens[at + 2].Is("di") && _tokens[at + 3].Word.Infinitive is not null)
        {
            _draft.Aspect = VerbAspect.Imminent;
        }
    }

    private void ReadStare()
    {
        int gerund = _search.Gerund(_draft.Last);
        if (gerund >= 0)
        {
            ReadGerund("stare", gerund);
            return;
        }

        int per = _search.Word(_draft.Last, "per");
        if (per >= 0 && per + 1 < _end && _tokens[per + 1].Word.Infinitive is not null)
        {
            _draft.SetAuxiliary("stare");
            _draft.Aspect = VerbAspect.Imminent;
            ReadInfinitive(per + 1);
        }
    }

    private void ReadGerund(string auxiliary, int at)
    {
        _draft.SetAuxiliary(auxiliary);
        _draft.Aspect = VerbAspect.Progressive;
        _draft.Add(at, _tokens[at].Word.Gerund!);
    }

    /// <summary>venire and andare with a participle make a passive, with a gerund a progressive.</summary>
    private void ReadMotion(string auxiliary)
    {
        int at = _search.Participle(_draft.Last, Number);
        if (at >= 0 && MakesPassive(at))
        {
            _draft.SetAuxiliary(auxiliary);
            _draft.Voice = VerbVoice.Passive;
            ReadParticiple(at);
        }
        else if (at < 0 && _search.Gerund(_draft.Last) is var gerund and >= 0 && gerund == _draft.Last + 1)
        {
            ReadGerund(auxiliary, gerund);
        }
    }

    private bool MakesPassive(int at)
    {
        string lemma = _search.ParticipleLemma(at)!;
        return !Participles.IsAdjective(_tokens[at].Form) && lemma != "essere"
            && (!VerbLexicon.FramesOf(lemma).HasFlag(VerbFrames.TakesEssere) || FrameVerbs.AlsoTransitive.Contains(lemma));
    }

    // "si sarebbe andati oltre": under the impersonal "si" the participle is plural.
    private GrammaticalNumber? Number => _draft.IsReflexive ? null : _draft.Form.Number;
}
