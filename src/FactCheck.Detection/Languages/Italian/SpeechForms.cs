using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>The third persons of the verbs of <see cref="SayingVerbs"/>, which are the ones that name a source.</summary>
internal static class SpeechForms
{
    private static readonly string[] _are = ["a", "ano", "ava", "avano", "ò", "arono"];

    private static readonly string[] _ere = ["e", "ono", "eva", "evano"];

    private static readonly string[] _isc = ["isce", "iscono", "iva", "ivano", "ì", "irono"];

    private static readonly string[] _ire = ["e", "ono", "iva", "ivano", "ì", "irono"];

    /// <summary>Form to infinitive.</summary>
    public static readonly FrozenDictionary<string, string> All = Build();

    /// <summary>Every form at which a verb of saying may open, auxiliaries included.</summary>
    public static readonly FrozenSet<string> Openers = All.Keys.Concat(SayingVerbs.Carriers).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the form tells in the past.</summary>
    public static bool IsPast(string form) =>
        form[^1] is 'ò' or 'ì' || form.EndsWith("va", StringComparison.Ordinal) || form.EndsWith("vano", StringComparison.Ordinal) || form.EndsWith("rono", StringComparison.Ordinal)
        || form.EndsWith("se", StringComparison.Ordinal) || form.EndsWith("sero", StringComparison.Ordinal) || form.EndsWith("nne", StringComparison.Ordinal) || form.EndsWith("nnero", StringComparison.Ordinal)
        || form is "seppe" or "seppero" or "previde" or "previdero";

    private static FrozenDictionary<string, string> Build()
    {
        var forms = new Dictionary<string, string>(SayingVerbs.Irregular, StringComparer.Ordinal);
        foreach (string lemma in SayingVerbs.Saying.Concat(SayingVerbs.Thinking).Concat(SayingVerbs.Announcing))
        {
            string root = lemma[..^3];
            string[] endings = lemma.EndsWith("are", StringComparison.Ordinal) ? _are : lemma.EndsWith("ere", StringComparison.Ordinal) ? _ere : SayingVerbs.PlainIre.Contains(lemma) ? _ire : _isc;
            foreach (string ending in endings)
            {
                forms.TryAdd(root + ending, lemma);
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
