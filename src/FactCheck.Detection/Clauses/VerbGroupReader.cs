using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Gathers the verbs of one group from its conditional word on: auxiliary, modal, participle, gerund, infinitive.</summary>
internal sealed class VerbGroupReader
{
    // No Italian group is wider; the bound keeps the work per conditional constant.
    private const int Reach = 14;

    private readonly TokenizedText _text;
    private readonly List<int> _verbs = [];
    private readonly int _end;
    private readonly ConditionalForm _form;
    private string _lemma;
    private string? _auxiliary;
    private string? _modal;
    private VerbTense _tense;
    private VerbAspect _aspect;
    private VerbVoice _voice;

    private VerbGroupReader(TokenizedText text, int finite, int end, ConditionalForm form)
    {
        _text = text;
        _end = end;
        _form = form;
        _lemma = form.Lemma;
        _verbs.Add(finite);
    }

    private List<Token> Tokens => _text.Tokens;

    public static VerbGroup Read(TokenizedText text, Sentence sentence, int finite, ConditionalForm form)
    {
        var reader = new VerbGroupReader(text, finite, sentence.End, form);
        reader.Gather();
        return reader.Build(sentence);
    }

    private void Gather()
    {
        switch (_lemma)
        {
            case "potere" or "dovere" or "volere" or "sapere":
                ReadModal(_lemma);
                break;
            case "avere":
                ReadPerfect("avere");
                break;
            case "essere":
                ReadEssere();
                break;
            case "stare":
                ReadStare();
                break;
            case "venire" or "andare":
                ReadPassive(_lemma);
                break;
        }
    }

    /// <summary>After a modal comes an infinitive; that of an auxiliary goes on with its participle.</summary>
    private void ReadModal(string modal)
    {
        int at = Next(IsInfinitive, subjects: true);
        if (at < 0)
        {
            return;
        }

        Infinitives.TryRead(Tokens[at].Form, out string lemma);
        _modal = modal;
        _lemma = lemma;
        _verbs.Add(at);
        if (lemma is "essere" or "avere" or "venire" or "stare" || lemma is "potere" or "dovere" or "volere")
        {
            ReadAfterInfinitive(lemma);
        }
    }

    private void ReadAfterInfinitive(string lemma)
    {
        switch (lemma)
        {
            case "avere":
                ReadPerfectInfinitive();
                break;
            case "essere":
                ReadEssere();
                _auxiliary = null;
                break;
            case "venire":
                ReadPassive(lemma);
                _auxiliary = null;
                break;
            case "stare":
                ReadStare();
                _auxiliary = null;
                break;
            default:
                string? outer = _modal;
                ReadModal(lemma);
                _modal = outer;
                break;
        }
    }

    private void ReadPerfectInfinitive()
    {
        ReadPerfect("avere");
        _auxiliary = null;
    }

    private void ReadPerfect(string auxiliary)
    {
        int at = Next(i => IsParticiple(i) && !Tokens[i].Is("successo"));
        if (at < 0)
        {
            return;
        }

        Participles.TryRead(Tokens[at].Form, out string lemma);
        _auxiliary = auxiliary;
        _tense = VerbTense.Past;
        Take(at, lemma);
    }

    private void Take(int at, string lemma)
    {
        _verbs.Add(at);
        _lemma = lemma;
        if (lemma is "potere" or "dovere" or "volere")
        {
            string? auxiliary = _auxiliary;
            ReadModal(lemma);
            _auxiliary = auxiliary;
        }
    }

    /// <summary>essere makes the past of some verbs and the passive of the others; with "stato" it may be both or a mere copula.</summary>
    private void ReadEssere()
    {
        int at = Next(IsParticiple);
        if (at < 0)
        {
            return;
        }

        Participles.TryRead(Tokens[at].Form, out string lemma);
        if (lemma == "essere")
        {
            _auxiliary = "essere";
            _tense = VerbTense.Past;
            Take(at, lemma);
            ReadEssere();
            _voice = _lemma == "essere" ? VerbVoice.Active : VerbVoice.Passive;
            return;
        }

        if (Participles.IsAdjective(Tokens[at].Form) || IsNounAfterParticiple(at))
        {
            return;
        }

        _auxiliary = "essere";
        if (Intransitives.TakesEssere(lemma) || IsReflexive())
        {
            _tense = VerbTense.Past;
        }
        else
        {
            _voice = VerbVoice.Passive;
        }

        Take(at, lemma);
    }

    private void ReadStare()
    {
        int gerund = Next(t => Gerunds.TryRead(Tokens[t].Form, out _));
        if (gerund >= 0)
        {
            Gerunds.TryRead(Tokens[gerund].Form, out string lemma);
            _auxiliary = "stare";
            _aspect = VerbAspect.Progressive;
            Take(gerund, lemma);
            return;
        }

        ReadImminent();
    }

