using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

internal enum VerbMood { Indicative, Subjunctive, Conditional }

/// <summary>What parallel verbs have in common.</summary>
internal readonly record struct FiniteFeatures(VerbMood Mood, bool IsPast, int Person, bool IsPlural)
{
    private static readonly string[] _subjunctives = ["asse", "esse", "isse", "osse", "assero", "essero", "issero", "ossero", "assi", "essi", "issi", "assimo", "essimo", "issimo"];

    private static readonly string[] _pasts = ["ava", "eva", "iva", "avano", "evano", "ivano", "arono", "erono", "irono", "avo", "evo", "ivo", "avamo", "evamo"];

    public static FiniteFeatures Of(List<Token> tokens, int verb)
    {
        string form = tokens[verb].Form;
        if (Conditionals.TryRead(form, out ConditionalForm conditional))
        {
            return new FiniteFeatures(VerbMood.Conditional, false, conditional.Person, conditional.Number == GrammaticalNumber.Plural);
        }

        VerbMood mood = IsSubjunctive(form) ? VerbMood.Subjunctive : VerbMood.Indicative;
        return new FiniteFeatures(mood, PastVerbs.IsPast(tokens, verb) || EndsWithAny(form, _pasts), PersonOf(form), form.EndsWith("no", StringComparison.Ordinal) || form.EndsWith("mo", StringComparison.Ordinal) || form.EndsWith("ro", StringComparison.Ordinal));
    }

    /// <summary>The more alike, the higher; person counts where the second verb has no subject of its own.</summary>
    public double LikenessTo(FiniteFeatures other, bool sharesSubject)
    {
        double score = Mood == other.Mood ? 1.5 : Mood == VerbMood.Subjunctive || other.Mood == VerbMood.Subjunctive ? -2 : -0.5;
        score += IsPast == other.IsPast ? 0.5 : -0.5;
        return sharesSubject ? score + (Person == other.Person && IsPlural == other.IsPlural ? 1.5 : -1.5) : score;
    }

    private static bool IsSubjunctive(string form) =>
        form is "sia" or "siano" or "abbia" or "abbiano" or "possa" or "possano" or "debba" or "debbano" or "faccia" or "facciano" or "vada" or "vadano" or "venga" or "vengano" or "dia" or "diano" or "stia" or "stiano" or "voglia" or "vogliano" or "sappia"
        || EndsWithAny(form, _subjunctives);

    private static int PersonOf(string form) => form switch
    {
        "ho" or "sono" or "devo" or "posso" or "voglio" or "so" or "vado" or "faccio" or "dico" or "credo" or "penso" or "ero" or "ritengo" => 1,
        "hai" or "sei" or "puoi" or "devi" or "vuoi" or "sai" => 2,
        _ when form.EndsWith("mo", StringComparison.Ordinal) => 1,
        _ when form.EndsWith("te", StringComparison.Ordinal) => 2,
        _ => 3,
    };

    private static bool EndsWithAny(string form, string[] endings) => Array.Exists(endings, e => form.Length > e.Length && form.EndsWith(e, StringComparison.Ordinal));
}
