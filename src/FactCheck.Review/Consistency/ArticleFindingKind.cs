namespace FactCheck.Review;

/// <summary>What does not agree in an article, or between it and something beside it.</summary>
/// <remarks>Kept by name in the database: names only grow in number.</remarks>
public enum ArticleFindingKind
{
    /// <summary>The headline states as a fact what the body only reports.</summary>
    HeadlineStates,

    /// <summary>The standfirst does.</summary>
    StandfirstStates,

    /// <summary>A caption does.</summary>
    CaptionStates,

    /// <summary>A sentence of the body states what another one only reports.</summary>
    SentenceStates,

    /// <summary>A sentence states what an editor has disputed.</summary>
    DisputedStated,

    /// <summary>Words that headline, standfirst or caption put in quotation marks are nowhere in the body.</summary>
    QuotedWordsAbsent,

    /// <summary>An indicative amid one source's conditionals.</summary>
    ConditionalLost,

    /// <summary>A reported claim with no source.</summary>
    OrphanHearsay,

    /// <summary>Somebody is accused by name, and neither the text nor the claim has a reply.</summary>
    ReplyMissing,

    /// <summary>The same claim has another verdict in another article.</summary>
    JudgedOtherwise,

    /// <summary>The agency reports what the piece states.</summary>
    StatedAgainstAgency,

    /// <summary>A claim has turned from conditional to indicative, and no evidence came with it.</summary>
    Hardened,
}
