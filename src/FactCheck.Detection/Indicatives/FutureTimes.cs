using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>Times that lie ahead ("entro l'anno", "tra due mesi"): confirmed, the verb may as well be a future, and a past conditional one that looked ahead.</summary>
internal static class FutureTimes
{
    /// <summary>Whether one stands in the clause and belongs to its verb, not to an infinitive or a clause after it.</summary>
    public static bool In(TokenizedText text, Clause clause)
    {
        for (int i = clause.Range.First; i < clause.Range.End; i++)
        {
            if (i >= clause.Group.End && OpensAnotherVerb(text.Tokens[i]))
            {
                return false;
            }

            if (IsAhead(text.Tokens, i, clause.Range.End) && !text.IsQuoted(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensAnotherVerb(Token token) => token.Word.Infinitive is not null || token.Is(WordClasses.Subordinator);

    private static bool IsAhead(List<Token> tokens, int i, int end) => tokens[i].Form switch
    {
        "breve" => tokens[Math.Max(i - 1, 0)].Is("a"),
        "tra" or "fra" => i + 2 < end && IndicativeWords.TimeSpans.Contains(tokens[i + 2].Form),
        var form => IndicativeWords.Ahead.Contains(form),
    };
}
