using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Tells what the form alone says of finiteness, for <see cref="FiniteVerbs"/> to weigh with the neighbours.</summary>
internal static class FiniteForms
{
    /// <param name="analyses">Of <paramref name="form"/>.</param>
    public static Finiteness Of(string form, IReadOnlyList<VerbAnalysis> analyses)
    {
        bool finite = false, telling = false, participle = false;
        foreach (VerbAnalysis analysis in analyses)
        {
            finite |= analysis.IsFinite;
            telling |= analysis.IsFinite && IsTelling(form, analysis);
            participle |= analysis.Mood == GrammaticalMood.Participle;
        }

        return !finite || FiniteHomographs.Never.Contains(form) ? Finiteness.None : OfFinite(form, telling, participle);
    }

    private static Finiteness OfFinite(string form, bool telling, bool participle) => form switch
    {
        _ when FiniteHomographs.MostlyVerbs.Contains(form) => Finiteness.MostlyVerb,
        _ when FiniteHomographs.Nouns.Contains(form) => telling ? Finiteness.MostlyNoun : Finiteness.WeakPerson,
        _ when FiniteHomographs.Adjectives.Contains(form) => Finiteness.MostlyAdjective,
        _ when !telling => Finiteness.WeakPerson,
        _ => participle ? Finiteness.PastOrParticiple : Finiteness.Finite,
    };

    // Nouns and adjectives end in -o, -i, -ate and -ite as well; third persons and the tenses with a mark of their own are verbs.
    private static bool IsTelling(string form, VerbAnalysis analysis) => analysis switch
    {
        { Enclitics.Length: > 0 } or { Mood: GrammaticalMood.Imperative } => false,
        { Tense: GrammaticalTense.Imperfect or GrammaticalTense.Future } or { Mood: GrammaticalMood.Conditional } => true,
        { Mood: GrammaticalMood.Subjunctive } => form[^1] is 'a' or 'o',
        { Tense: GrammaticalTense.Past } => analysis.Person == 3 || form.EndsWith("mmo", StringComparison.Ordinal),
        { Person: 1, Number: GrammaticalNumber.Singular } => !IsFirstConjugation(analysis.Verb) || FiniteHomographs.FirstPersons.Contains(form),
        { Person: 2 } => analysis.Verb.IsListed(analysis.Mood, analysis.Tense) || form.EndsWith("ete", StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsFirstConjugation(Verb verb) => verb.ListedForms.Count == 0 && verb.Lemma.EndsWith("are", StringComparison.Ordinal);
}
