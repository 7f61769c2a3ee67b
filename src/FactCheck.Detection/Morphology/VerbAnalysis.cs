namespace FactCheck.Detection.Morphology;

internal enum GrammaticalMood { Indicative, Subjunctive, Conditional, Imperative, Infinitive, Gerund, Participle }

/// <summary>Tense of a single form; of the remote past "Past".</summary>
internal enum GrammaticalTense { Present, Imperfect, Past, Future }

/// <summary>One way to read a form as a verb.</summary>
/// <param name="Person">1 to 3; 0 where the mood has none.</param>
/// <param name="Number">Of the person; of a participle, of the noun it agrees with.</param>
/// <param name="Enclitics">Pronouns joined to the end ("si" of "unirsi"); empty for most.</param>
/// <param name="IsGuess">The verb stands in no list and is read off its ending.</param>
internal readonly record struct VerbAnalysis(
    Verb Verb, GrammaticalMood Mood, GrammaticalTense Tense, int Person, GrammaticalNumber Number, string Enclitics = "", bool IsGuess = false)
{
    public string Lemma => Verb.Lemma;

    public bool IsFinite => Mood <= GrammaticalMood.Imperative;
}
