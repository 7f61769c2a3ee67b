using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Gerunds, with or without clitics ("pensando", "preparandosi").</summary>
internal static class Gerunds
{
    private static readonly string[] _enclitics = ["", "si", "lo", "la", "li", "le", "ne", "ci", "vi", "mi", "ti", "gli", "sene"];

    /// <summary>The infinitive of a gerund; false where the form is none.</summary>
    public static bool TryRead(string form, out string lemma)
    {
        lemma = string.Empty;
        foreach (string enclitic in _enclitics)
        {
            if (form.Length > enclitic.Length + 5 && form.EndsWith(enclitic, StringComparison.Ordinal))
            {
                lemma = OfPlain(form[..^enclitic.Length]);
                if (lemma.Length > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string OfPlain(string form)
    {
        if (!form.EndsWith("ndo", StringComparison.Ordinal) || form is "quando" or "secondo" or "mondo" or "fondo" or "comando" or "stupendo")
        {
            return string.Empty;
        }

        string root = form[..^4];
        return form[^4] switch
        {
            'a' => root + "are",
            'e' => IrregularGerunds.Of(root) ?? root + (EreVerbs.HasRoot(root) ? "ere" : "ire"),
            _ => string.Empty,
        };
    }
}
