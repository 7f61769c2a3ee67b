using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>Tells the tense of a finite verb from its form and, after an auxiliary, from the participle that follows.</summary>
internal static class NarrativeTenses
{
    private const int Reach = 4;

    private static readonly FrozenSet<string> _auxiliaries = Words.List("""
        ha hanno ho hai abbiamo avete è sono siamo siete sei aveva avevano avevo avevamo era erano ero eravamo
        """);

    private static readonly string[] _remote = ["arono", "irono", "erono", "ettero", "ò", "ì", "é"];
    private static readonly string[] _imperfect = ["avano", "evano", "ivano", "ava", "eva", "iva", "avo", "evo", "ivo", "avamo", "evamo", "ivamo"];
    private static readonly string[] _future = ["erà", "arà", "irà", "eranno", "aranno", "iranno", "rrà", "drà", "trà", "vrà", "rranno", "dranno", "tranno", "vranno", "erò", "irò", "arò", "eremo", "iremo", "aremo"];
    private static readonly string[] _subjunctive = ["asse", "esse", "isse", "assero", "essero", "issero", "assi", "essi", "issi", "assimo", "essimo", "issimo"];

    /// <summary>The token must be a finite verb.</summary>
    public static NarrativeTense Of(List<Token> tokens, int verb)
    {
        NarrativeTense alone = tokens[verb].Word.Tense;
        bool leads = alone is NarrativeTense.Present or NarrativeTense.Imperfect && _auxiliaries.Contains(tokens[verb].Form) && ParticipleAfter(tokens, verb) >= 0;
        return !leads ? alone : alone == NarrativeTense.Present ? NarrativeTense.Perfect : NarrativeTense.Pluperfect;
    }

    /// <summary>The tense of a form that stands alone, were it a finite verb; worked out once for each word.</summary>
    public static NarrativeTense OfForm(string form, bool isConditional) => form switch
    {
        "aveva" or "avevano" or "avevo" or "avevamo" or "era" or "erano" or "ero" or "eravamo" => NarrativeTense.Imperfect,
        "fu" or "furono" or "fui" or "fummo" => NarrativeTense.Remote,
        "fosse" or "fossero" or "fossi" or "fossimo" or "sia" or "siano" or "abbia" or "abbiano" or "possa" or "possano" or "debba" or "debbano" or "stia" or "stiano" or "venga" or "vengano" or "vada" or "vadano" or "faccia" or "facciano" => NarrativeTense.Subjunctive,
        _ when _auxiliaries.Contains(form) => NarrativeTense.Present,
        _ when isConditional => NarrativeTense.Conditional,
        _ when Ends(form, _subjunctive) => NarrativeTense.Subjunctive,
        _ when Ends(form, _future) => NarrativeTense.Future,
        _ when Ends(form, _imperfect) => NarrativeTense.Imperfect,
        _ when Ends(form, _remote) || RemoteForms.All.Contains(form) => NarrativeTense.Remote,
        _ => NarrativeTense.Present,
    };

    /// <summary>The participle an auxiliary leads to, adverbs passed over, or -1.</summary>
    public static int ParticipleAfter(List<Token> tokens, int verb)
    {
        int limit = Math.Min(tokens.Count, verb + 1 + Reach);
        for (int i = verb + 1; i < limit && tokens[i].IsWord; i++)
        {
            if (tokens[i].Word.Participle is not null)
            {
                return i;
            }

            if (!tokens[i].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Ends(string form, string[] endings) => Array.Exists(endings, e => form.Length > e.Length && form.EndsWith(e, StringComparison.Ordinal));
}
