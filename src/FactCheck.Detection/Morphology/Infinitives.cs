using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Infinitives, by the lexicon and by shape for verbs it does not hold, with the clitics that lean on their end and without their last vowel ("unirsi", "aver").</summary>
internal static class Infinitives
{
    /// <summary>The plain infinitive; false where the form is none.</summary>
    public static bool TryRead(string form, out string lemma)
    {
        lemma = form;
        if (MayBeOne(form) && VerbAnalyser.LemmaOf(form, GrammaticalMood.Infinitive) is { } known)
        {
            lemma = known;
            return true;
        }

        if (IsPlain(form))
        {
            return true;
        }

        if (EndsClipped(form))
        {
            lemma = Complete(form);
            return form.Length > 2;
        }

        foreach (string enclitic in EncliticForms.Enclitics)
        {
            if (form.Length > enclitic.Length + 2 && form.EndsWith(enclitic, StringComparison.Ordinal) && EndsClipped(form.AsSpan(0, form.Length - enclitic.Length)))
            {
                lemma = Complete(form[..^enclitic.Length]);
                return true;
            }
        }

        return false;
    }

    private static bool MayBeOne(string form) => form.Length > 2 && (form.AsSpan(1).Contains('r') || form[^1] is 'à' or 'è');

    private static bool IsPlain(string form) =>
        form.Length > 3 && form.EndsWith("re", StringComparison.Ordinal) && form[^3] is 'a' or 'e' or 'i' or 'r'
        && !VerbGuessExceptions.NotInfinitives.Contains(form);

    private static bool EndsClipped(ReadOnlySpan<char> form) =>
        form.Length > 2 && form[^1] == 'r' && form[^2] is 'a' or 'e' or 'i' or 'r' or 'o' or 'u' && form is not "per";

    private static string Complete(string clipped) => clipped switch
    {
        _ when clipped.EndsWith("por", StringComparison.Ordinal) || clipped.EndsWith("tor", StringComparison.Ordinal) => clipped + "re",
        _ when clipped.EndsWith("dur", StringComparison.Ordinal) || clipped is "trar" => clipped + "re",
        _ => clipped + "e",
    };
}
