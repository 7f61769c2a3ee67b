using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Clauses without a finite verb: their opener is owed none.</summary>
internal static class ReducedClauses
{
    // A weak opener has its verb within a subject of common length.
    private const int NearVerb = 12;

    /// <summary>"se accettate dall'Occidente", "se necessario", "sebbene malata": a conjunction with a bare participle or adjective.</summary>
    public static bool IsAt(List<Token> tokens, int i, Sentence sentence)
    {
        int at = i + 1;
        while (at < sentence.End && tokens[at].Is(WordClasses.InsideGroup) && !tokens[at].Is(WordClasses.Preposition | WordClasses.Article))
        {
            at++;
        }

        bool reduced = at < sentence.End && !FiniteVerbs.IsAt(tokens, at)
            && (IsParticipleForm(tokens[at].Word) || tokens[at].Word.Gerund is not null || tokens[at].Form is "possibile" or "necessario" or "necessaria" or "opportuno" or "vero");
        return reduced && !LeadsToVerb(tokens, i, sentence);
    }

    // Also of those that are rather nouns: "se messa alle strette".
    private static bool IsParticipleForm(Word word)
    {
        foreach (VerbAnalysis analysis in word.Analyses)
        {
            if (analysis.Mood == GrammaticalMood.Participle)
            {
                return true;
            }
        }

        return word.Participle is not null;
    }

    /// <summary>"quanto da lui affermato", "secondo quanto riferito": no finite verb of its own.</summary>
    public static bool IsParticipleAhead(List<Token> tokens, int i, Sentence sentence)
    {
        for (int at = i + 1; at < Math.Min(sentence.End, i + 6) && tokens[at].IsWord && !FiniteVerbs.IsAt(tokens, at); at++)
        {
            if (tokens[at].Word.Participle is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finite verb comes near, before any mark.</summary>
    public static bool LeadsToVerb(List<Token> tokens, int i, Sentence sentence)
    {
        int limit = Math.Min(sentence.End, i + NearVerb);
        for (int at = i + 1; at < limit; at++)
        {
            if (FiniteVerbs.IsAt(tokens, at))
            {
                return true;
            }

            if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote or TokenKind.Other) || tokens[at].Form is "che" or "cui")
            {
                return false;
            }
        }

        return false;
    }
}
