using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"Nyt: …", "I pm: …": a source and a colon at the head of a sentence.</summary>
internal static class HeadlineFrames
{
    private const int Longest = 4;

    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        int limit = text.Sentences[sentence].End;
        int colon = i;
        while (colon < limit && colon - i <= Longest && tokens[colon].IsWord)
        {
            colon++;
        }

        bool heads = i == text.Sentences[sentence].First && colon > i && colon < limit && tokens[colon].Is(":");
        return heads && NamesSource(tokens, i, colon) ? new Frame(sentence, FrameKind.Headline, i, colon, i, colon, Past: false, Announces: false) : null;
    }

    private static bool NamesSource(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            string form = tokens[i].Form;
            if (SourceWords.Media.Contains(form) || SourceWords.Anonymous.Contains(form) || SourceWords.Institutions.Contains(form) || SourceWords.Documents.Contains(form))
            {
                return true;
            }
        }

        return false;
    }
}
