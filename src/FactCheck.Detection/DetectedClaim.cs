namespace FactCheck.Detection;

/// <summary>New words for a range of the text.</summary>
/// <param name="Span">The words that go, in UTF-16 units, half-open.</param>
/// <param name="Text">Those that come in their place, cased and with apostrophes as the text has them.</param>
public sealed record TextEdit(TextSpan Span, string Text);

/// <summary>One conditional of the text: the clause an editor may have to check, and why it is in the conditional.</summary>
/// <remarks>All spans are half-open ranges of UTF-16 units of the text as it was given to the detector.</remarks>
public sealed record DetectedClaim
{
    /// <summary>The hull of <see cref="Fragments"/>.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is lit, in text order: the clause less its attribution frame, less an initial complementiser, less parentheses; with the antecedent of a relative clause.</summary>
    public required IReadOnlyList<TextSpan> Fragments { get; init; }

    /// <summary>The whole grammatical clause as treebanks have it, with its conjunction or relative pronoun.</summary>
    public required TextSpan Clause { get; init; }

    /// <summary>The sentence the claim stands in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>What a relative clause is about ("una presunta rete spionistica ucraina"), or null.</summary>
    public TextSpan? Antecedent { get; init; }

    /// <summary>Claims that share one auxiliary or one elided verb share this number, counted from 1 through the text.</summary>
    public required int Chain { get; init; }

    /// <summary>True for a claim whose verb is understood from another of the chain; it owns no conditional token.</summary>
    public bool Elided { get; init; }

    /// <summary>The verb group; for an elided claim, the group it is understood from.</summary>
    public required VerbForm Verb { get; init; }

    /// <summary>Why the writer chose the conditional: the likeliest of the five, however unlikely itself.</summary>
    public required Reading Reading { get; init; }

    /// <summary>How probable the reading is, 0 to 1, calibrated on documents the model has not seen; 1 where a house rule decided.</summary>
    public required double Confidence { get; init; }

    /// <summary>Who is said to know, or null where nothing in reach says so.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>True for a reported claim with no source: the one an editor most needs to see.</summary>
    public bool Orphan { get; init; }

    /// <summary>The words that replace the conditional once the fact is verified, or null where they are not certain.</summary>
    public TextEdit? Indicative { get; init; }

    /// <summary>True inside a direct quotation: the speaker chose the mood.</summary>
    public bool Quoted { get; init; }

    /// <summary>What spoke for the reading, strongest first; never empty.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }
}
