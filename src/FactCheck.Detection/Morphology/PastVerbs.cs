using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>Verbs that tell in the past, and those among them that make what they govern lie ahead of that past.</summary>
internal static class PastVerbs
{
    private static readonly string[] _remote = ["arono", "irono", "erono"];

    private static readonly string[] _imperfect = ["avano", "evano", "ivano", "ava", "eva", "iva"];

    /// <summary>Passato remoto, or the imperfect of essere and avere.</summary>
    public static bool IsPast(List<Token> tokens, int i)
    {
        string form = tokens[i].Form;
        return form is "fu" or "furono" or "era" or "erano" or "aveva" or "avevano" or "disse" or "prese" or "fece" or "venne" or "scrisse" or "nacque" or "morì" or "decise"
            || form.Length > 3 && (form[^1] is 'ò' or 'ì' && FiniteVerbs.IsAt(tokens, i) || Array.Exists(_remote, e => form.EndsWith(e, StringComparison.Ordinal)));
    }

    /// <summary>Whether the token is a past verb, a gerund or a noun of saying, promising or thinking.</summary>
    public static bool Governs(List<Token> tokens, int i)
    {
        string form = tokens[i].Form;
        return tokens[i].IsWord && (tokens[i].Word.Speech is { Past: true } || IsPast(tokens, i) || SpeechWords.Governing.Contains(form)
            || (tokens[i].Is(WordClasses.SpeechParticiple) || form is "fatto" or "reso") && i > 0 && tokens[i - 1].Form is "ha" or "aveva" or "hanno" or "avevano" or "stato" or "è" or "era"
            || Array.Exists(_imperfect, e => form.EndsWith(e, StringComparison.Ordinal)) && FiniteVerbs.IsAt(tokens, i));
    }
}
