using FactCheck.Detection.Skeletons;
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
            List<VerbGroup> groups = ConditionalGroups.In(text, sentence);
            if (groups.Count == 0)
            {
                continue;
            }

            var skeleton = Skeleton.Of(text, sentence);
            foreach (VerbGroup group in groups)
            {
                SkeletonClause? node = skeleton.OfVerb(group.Finite);
                ClauseRange range = ClauseEdges.Around(text, node, group);
                List<ClauseRange> elided = ElidedClaims.After(text, group, node?.End ?? range.End);
                clauses.Add(new Clause(s, sentence, group, range, Elided: false, ++chain) { Skeleton = skeleton, Node = node, ElidedFrom = elided.Count > 0 ? elided[0].First : -1 });
                foreach (ClauseRange further in elided)
                {
                    clauses.Add(new Clause(s, sentence, group, further, Elided: true, chain) { Skeleton = skeleton, Node = node });
                }
            }
        }

        return clauses;
    }
}
