using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>What stands before the finite word and belongs to it: clitics and negation.</summary>
internal sealed class VerbGroupEdge
{
    private const int LongestEdge = 4;

    private readonly List<Token> _tokens;
    private readonly Sentence _sentence;
    private readonly int _finite;
    private readonly int _first;

    public VerbGroupEdge(List<Token> tokens, Sentence sentence, int finite)
    {
        _tokens = tokens;
        _sentence = sentence;
        _finite = finite;
        _first = finite;
        while (_first > sentence.First && finite - _first < LongestEdge && tokens[_first].Gap <= Gap.Line && IsLeaning(_first - 1))
        {
            _first--;
        }
    }

    /// <summary>Pronouns joined to the end of a form; empty where there are none.</summary>
    public static string EncliticOf(Word word) => word.Analyses.Count > 0 ? word.Analyses[0].Enclitics : string.Empty;

    /// <summary>Whether a clitic of the verb's own person stands before it; "ci sarebbe" and "vi sarebbe" only say there.</summary>
    public bool HasReflexive(FiniteForm form)
    {
        for (int i = _first; i < _finite; i++)
        {
            if (IsReflexive(_tokens[i].Form, form))
            {
                return true;
            }
        }

        return false;
    }

    public VerbGroup Close(VerbGroupDraft draft) => new()
    {
        Finite = draft.Finite,
        Verbs = draft.Verbs,
        First = _first,
        Form = draft.Form,
        Lemma = draft.Lemma,
        Auxiliary = draft.Auxiliary,
        Modal = draft.Modal,
        Tense = draft.Tense,
        Aspect = draft.Aspect,
        Voice = draft.Voice,
        Clitics = Clitics(draft),
        Negated = IsNegated(draft),
    };

    private static bool IsReflexive(string clitic, FiniteForm form) => (clitic, form.Person, form.Number) switch
    {
        ("si" or "s'" or "se", 3, _) => true,
        ("mi" or "m'", 1, GrammaticalNumber.Singular) => true,
        ("ti" or "t'", 2, GrammaticalNumber.Singular) => true,
        ("ci" or "c'", 1, GrammaticalNumber.Plural) => true,
        ("vi" or "v'", 2, GrammaticalNumber.Plural) => true,
        _ => false,
    };

    private bool IsLeaning(int i) => _tokens[i].Is(WordClasses.Clitic) || _tokens[i].Form is "non" or "né";

    private List<string> Clitics(VerbGroupDraft draft)
    {
        var clitics = new List<string>();
        for (int i = _first; i < _finite; i++)
        {
            if (_tokens[i].Is(WordClasses.Clitic))
            {
                clitics.Add(_tokens[i].Form);
            }
        }

        foreach (int verb in draft.Verbs)
        {
            if (EncliticOf(_tokens[verb].Word) is { Length: > 0 } enclitic)
            {
                clitics.Add(enclitic);
            }
        }

        return clitics;
    }

    private bool IsNegated(VerbGroupDraft draft)
    {
        for (int i = _first; i < draft.Last; i++)
        {
            if (_tokens[i].Form is "non" or "né")
            {
                return true;
            }
        }

        return _first > _sentence.First && _tokens[_first - 1].Form is "mai" or "nulla" or "niente" or "neppure" or "nemmeno" or "neanche"
            || HasNegatedSubject();
    }

    /// <summary>"nessuno dei vicini avrebbe sentito", "né la madre né il padre avrebbero denunciato".</summary>
    private bool HasNegatedSubject()
    {
        const int Reach = 8;
        for (int i = _first - 1; i >= _sentence.First && _first - i <= Reach && _tokens[i].IsWord; i--)
        {
            if (_tokens[i].Form is "né" || _tokens[i].Form is "nessuno" or "nessuna" or "nessun" or "nessun'" && OpensPhrase(i))
            {
                return true;
            }

            if (_tokens[i].Is(WordClasses.Coordinator | WordClasses.Subordinator))
            {
                return false;
            }
        }

        return false;
    }

    // After a verb or after "senza" it denies something else: "un uomo senza nessun precedente avrebbe sparato".
    private bool OpensPhrase(int i) =>
        i == _sentence.First || !_tokens[i - 1].IsWord || _tokens[i - 1].Is(WordClasses.Coordinator | WordClasses.Subordinator)
        || _tokens[i - 1].Is(WordClasses.Preposition) && !_tokens[i - 1].Is("senza");
}
