namespace FactCheck.Review;

/// <summary>What is done with a decided claim before the article is printed.</summary>
/// <remarks>Kept by name in the database: names only grow in number.</remarks>
public enum TreatmentKind
{
    /// <summary>Told in the indicative; only for what was verified as a fact.</summary>
    State,

    /// <summary>Its confirmed source is named beside it.</summary>
    Attribute,

    /// <summary>Told in other, more careful words.</summary>
    Soften,

    /// <summary>Left out of the article.</summary>
    Cut,

    /// <summary>Left as it is, which somebody answers for.</summary>
    PublishAnyway,
}

/// <summary>What an editor chose to do with a claim. It holds no place in the text: the edit is worked out from the claim as it stands.</summary>
/// <param name="Words">For softening the new words, for publishing all the same the reason; else empty.</param>
/// <param name="WholeSentence">For a cut: the claim's whole sentence goes, not its clause alone.</param>
/// <param name="By">Who chose it; set by the store.</param>
/// <param name="At">When, UTC; set by the store.</param>
public sealed record Treatment(TreatmentKind Kind, string Words = "", bool WholeSentence = false, string By = "", DateTime At = default)
{
    /// <summary>The longest new words or reason, in UTF-16 units.</summary>
    public const int MaxWords = 5_000;
}
