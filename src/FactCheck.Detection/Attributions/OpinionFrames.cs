using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"a detta di …", "a parere del premier", "a suo dire".</summary>
internal static class OpinionFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        if (i + 2 >= range.End)
        {
            return null;
        }

        if (FrameWords.Opinions.Contains(tokens[i + 1].Form) && Prepositions.IsOf(tokens[i + 2]))
        {
            return PrepositionFrames.With(tokens, range, sentence, i, i + 3);
        }

        bool own = tokens[i + 1].Form is "suo" or "loro" && FrameWords.Opinions.Contains(tokens[i + 2].Form);
        return own ? new Frame(sentence, FrameKind.Preposition, i, i + 3, i, i) { Anaphoric = true } : null;
    }
}
