namespace FactCheck.Review;

/// <summary>How a claim came from one revision into the next.</summary>
public enum Landing
{
    /// <summary>The same words where they stood: what was decided holds.</summary>
    Exact,

    /// <summary>The same words at another place, or at one of several that the context tells apart: what was decided holds.</summary>
    Moved,

    /// <summary>Other words for the same claim: what was decided must be asked again.</summary>
    Reworded,

    /// <summary>Nothing like it stands in the text.</summary>
    Lost,

    /// <summary>Several places, or several claims for one place, are equally good: an editor decides.</summary>
    Unsettled,
}
