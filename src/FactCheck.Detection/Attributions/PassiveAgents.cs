using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"riferito dalla procura", "una notizia diffusa dalla Cnn", "un quadro svelato dalla donna": the agent of a participle of saying.</summary>
internal static class PassiveAgents
{
    /// <summary>A participle of saying with its agent at <paramref name="i"/>, outside any verb group.</summary>
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        bool says = tokens[i].Word.SpeechParticiple is { Class: SpeechClass.Saying or SpeechClass.Announcing } speech && !SpeechWords.Acting.Contains(speech.Lemma);
        return says && After(tokens, i + 1, text.Sentences[sentence].End) is { } agent
            ? new Frame(sentence, FrameKind.Speech, i, agent.End, agent.First, agent.End) { Class = SpeechClass.Saying, Past = true }
            : null;
    }

    /// <summary>The phrase after "da", an adverb or a short complement apart, or null.</summary>
    public static (int First, int End)? After(List<Token> tokens, int at, int limit)
    {
        at = Adverbials.After(tokens, at, limit);
        if (at >= limit || !Prepositions.IsFrom(tokens[at]))
        {
            return null;
        }

        int end = new PhraseReader(tokens, limit).EndOf(at + 1);
        return end > at + 1 && new Speakers(tokens, new Sentence(0, limit, 0)).IsSpeaker(at + 1, end) ? (at + 1, end) : null;
    }
}
