using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>The marks that set something off inside a clause, and where the next of their kind stands; -1 where none does.</summary>
internal readonly struct ClauseMarks(List<Token> tokens)
{
    public bool IsComma(int i) => tokens[i].Kind == TokenKind.Comma;

    /// <summary>A dash with space before it; one without joins words.</summary>
    public bool IsDash(int i) => tokens[i].Kind == TokenKind.Dash && tokens[i].Gap != Gap.None;

    public int NextComma(int from, int limit)
    {
        int at = from;
        while (at < limit && !IsComma(at))
        {
            at++;
        }

        return at < limit ? at : -1;
    }

    public int NextDash(int from, int limit)
    {
        int at = from;
        while (at < limit && !IsDash(at))
        {
            at++;
        }

        return at < limit ? at : -1;
    }

    /// <summary>The mark that closes a bracket; the last token before <paramref name="limit"/> where none does.</summary>
    public int CloseOfBracket(int open, int limit)
    {
        int at = open;
        while (at < limit - 1 && tokens[at].Form is not (")" or "]"))
        {
            at++;
        }

        return at;
    }
}
