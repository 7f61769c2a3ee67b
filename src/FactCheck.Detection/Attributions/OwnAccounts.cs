using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"Uno studio rivelerebbe che …", "alcune voci farebbero pensare a …": the subject of the claim is itself the source.</summary>
internal static class OwnAccounts
{
    public static Frame? Of(TokenizedText text, Clause clause)
    {
        bool tells = SpeechWords.Revealing.Contains(clause.Group.Lemma) || clause.Group.Lemma == "fare" && clause.Group.End < clause.Sentence.End && text.Tokens[clause.Group.Last].Word.Infinitive is not null;
        if (!tells || clause.Elided || clause.Group.Voice == VerbVoice.Passive)
        {
            return null;
        }

        (int first, int end) = new Speakers(text.Tokens, clause.Sentence).Before(clause.Group.First);
        return end > first && IsPaper(text.Tokens, first, end) ? new Frame(clause.SentenceIndex, FrameKind.Speech, first, end, first, end) { Class = SpeechClass.Saying } : null;
    }

    private static bool IsPaper(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end && !tokens[i].Is(WordClasses.FusedPreposition); i++)
        {
            if (tokens[i].Names(WordClasses.NamesSource))
            {
                return tokens[i].Names(WordClasses.Document | WordClasses.Medium | WordClasses.Anonymous);
            }
        }

        return false;
    }
}
