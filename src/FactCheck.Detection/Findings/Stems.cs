using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>A light stemmer for Italian: one key for the forms of a word, and for the noun beside its verb ("arresto", "arrestato").</summary>
/// <remarks>
/// Suffix stripping in the manner of the light stemmers of information retrieval (J. Savoy), with the verb readers of
/// this project before it, because irregular participles share no beginning with their verb ("ucciso", "uccidere").
/// </remarks>
internal static class Stems
{
    private const int ShortestRoot = 3;

    private static readonly string[] _finite =
        ["arono", "irono", "erono", "avano", "evano", "ivano", "iscono", "ettero", "isce", "ette"];

    private static readonly string[] _present = ["ano", "ono", "ava", "eva", "iva"];

    private static readonly string[] _derived =
        ["istico", "istica", "istici", "istiche", "azione", "azioni", "amento", "amenti", "imento", "imenti"];

    /// <summary>The key of a word.</summary>
    public static string Of(Word word)
    {
        string form = word.Form, trimmed = Trim(form);
        if (IsRootOf(trimmed, word.Analyses))
        {
            return trimmed;
        }

        return (word.Participle ?? word.Gerund ?? word.Infinitive ?? FiniteLemma(word)) is { } lemma
            ? OfLemma(lemma)
            : Trim(Cut(form, _finite, ShortestRoot) ?? Cut(form, _present, ShortestRoot + 1) ?? Cut(form, _derived, ShortestRoot + 1) ?? form);
    }

    // "tratta" is of trattare before it is a participle of trarre: the verb it shares its root with is the likelier.
    private static bool IsRootOf(string trimmed, IReadOnlyList<VerbAnalysis> analyses)
    {
        foreach (VerbAnalysis analysis in analyses)
        {
            if (!analysis.IsGuess && OfLemma(analysis.Lemma) == trimmed)
            {
                return true;
            }
        }

        return false;
    }

    // Only where the form is a verb before anything else: "esce" is of uscire, while "porta" may be a door.
    private static string? FiniteLemma(Word word) =>
        word.Finiteness is Finiteness.Finite or Finiteness.MostlyVerb && word.Analyses is [{ IsGuess: false, Lemma: var lemma }, ..] ? lemma : null;

    /// <summary>The key of the verb with this infinitive; the reflexive verb is the same.</summary>
    public static string OfLemma(string lemma)
    {
        string plain = lemma.EndsWith("rsi", StringComparison.Ordinal) ? string.Concat(lemma.AsSpan(0, lemma.Length - 2), "e") : lemma;
        bool regular = plain.Length >= ShortestRoot + 3 && plain.EndsWith("re", StringComparison.Ordinal) && plain[^3] is 'a' or 'e' or 'i';
        return regular ? Trim(plain[..^3]) : plain;
    }

    private static string? Cut(string form, string[] suffixes, int shortest)
    {
        foreach (string suffix in suffixes)
        {
            if (form.Length >= suffix.Length + shortest && form.EndsWith(suffix, StringComparison.Ordinal))
            {
                return form[..^suffix.Length];
            }
        }

        return null;
    }

    private static string Trim(string form)
    {
        int end = form.Length;
        while (end > ShortestRoot && form[end - 1] is 'a' or 'e' or 'i' or 'o' or 'à' or 'è' or 'é' or 'ì' or 'ò' or '\'')
        {
            end--;
        }

        // "militari" is the plural of "militare", which the reader of infinitives has already cut to "milit".
        end -= end > ShortestRoot + 2 && (form.EndsWith("ari", StringComparison.Ordinal) || form.EndsWith("eri", StringComparison.Ordinal)) ? 2 : 0;
        end -= end > ShortestRoot && form[end - 1] == 'i' ? 1 : 0;

        // "ch" and "gh" only keep the sound before e and i.
        end -= end > ShortestRoot && form[end - 1] == 'h' && form[end - 2] is 'c' or 'g' ? 1 : 0;
        return form[..end];
    }
}
