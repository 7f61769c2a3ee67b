using FactCheck.Detection.Clauses;

namespace FactCheck.Detection.Attributions;

/// <summary>A clause with the frame that reaches it, if one does, and how.</summary>
/// <param name="Near">A frame of a neighbouring sentence that reaches it only if the clause is hearsay.</param>
internal sealed record SourcedClause(Clause Clause, Frame? Frame, AttributionScope Scope, Frame? Near, AttributionScope NearScope);
