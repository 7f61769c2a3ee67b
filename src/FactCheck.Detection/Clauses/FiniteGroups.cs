using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Reads the verb group of any finite verb; <see cref="ConditionalGroups"/> is for those that make claims.</summary>
internal static class FiniteGroups
{
    /// <summary>The group whose finite verb stands at <paramref name="i"/>, or null where there is none.</summary>
    public static VerbGroup? At(TokenizedText text, Sentence sentence, int i)
    {
        if (text.Tokens[i].Word.Conditional is not null)
        {
            return ConditionalGroups.At(text, sentence, i);
        }

        return FiniteVerbs.IsAt(text.Tokens, i) || IsCommand(text.Tokens, sentence, i) ? Fullest(text, sentence, i) : null;
    }

    // "sono arrivato", "sono arrivati": the number is told by the participle that agrees, so the reading that finds one is right.
    private static VerbGroup? Fullest(TokenizedText text, Sentence sentence, int i)
    {
        VerbGroup? fullest = null;
        foreach (FiniteForm form in FiniteReadings.Of(text.Tokens, sentence.First, i))
        {
            var group = VerbGroupReader.Read(text, sentence, i, form);
            fullest = fullest is null || group.Verbs.Count > fullest.Verbs.Count ? group : fullest;
        }

        return fullest;
    }

    /// <summary>"Ditelo ai giudici": at the head of its clause, and spelt like nothing else.</summary>
    private static bool IsCommand(List<Token> tokens, Sentence sentence, int i)
    {
        IReadOnlyList<VerbAnalysis> analyses = tokens[i].Word.Analyses;
        return analyses.Count > 0 && (i == sentence.First || !tokens[i - 1].IsWord) && analyses.All(analysis => analysis.Mood == GrammaticalMood.Imperative);
    }
}
