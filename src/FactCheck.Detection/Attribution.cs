namespace FactCheck.Detection;

/// <summary>What kind of voice a source is.</summary>
public enum SourceKind
{
    /// <summary>An office, a court, a company, a government, a capital that stands for one: "la procura", "Kiev".</summary>
    Institution,

    /// <summary>Somebody by name, office or part in the story; also what no list knows.</summary>
    Person,

    /// <summary>A newspaper, an agency, a broadcaster.</summary>
    Medium,

    /// <summary>Those who are not named on purpose: "fonti vicine al dossier".</summary>
    Anonymous,

    /// <summary>A thing that says something: "il rapporto", "i verbali".</summary>
    Document,
}

/// <summary>Where the source of a claim is named, seen from the claim.</summary>
public enum AttributionScope
{
    /// <summary>Inside the clause: "il sindaco, secondo la procura, avrebbe firmato".</summary>
    Clause,

    /// <summary>In the same sentence, outside the clause: "la procura sostiene che …".</summary>
    Sentence,

    /// <summary>In a sentence before.</summary>
    EarlierSentence,

    /// <summary>In the next sentence, which takes the claim up: "Lo riferisce …".</summary>
    LaterSentence,
}

/// <summary>The one said to know.</summary>
/// <param name="Span">The noun phrase only, article included: "gli 007 di Kiev"; UTF-16 units, half-open.</param>
/// <param name="Name">Its canonical name, without article: "007 di Kiev"; the newsroom's own name where its rules have one.</param>
public sealed record ClaimSource(TextSpan Span, string Name, SourceKind Kind);

/// <summary>A frame that says who is said to know ("secondo gli 007 di Kiev") and how it reaches a claim.</summary>
/// <param name="Span">The whole frame, preposition or verb of saying included; UTF-16 units, half-open.</param>
/// <param name="Source">The source, or null where the frame names nobody ("a quanto pare", "si dice").</param>
/// <param name="Scope">Where the source stands; of a frame not tied to a claim, where it stands seen from the frame.</param>
/// <param name="Inferred">True where the link is a guess until an editor confirms it: the source stands in another sentence, or only sets the tone of this one.</param>
public sealed record Attribution(TextSpan Span, ClaimSource? Source, AttributionScope Scope, bool Inferred);
