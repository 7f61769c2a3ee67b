namespace FactCheck.Detection.Morphology;

/// <summary>A finite verb form taken apart: what heads a verb group.</summary>
/// <param name="FutureStem">What a conditional is made from ("avr"); empty for the other moods.</param>
internal readonly record struct FiniteForm(string Lemma, VerbMood Mood, GrammaticalTense Tense, int Person, GrammaticalNumber Number, string FutureStem)
{
    public static FiniteForm Of(ConditionalForm form) =>
        new(form.Lemma, VerbMood.Conditional, GrammaticalTense.Present, form.Person, form.Number, form.Stem);

    /// <param name="analysis">Of a finite mood.</param>
    public static FiniteForm Of(VerbAnalysis analysis) =>
        new(analysis.Lemma, MoodOf(analysis.Mood), analysis.Tense, analysis.Person, analysis.Number, string.Empty);

    private static VerbMood MoodOf(GrammaticalMood mood) => mood switch
    {
        GrammaticalMood.Indicative => VerbMood.Indicative,
        GrammaticalMood.Subjunctive => VerbMood.Subjunctive,
        GrammaticalMood.Conditional => VerbMood.Conditional,
        _ => VerbMood.Imperative,
    };
}
