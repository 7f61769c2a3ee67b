namespace FactCheck.Review;

/// <summary>What takes time while an article is added.</summary>
public enum AddingStep
{
    /// <summary>The text is read for claims.</summary>
    Detecting,

    /// <summary>The article and its claims are written.</summary>
    Keeping,
}