    /// <summary>"starebbe per lasciare".</summary>
    private void ReadImminent()
    {
        int per = Next(t => Tokens[t].Is("per"));
        if (per < 0 || per + 1 >= _end || !Infinitives.TryRead(Tokens[per + 1].Form, out string lemma))
        {
            return;
        }

        _auxiliary = "stare";
        _aspect = VerbAspect.Imminent;
        Take(per + 1, lemma);
        if (lemma == "essere")
        {
            ReadEssere();
        }
    }

    private void ReadPassive(string auxiliary)
    {
        int at = Next(IsParticiple);
        if (at < 0 || Participles.IsAdjective(Tokens[at].Form) || auxiliary == "andare" && IsNounAfterParticiple(at))
        {
            return;
        }

        Participles.TryRead(Tokens[at].Form, out string lemma);
        if (lemma == "essere" || Intransitives.TakesEssere(lemma) && lemma is not ("passare" or "salire" or "finire" or "crescere"))
        {
            return;
        }

        _auxiliary = auxiliary;
        _voice = VerbVoice.Passive;
        Take(at, lemma);
    }

    private bool IsInfinitive(int i) => Infinitives.TryRead(Tokens[i].Form, out _) && Tokens[i].Case != LetterCase.Initial && !IsPreposition(Tokens[i - 1].Form) && !FunctionWords.Articles.Contains(Tokens[i - 1].Form);

    private static bool IsPreposition(string form) => FunctionWords.Prepositions.Contains(form) && form is not ("prima" or "oltre" or "insieme" or "circa" or "dopo");

    private bool IsParticiple(int i) => Participles.TryRead(Tokens[i].Form, out _);

    // "sarebbe candidato" is a predicate; "sarebbe stato l'imputato" never gets here, its article stops the search.
    private bool IsNounAfterParticiple(int i) => i > 0 && FunctionWords.Articles.Contains(Tokens[i - 1].Form);

    private bool IsReflexive() => _verbs[0] > 0 && Tokens[_verbs[0] - 1].Form is "si" or "s'" or "mi" or "ti" or "ci" or "vi" or "se";

    /// <summary>The next token that <paramref name="matches"/>, with nothing but what may stand inside a group on the way; -1 where there is none.</summary>
    private int Next(Func<int, bool> matches, bool subjects = false)
    {
        int limit = Math.Min(_end, _verbs[^1] + Reach);
        int strangers = 0;
        for (int i = _verbs[^1] + 1; i < limit; i++)
        {
            if (Tokens[i].IsWord && matches(i))
            {
                return i;
            }

            if (!MayStandInside(i) && !(subjects && ++strangers <= 6 && MayBeSubject(i)))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool MayStandInside(int i)
    {
        Token token = Tokens[i];
        return token.Kind switch
        {
            TokenKind.Word => FunctionWords.InsideGroup.Contains(token.Form) || token.Form.EndsWith("mente", StringComparison.Ordinal) || IsQuotedWord(i),
            TokenKind.Quote => IsQuotedWord(i + 1) || IsQuotedWord(i - 1),
            TokenKind.Comma => true,
            _ => false,
        };
    }

    private bool IsQuotedWord(int i) =>
        i > 0 && i + 1 < _end && Tokens[i - 1].Kind == TokenKind.Quote && Tokens[i + 1].Kind == TokenKind.Quote;

    // A subject may follow its modal: "potrebbe il governo intervenire". A preposition, a conjunction or a finite verb ends the search.
    private bool MayBeSubject(int i) =>
        Tokens[i].IsWord && !FunctionWords.Subordinators.Contains(Tokens[i].Form) && !FunctionWords.Coordinators.Contains(Tokens[i].Form)
        && Tokens[i].Form is not ("a" or "di" or "da" or "per" or "con" or "in") && !FiniteVerbs.IsAt(Tokens, i);

    private VerbGroup Build(Sentence sentence)
    {
        int finite = _verbs[0];
        int first = FirstOfGroup(sentence.First, finite);
        return new VerbGroup
        {
            Finite = finite,
            Verbs = _verbs,
            First = first,
            Form = _form,
            Lemma = _lemma,
            Auxiliary = _auxiliary,
            Modal = _modal,
            Tense = _tense,
            Aspect = _aspect,
            Voice = _voice,
            Clitics = CliticsOf(first, finite),
            Negated = IsNegated(first, finite, sentence.First),
        };
    }

    private int FirstOfGroup(int start, int finite)
    {
        int first = finite;
        while (first > start && finite - first < 4 && Tokens[first].Gap <= Gap.Line && IsLeaning(first - 1))
        {
            first--;
        }

        return first;
    }

    private bool IsLeaning(int i) => FunctionWords.Clitics.Contains(Tokens[i].Form) || Tokens[i].Form is "non" or "né";

    private string[] CliticsOf(int first, int finite) =>
        Enumerable.Range(first, finite - first).Select(i => Tokens[i].Form).Where(FunctionWords.Clitics.Contains).ToArray();

    private bool IsNegated(int first, int finite, int start) =>
        Enumerable.Range(first, finite - first).Any(i => Tokens[i].Form is "non" or "né")
        || first > start && Tokens[first - 1].Form is "né" or "mai" or "nessuno" or "nulla" or "niente" or "neppure" or "nemmeno" or "neanche";
}
