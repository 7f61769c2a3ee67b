namespace FactCheck.Detection.Morphology;

/// <summary>The verbs Italian news is written with, by infinitive, by stem and by the forms that no stem gives.</summary>
/// <remarks>Plain dictionaries: each form is looked up once and kept with its word, while freezing seven thousand stems would delay the start.</remarks>
internal static class VerbLexicon
{
    /// <summary>In the order of the tables; the others are made from it, so it comes first.</summary>
    public static IReadOnlyList<Verb> All { get; } = VerbTables.Read();

    private static readonly Dictionary<string, Verb> _verbs = All.ToDictionary(verb => verb.Lemma, StringComparer.Ordinal);

    private static readonly Dictionary<string, (Verb Verb, StemUses Uses)[]>.AlternateLookup<ReadOnlySpan<char>> _stems = All
        .SelectMany(verb => verb.Stems.Select(stem => (Verb: verb, Stem: stem)))
        .GroupBy(pair => pair.Stem.Text, pair => (pair.Verb, pair.Stem.Uses), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, VerbAnalysis[]> _listed = All
        .SelectMany(verb => verb.ListedForms.Select(form => (form.Form, Analysis: new VerbAnalysis(verb, form.Mood, form.Tense, form.Person, form.Number))))
        .GroupBy(pair => pair.Form, pair => pair.Analysis, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The verb of this infinitive, or null where the lexicon has none.</summary>
    public static Verb? Find(string infinitive) => _verbs.GetValueOrDefault(infinitive);

    /// <summary>What the lexicon says of a verb; nothing of one it does not hold.</summary>
    public static VerbFrames FramesOf(string infinitive) => Find(infinitive)?.Frames ?? VerbFrames.None;

    public static ReadOnlySpan<(Verb Verb, StemUses Uses)> WithStem(ReadOnlySpan<char> stem) =>
        _stems.TryGetValue(stem, out (Verb, StemUses)[]? verbs) ? verbs : [];

    /// <summary>Readings of a form that a table gives whole ("vado", "fosse").</summary>
    public static VerbAnalysis[] Listed(string form) => _listed.GetValueOrDefault(form, []);
}
