using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>
/// The finite clauses of one sentence and how they hang together. Worked out only for sentences that hold a conditional,
/// in time linear in their length.
/// </summary>
/// <remarks>
/// Readings ask of a conditional's clause what it is (<see cref="SkeletonClause.Kind"/>), which verb governs it
/// (<see cref="SkeletonClause.Governor"/>, its <see cref="SkeletonClause.Verb"/>) and under which condition it stands
/// (<see cref="ConditionOf"/>). Attribution asks whether a frame reaches it: a frame governs what stands in the extent of its
/// own clause, and what is coordinated with that (<see cref="SkeletonClause.Previous"/>), but nothing outside.
/// </remarks>
internal sealed class Skeleton
{
    private readonly List<SkeletonClause> _clauses;

    private Skeleton(List<SkeletonClause> clauses) => _clauses = clauses;

    /// <summary>All clauses, in the order of their first tokens.</summary>
    public IReadOnlyList<SkeletonClause> Clauses => _clauses;

    public static Skeleton Of(TokenizedText text, Sentence sentence) => new(SkeletonParser.Read(text, Margins.WithoutTags(text.Tokens, sentence)));

    /// <summary>The clause whose finite verb stands at <paramref name="verb"/>, or null.</summary>
    public SkeletonClause? OfVerb(int verb) => _clauses.Find(c => c.Verb == verb);

    /// <summary>The innermost clause around a token; a mark at an edge may belong to none.</summary>
    public SkeletonClause? Around(int token)
    {
        SkeletonClause? innermost = null;
        foreach (SkeletonClause clause in _clauses)
        {
            if (clause.First <= token && token < clause.End && (innermost is null || clause.First >= innermost.First))
            {
                innermost = clause;
            }
        }

        return innermost;
    }

    /// <summary>Whether a relative clause begins with a token.</summary>
    public bool IsRelativeAt(int first) => _clauses.Exists(c => c.Kind == ClauseKind.Relative && c.First == first);

    /// <summary>The condition ("se …", "qualora …") under which a clause stands, or null; a clause shares that of the one it is coordinated with.</summary>
    public SkeletonClause? ConditionOf(SkeletonClause clause)
    {
        for (SkeletonClause? at = clause; at is not null; at = at.Previous)
        {
            if (_clauses.Find(c => c.Governor == at && c.IsCondition) is { } condition)
            {
                return condition;
            }
        }

        return null;
    }
}
