namespace FactCheck.Detection.Findings;

/// <summary>The closed list of reasons a finding can have; every code has its sentence in each language of the workbench.</summary>
public static class FindingCodes
{
    /// <summary>The headline tells in the indicative what the body tells in the conditional; the words are the body's verb.</summary>
    public const string HeadlineStates = "headlineStates";

    /// <summary>A headline without a verb, or with a bare participle, leaves out the conditional of the body.</summary>
    public const string HeadlineWithoutVerb = "headlineWithoutVerb";

    /// <summary>A sentence of the body states what another only reports.</summary>
    public const string SentenceStates = "sentenceStates";

    /// <summary>The words in quotation marks, as the headline has them, are nowhere in the body.</summary>
    public const string QuoteAbsent = "quoteAbsent";

    /// <summary>The frame that asks for the conditional still holds: its words.</summary>
    public const string FrameStillHolds = "frameStillHolds";

    /// <summary>The indicative stands between conditionals of the same report; the words are the next conditional.</summary>
    public const string AmidConditionals = "amidConditionals";

    /// <summary>The earlier revision had the conditional: its words.</summary>
    public const string EarlierConditional = "earlierConditional";

    /// <summary>The agency has the conditional: its words.</summary>
    public const string AgencyConditional = "agencyConditional";

    /// <summary>Nobody answers for the accused: their name.</summary>
    public const string NoReply = "noReply";

    /// <summary>Nobody is said to know; the words are the claim's verb.</summary>
    public const string NoSource = "noSource";

    /// <summary>Every code, in the order the documentation lists them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        HeadlineStates, HeadlineWithoutVerb, SentenceStates, QuoteAbsent, FrameStillHolds, AmidConditionals, EarlierConditional, AgencyConditional, NoReply,
        NoSource,
    ];
}
