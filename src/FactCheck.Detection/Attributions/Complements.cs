using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>What a verb of saying governs: a clause with "che", an infinitive with "di".</summary>
internal static class Complements
{
    private const int Farthest = 14;

    /// <summary>The "che" or "come" of what is said, or -1: it comes at once, after the hearer, after "la notizia" or after a parenthesis.</summary>
    public static int CheAfter(List<Token> tokens, int end, int limit)
    {
        int at = end;
        int commas = 0;
        while (at < limit && at - end < Farthest)
        {
            if (tokens[at].Form is "che" or "come")
            {
                return commas == 1 || tokens[at].Is("come") && at > end ? -1 : at;
            }

            commas += tokens[at].Kind == TokenKind.Comma ? 1 : 0;
            int next = Pass(tokens, at, end, limit);
            if (next < 0)
            {
                return -1;
            }

            at = next;
        }

        return -1;
    }

    /// <summary>"di aver visto", "di non essere".</summary>
    public static bool IsInfinitive(List<Token> tokens, int at, int limit)
    {
        if (at >= limit || !(tokens[at].Form is "di" or "d'"))
        {
            return false;
        }

        int verb = at + 1;
        while (verb < limit && verb - at < 4 && tokens[verb].Is(WordClasses.Negation | WordClasses.Clitic | WordClasses.Adverb))
        {
            verb++;
        }

        return verb < limit && tokens[verb].Word.Infinitive is not null;
    }

    // Adverbs, complements and news that may stand before "che"; an object means that "che" is a relative pronoun.
    private static int Pass(List<Token> tokens, int at, int end, int limit)
    {
        Token token = tokens[at];
        if (token.Kind == TokenKind.Comma || Adverbials.IsOne(token) || token.Is(WordClasses.Connective))
        {
            return at + 1;
        }

        if (token.Is(WordClasses.Preposition) && !IsInfinitive(tokens, at, limit))
        {
            int after = new PhraseReader(tokens, limit).EndOf(at + 1);
            return after > at + 1 ? after : -1;
        }

        int noun = new PhraseReader(tokens, limit).AfterDeterminers(at);
        return at == end && noun < limit && FrameWords.Rumours.Contains(tokens[noun].Form) ? noun + 1 : -1;
    }
}
