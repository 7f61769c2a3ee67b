using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Looks through an account to the one who gives it: "la ricostruzione della polizia" makes the police the source.</summary>
internal static class Tellers
{
    /// <summary>The teller inside the phrase, or the phrase itself where the account has none: "la ricostruzione dei fatti".</summary>
    public static (int First, int End) Of(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (Prepositions.IsOf(tokens[i]) || Prepositions.IsFrom(tokens[i]))
            {
                return HasAccount(tokens, first, i) && IsTeller(tokens, i + 1, end) ? (i + 1, end) : (first, end);
            }
        }

        return (first, end);
    }

    /// <summary>Where the last phrase before <paramref name="end"/> begins that a relative "secondo cui" can lean on; <paramref name="end"/> where none does.</summary>
    public static int LastBefore(List<Token> tokens, int end, int floor)
    {
        for (int i = end - 1; i >= Math.Max(floor, end - 24); i--)
        {
            if (tokens[i].Names(WordClasses.NamesSource) && !tokens[i].IsCapitalised && !IsInside(tokens, i, floor) || SourceWords.Tales.Contains(tokens[i].Form))
            {
                return WithDeterminers(tokens, i, floor);
            }
        }

        return new PhraseReader(tokens, end).StartOf(end, floor);
    }

    // "una statistica del ministero, secondo la quale": what hangs on "di" or "da" is not what the pronoun stands for.
    private static bool IsInside(List<Token> tokens, int i, int floor)
    {
        int before = i - 1;
        while (before > floor && tokens[before].IsWord && !tokens[before].Is(WordClasses.Preposition | WordClasses.Article) && i - before < 3)
        {
            before--;
        }

        return before >= floor && (Prepositions.IsOf(tokens[before]) || Prepositions.IsFrom(tokens[before])) && before > floor && tokens[before - 1].IsWord;
    }

    private static int WithDeterminers(List<Token> tokens, int noun, int floor)
    {
        int first = noun;
        while (first > floor && (tokens[first - 1].Is(WordClasses.Article | WordClasses.Determiner) && !tokens[first - 1].Is(WordClasses.Preposition) || tokens[first - 1].Form is "prime" or "primi" or "prima" or "primo" or "nuova" or "nuove"))
        {
            first--;
        }

        return first;
    }

    private static bool HasAccount(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (SourceWords.Accounts.Contains(tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTeller(List<Token> tokens, int first, int end)
    {
        if (tokens[first].Is("chi"))
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            if (tokens[i].Is(WordClasses.Preposition) || SourceWords.NotTellers.Contains(tokens[i].Form))
            {
                return false;
            }

            if (tokens[i].Names(WordClasses.Medium | WordClasses.Anonymous | WordClasses.Institution | WordClasses.Person) || tokens[i].IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }
}
