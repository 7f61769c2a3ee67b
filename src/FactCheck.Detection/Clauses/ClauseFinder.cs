using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Gathers the clauses of a text in the order of their verbs; an elided claim follows the one it leans on.</summary>
internal static class ClauseFinder
{
    /// <param name="text">The text or a window of it.</param>
    /// <param name="chain">How many chains the text before it holds.</param>
    public static List<Clause> In(TokenizedText text, int chain = 0)
    {
        var clauses = new List<Clause>();
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Sentence sentence = text.Sentences[s];
            foreach (VerbGroup group in Verbs.In(text, sentence))
            {
                ClauseRange range = ClauseEdges.Around(text, sentence, group);
                ClauseRange? second = ElidedClaims.After(text, sentence, group, range);
                clauses.Add(new Clause(s, sentence, group, range, Elided: false, ++chain) { ElidedFrom = second?.First ?? -1 });
                if (second is { } elided)
                {
                    clauses.Add(new Clause(s, sentence, group, elided, Elided: true, chain));
                }
            }
        }

        return clauses;
    }
}
