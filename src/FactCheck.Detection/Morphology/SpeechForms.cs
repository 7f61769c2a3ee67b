using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>What a verb does to what it governs: says it, thinks it, or promises it.</summary>
internal enum SpeechClass : byte { None, Saying, Thinking, Announcing }

/// <summary>A third person of a verb of saying, thinking or promising.</summary>
internal sealed record SpeechForm(SpeechClass Class, string Lemma, bool Past, GrammaticalNumber Number);

/// <summary>Finds the verbs that can name a source among the readings of a form.</summary>
internal static class SpeechForms
{
    /// <summary>The form as a third person in the indicative, or null.</summary>
    public static SpeechForm? Finite(IReadOnlyList<VerbAnalysis> analyses)
    {
        foreach (VerbAnalysis analysis in analyses)
        {
            bool tells = analysis is { Mood: GrammaticalMood.Indicative, Person: 3, IsGuess: false, Tense: not GrammaticalTense.Future };
            if (tells && ClassOf(analysis.Verb) is not SpeechClass.None and SpeechClass speech)
            {
                return new SpeechForm(speech, analysis.Lemma, analysis.Tense != GrammaticalTense.Present, analysis.Number);
            }
        }

        return null;
    }

    /// <summary>The class of the verb whose participle or infinitive the form may be.</summary>
    public static SpeechForm? NonFinite(IReadOnlyList<VerbAnalysis> analyses, GrammaticalMood mood)
    {
        foreach (VerbAnalysis analysis in analyses)
        {
            if (analysis.Mood == mood && ClassOf(analysis.Verb) is not SpeechClass.None and SpeechClass speech)
            {
                return new SpeechForm(speech, analysis.Lemma, mood == GrammaticalMood.Participle, analysis.Number);
            }
        }

        return null;
    }

    private static SpeechClass ClassOf(Verb verb) =>
        SpeechWords.Silent.Contains(verb.Lemma) ? SpeechClass.None
        : verb.Has(VerbFrames.Announcing) ? SpeechClass.Announcing
        : verb.Has(VerbFrames.Saying) || SpeechWords.Showing.Contains(verb.Lemma) ? SpeechClass.Saying
        : verb.Has(VerbFrames.Thinking) ? SpeechClass.Thinking
        : SpeechClass.None;
}
