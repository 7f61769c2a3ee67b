namespace FactCheck.Detection.Morphology;

/// <summary>Reads the forms that a table gives whole.</summary>
internal static class ListedForms
{
    /// <param name="rows">Infinitive, tense and six forms.</param>
    /// <param name="prefix">Of a compound; its short forms bear an accent: "fa", but "rifà".</param>
    public static List<ListedForm> Read(IEnumerable<string[]> rows, string prefix) =>
        [.. rows.SelectMany(row => Persons(row, prefix))];

    private static IEnumerable<ListedForm> Persons(string[] row, string prefix)
    {
        (GrammaticalMood mood, GrammaticalTense tense) = TenseOf(row[1]);
        for (int i = 0; i < 6; i++)
        {
            foreach (string form in Spellings(row[i + 2], prefix))
            {
                yield return new ListedForm(form, mood, tense, i % 3 + 1, i < 3 ? GrammaticalNumber.Singular : GrammaticalNumber.Plural);
            }
        }
    }

    private static IEnumerable<string> Spellings(string form, string prefix)
    {
        if (form == "-")
        {
            return [];
        }

        string? accented = prefix.Length > 0 && form.Length <= 2 ? form[^1] switch
        {
            'a' => form[..^1] + "à",
            'o' => form[..^1] + "ò",
            'u' => form[..^1] + "ù",
            _ => null,
        }
        : null;
        return accented is null ? [prefix + form] : [prefix + form, prefix + accented];
    }

    private static (GrammaticalMood Mood, GrammaticalTense Tense) TenseOf(string name) => name switch
    {
        "pres" => (GrammaticalMood.Indicative, GrammaticalTense.Present),
        "impf" => (GrammaticalMood.Indicative, GrammaticalTense.Imperfect),
        "past" => (GrammaticalMood.Indicative, GrammaticalTense.Past),
        "subj" => (GrammaticalMood.Subjunctive, GrammaticalTense.Present),
        _ => (GrammaticalMood.Subjunctive, GrammaticalTense.Imperfect),
    };
}
