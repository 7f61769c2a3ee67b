namespace FactCheck.Detection;

/// <summary>What kind of voice a source is.</summary>
public enum SourceKind { Institution, Person, Medium, Anonymous, Document }

/// <summary>Where the source of a claim is named, seen from the claim.</summary>
public enum AttributionScope { Clause, Sentence, EarlierSentence, LaterSentence }

/// <summary>The one said to know.</summary>
/// <param name="Span">The noun phrase only: "gli 007 di Kiev".</param>
/// <param name="Name">Its canonical name, without article: "007 di Kiev".</param>
public sealed record ClaimSource(TextSpan Span, string Name, SourceKind Kind);

/// <summary>A frame that says who is said to know ("secondo gli 007 di Kiev") and how it reaches a claim.</summary>
/// <param name="Span">The whole frame, preposition or verb of saying included.</param>
/// <param name="Source">The source, or null where the frame names nobody ("a quanto pare", "si dice").</param>
/// <param name="Inferred">True where the link is a guess until an editor confirms it: the source stands in another sentence, or only sets the tone of this one.</param>
public sealed record Attribution(TextSpan Span, ClaimSource? Source, AttributionScope Scope, bool Inferred);
