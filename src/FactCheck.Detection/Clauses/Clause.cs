using FactCheck.Detection.Skeletons;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>One claim on its way through the stages: its verbs, its clause, its sentence.</summary>
internal sealed record Clause(int SentenceIndex, Sentence Sentence, VerbGroup Group, ClauseRange Range, bool Elided, int Chain)
{
    /// <summary>The finite clauses of its sentence.</summary>
    public required Skeleton Skeleton { get; init; }

    /// <summary>Its place among them; null only where the conditional was not taken for a finite verb.</summary>
    public SkeletonClause? Node { get; init; }

    /// <summary>Where a claim that leans on this one begins, or -1: from there on the words are that claim's.</summary>
    public int ElidedFrom { get; init; } = -1;
}
