using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>Verbs by which a story is told in the past.</summary>
internal static class PastVerbs
{
    private static readonly string[] _remote = ["arono", "irono", "erono"];

    /// <summary>Passato remoto, or the imperfect of essere and avere.</summary>
    public static bool IsPast(List<Token> tokens, int i)
    {
        string form = tokens[i].Form;
        return form is "fu" or "furono" or "era" or "erano" or "aveva" or "avevano" or "disse" or "prese" or "fece" or "venne" or "scrisse" or "nacque" or "morì" or "decise"
            || form.Length > 3 && (form[^1] is 'ò' or 'ì' && FiniteVerbs.IsAt(tokens, i) || Array.Exists(_remote, e => form.EndsWith(e, StringComparison.Ordinal)));
    }
}
