namespace FactCheck.Review;

/// <summary>How far an article is on its way to print.</summary>
/// <remarks>Kept by name in the database: names only grow in number.</remarks>
public enum ArticleState { Draft, InReview, Ready, Published, Corrected, Archived }
