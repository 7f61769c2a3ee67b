using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Decides beside which of the open clauses that of a verb goes: the likest in mood, tense and person, the nearest among equals.</summary>
internal static class CoordinationTargets
{
    private const double PerLevel = -0.5;
    private const double SamePerson = 1.5;
    private const double OtherPerson = -2.5;
    private const double OtherPersonOfBase = -0.5;
    private const double RelativeWithSubject = -2;
    private const double BaseAfterStrongMark = 2;
    private const double BaseAfterBareAdversative = 0.5;

    /// <param name="from">The outermost clause that may be chosen.</param>
    public static int Find(List<Token> tokens, Junction junction, int verb, OpenClauses open, int from)
    {
        FiniteFeatures features = FiniteFeatures.Of(tokens, verb);
        bool isStrong = junction.Coordinator < 0 || Coordinators.IsStrong(tokens, junction.Coordinator);
        int best = open.Count - 1;
        double bestScore = double.MinValue;
        for (int at = open.Count - 1; at >= from; at--)
        {
            SkeletonClause clause = open[at];
            double score = clause.Verb < 0 ? double.MinValue
                : PerLevel * (open.Count - 1 - at) + Likeness(features, FiniteFeatures.Of(tokens, clause.Verb), junction, clause) + (isStrong ? PullOfBase(junction, clause) : 0);
            (best, bestScore) = score > bestScore ? (at, score) : (best, bestScore);
        }

        return best;
    }

    private static double Likeness(FiniteFeatures features, FiniteFeatures other, Junction junction, SkeletonClause clause)
    {
        double score = features.LikenessTo(other);
        if (junction.VerbInitial)
        {
            // Without a subject of its own the verb has that of the first; only an outermost clause may well change it unsaid.
            return score + (features.HasPersonOf(other) ? SamePerson : clause.IsBase ? OtherPersonOfBase : OtherPerson);
        }

        // A subject of its own takes the place of the pronoun that the relative clauses would share.
        return clause.Kind == ClauseKind.Relative ? score + RelativeWithSubject : score;
    }

    private static double PullOfBase(Junction junction, SkeletonClause clause)
    {
        bool bareAdversative = junction.VerbInitial && junction.Coordinator >= 0 && !junction.EndsWithComma;
        return !clause.IsBase ? 0 : bareAdversative ? BaseAfterBareAdversative : BaseAfterStrongMark;
    }
}
