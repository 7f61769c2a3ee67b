using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>One claim on its way through the stages: its verbs, its clause, its sentence.</summary>
internal sealed record Clause(int SentenceIndex, Sentence Sentence, VerbGroup Group, ClauseRange Range, bool Elided, int Chain)
{
    /// <summary>Where a claim that leans on this one begins, or -1: from there on the words are that claim's.</summary>
    public int ElidedFrom { get; init; } = -1;
}
