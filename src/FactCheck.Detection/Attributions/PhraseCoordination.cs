using FactCheck.Detection.Text;
using static FactCheck.Detection.Text.Prepositions;

namespace FactCheck.Detection.Attributions;

/// <summary>A second noun joined by "e": "le autorità e l'agenzia", "dagli atti e dalle perizie".</summary>
internal readonly struct PhraseCoordination(List<Token> tokens, int limit, int first, int head)
{
    private PhraseReader Reader => new(tokens, limit);

    /// <summary>The token after the noun that "e" joins to the phrase; the conjunction itself where it joins none.</summary>
    public int After(int at)
    {
        int second = at + 1;
        if (second >= limit)
        {
            return at;
        }

        if (IsOf(tokens[second]) && HasOf(at) || IsFrom(tokens[second]) && first > 0 && IsFrom(tokens[first - 1]))
        {
            int end = new PhraseComplements(tokens, limit, first, head).AfterInner(second);
            return end > second ? end : at;
        }

        int inner = Reader.AfterDeterminers(second);
        int after = Reader.AfterWords(second, inner);
        return after > inner && Joins(second, inner, after) ? after : at;
    }

    // "la procura e il ministro" names two sources unless the second is the subject of the clause.
    private bool Joins(int second, int inner, int after)
    {
        if (tokens[second].IsCapitalised && !tokens[second].Is(WordClasses.Article))
        {
            return true;
        }

        if (inner == second)
        {
            return head == first || after >= limit || !tokens[after].IsWord || tokens[after].Is(WordClasses.Article);
        }

        return after >= limit || tokens[after].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket || tokens[after].Is(WordClasses.Article) || IsOf(tokens[after]);
    }

    private bool HasOf(int end)
    {
        for (int i = head; i < end; i++)
        {
            if (IsOf(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
