using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions.Comparison;

/// <summary>How two texts are shown.</summary>
public enum ComparisonView { Side, Inline }

/// <summary>Which text a stretch is read from.</summary>
public enum TextSide { Before, After }

/// <summary>A stretch of words to be drawn: deleted, inserted or neither, in pieces by claim.</summary>
/// <param name="Lead">White space before it that is no part of what is seen of a change.</param>
/// <param name="Break">The line breaks after it.</param>
public sealed record DrawnRun(TextSide Side, bool IsChange, IReadOnlyList<DrawnPiece> Pieces, string Lead = "", string Break = "");

/// <summary>Words under one claim, or under none.</summary>
public sealed record DrawnPiece(string Words, ComparedClaim? Claim, IReadOnlyList<ComparedClaim> Starts);
