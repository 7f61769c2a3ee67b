using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"A riferirlo è la marina libica", "a lanciare l'allarme è stato il sindaco": the speaker put into relief.</summary>
internal static class CleftFrames
{
    private const int FarthestVerb = 7;

    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        bool opens = i == range.First || !tokens[i - 1].IsWord;
        if (!opens || i + 2 >= range.End || !(tokens[i + 1].Word.SpeechInfinitive is not null || tokens[i + 1].Form is "lanciare" or "rendere" or "dare" or "darne" or "parlarne" or "farlo"))
        {
            return null;
        }

        int speaker = SpeakerAfter(tokens, i + 2, range.End);
        int end = speaker > 0 ? new PhraseReader(tokens, range.End).EndOf(speaker) : 0;
        return end > speaker ? new Frame(sentence, FrameKind.Postposed, i, end, speaker, end) { Class = SpeechClass.Saying } : null;
    }

    private static int SpeakerAfter(List<Token> tokens, int from, int limit)
    {
        for (int at = from; at < limit && at - from < FarthestVerb && tokens[at].IsWord; at++)
        {
            if (tokens[at].Form is "è" or "sono" or "era" or "erano" or "fu" or "furono")
            {
                int next = at + 1 < limit && tokens[at + 1].Form is "stato" or "stata" or "stati" or "state" ? at + 2 : at + 1;
                return Adverbials.After(tokens, next, limit);
            }
        }

        return 0;
    }
}
