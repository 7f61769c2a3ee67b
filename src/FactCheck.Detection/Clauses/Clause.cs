using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>One claim on its way through the stages: its verbs, its clause, its sentence.</summary>
internal sealed record Clause(int SentenceIndex, Sentence Sentence, VerbGroup Group, ClauseRange Range, bool Elided, int Chain);
