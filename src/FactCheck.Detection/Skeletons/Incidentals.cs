using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>A verb of saying thrown into another clause: "A Lecco, riferiscono i soccorritori, sarebbero morti due alpinisti".</summary>
internal static class Incidentals
{
    private const VerbFrames Frames = VerbFrames.Saying | VerbFrames.Thinking;

    private const int Longest = 14;

    /// <summary>The mark that closes the insertion whose verb begins at <paramref name="start"/>; -1 where it is none, or where the clause does not go on after it.</summary>
    /// <param name="first">Where the clause begins that is open: a complement before the verb and a subject after it are two clauses' own.</param>
    public static int CloseOf(List<Token> tokens, Landmarks landmarks, int first, int start, int verb, Sentence sentence)
    {
        if (start - sentence.First < 2 || tokens[start - 2].Kind == TokenKind.Quote || landmarks[start - 1] != Landmark.Comma || !IsSaying(tokens, verb, sentence.End))
        {
            return -1;
        }

        bool follows = tokens[first].Is(WordClasses.Preposition);
        for (int at = verb + 1; at < Math.Min(sentence.End - 1, verb + Longest); at++)
        {
            switch (landmarks[at])
            {
                case Landmark.Comma:
                    return follows && tokens[at + 1].Is(WordClasses.Article) ? -1 : at;
                case Landmark.Coordinator when tokens[at + 1].Is(WordClasses.Article) || tokens[at + 1].IsCapitalised:
                    break;
                case Landmark.Opener or Landmark.Verb or Landmark.Coordinator or Landmark.Stop or Landmark.Open or Landmark.Close:
                    return -1;
            }
        }

        return -1;
    }

    private static bool IsSaying(List<Token> tokens, int verb, int end) =>
        tokens[verb].Word.Has(Frames) || verb + 1 < end && tokens[verb + 1].Word.Participle is not null && tokens[verb + 1].Word.Has(Frames);
}
