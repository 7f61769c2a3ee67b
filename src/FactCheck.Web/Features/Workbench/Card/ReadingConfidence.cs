using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Card;

/// <summary>How sure the detector is of a reading, in a word: a percentage would claim more than is known.</summary>
public static class ReadingConfidence
{
    private const double SureFrom = 0.85;

    /// <summary>The key of the word among the texts of the card.</summary>
    public static string KeyOf(Claim claim) => claim switch
    {
        { IsDoubtful: true } => "ReadingDoubtful",
        { Analysis.Confidence: < SureFrom } => "ReadingLikely",
        _ => "ReadingSure",
    };
}
