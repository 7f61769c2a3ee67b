namespace FactCheck.Detection.Findings;

/// <summary>Which of the two texts of a comparison a passage stands in.</summary>
public enum PassageText
{
    /// <summary>The text the finding is about: the article, the later revision, the piece.</summary>
    Article,

    /// <summary>The text it is held against: the earlier revision, the agency's.</summary>
    Compared,
}

/// <summary>Some words of one of the texts; the span counts UTF-16 units and is half-open.</summary>
public readonly record struct Passage(PassageText Text, TextSpan Span);

/// <summary>What does not agree.</summary>
public enum FindingKind
{
    /// <summary>The headline, or another sentence, states what the body only reports.</summary>
    StatedAgainstReported,

    /// <summary>Words the headline puts in quotation marks do not stand in the body.</summary>
    QuotedWordsAbsent,

    /// <summary>An indicative amid one source's conditionals.</summary>
    ConditionalLost,

    /// <summary>A claim of the earlier revision has become a statement.</summary>
    Hardened,

    /// <summary>The agency reports what the piece states.</summary>
    StatedAgainstAgency,

    /// <summary>Somebody is accused by name and the text has no reply.</summary>
    ReplyMissing,

    /// <summary>A reported claim with no source, there or nearby.</summary>
    OrphanHearsay,
}

/// <summary>Two passages that do not agree, and why; ready to be shown side by side.</summary>
/// <param name="At">The passage an editor may have to change.</param>
/// <param name="Against">What it is held against; null for quoted words that resemble nothing in the body, and for what is missing.</param>
/// <param name="Reason">A code of <see cref="FindingCodes"/> with the words of the text that gave it.</param>
/// <remarks>
/// Precise before complete: what is uncertain is left out, so an empty list says nothing about a text. A finding is a
/// pure function of the words, so it comes back only when they change and may be dismissed by its passages.
/// </remarks>
public sealed record Finding(FindingKind Kind, Passage At, Passage? Against, Reason Reason);
