namespace FactCheck.Review;

/// <summary>Why chosen words cannot be a claim.</summary>
public enum ClaimExtentFault
{
    /// <summary>They lie past the end of the text or are out of order: the text is not the one they were chosen in.</summary>
    OutsideText,

    /// <summary>There is nothing but white space in them.</summary>
    NoWord,

    /// <summary>They are longer than <see cref="ClaimExtent.MaxLength"/>.</summary>
    TooLong,

    /// <summary>The article has <see cref="ReviewStore.MaxClaims"/> claims already.</summary>
    TooMany,
}

/// <summary>Words that cannot be a claim; nothing was changed.</summary>
public sealed class ClaimExtentException(ClaimExtentFault fault) : ArgumentException(fault switch
{
    ClaimExtentFault.OutsideText => "The words chosen lie outside the text as it stands. Open the article again and choose them again.",
    ClaimExtentFault.NoWord => "There is no word in what was chosen. Choose at least one word.",
    ClaimExtentFault.TooMany => FormattableString.Invariant($"The article has {ReviewStore.MaxClaims} claims, the most that are kept. Take one added by hand away first."),
    _ => FormattableString.Invariant($"The words chosen are longer than a claim can be, {ClaimExtent.MaxLength} characters. Choose fewer."),
})
{
    public ClaimExtentFault Fault { get; } = fault;
}
