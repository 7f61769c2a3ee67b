using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions.Comparison;

/// <summary>Two compared texts with the claims of both, ready to be drawn.</summary>
public sealed class ComparisonOnScreen
{
    private readonly ClaimSegments before;
    private readonly ClaimSegments after;
    private readonly ClaimSegments lost;

    public ComparisonOnScreen(TextComparison comparison, IReadOnlyList<ComparedClaim> claims)
    {
        (Comparison, Claims) = (comparison, claims);
        before = new ClaimSegments(claims, claim => claim.Before);
        after = new ClaimSegments(claims, claim => claim.After);
        lost = new ClaimSegments([.. claims.Where(claim => claim.After is null)], claim => claim.Before);
    }

    public TextComparison Comparison { get; }

    public IReadOnlyList<ComparedClaim> Claims { get; }

    /// <summary>The words of a row on one side.</summary>
    public IReadOnlyList<DrawnRun> Side(ComparedRow row, TextSide side) => side == TextSide.Before
        ? [.. row.Runs.Where(run => !run.IsInserted).Select(run => Draw(TextSide.Before, run.IsDeleted, run.Before, before))]
        : [.. row.Runs.Where(run => !run.IsDeleted).Select(run => Draw(TextSide.After, run.IsInserted, run.After, after))];

    /// <summary>The words of both sides in one text.</summary>
    public IReadOnlyList<DrawnRun> Inline(ComparedRow row) => [.. row.Runs.Select(run => run switch
    {
        // A break that is gone parts nothing any more: its sign is enough.
        { IsDeleted: true } => Draw(TextSide.Before, true, run.Before, before) with { Break = "" },
        { IsInserted: true } => Draw(TextSide.After, true, run.After, after),
        // Words that stayed carry the claims of today; one that lost its place stands over them still.
        _ => IsUnder(lost, run.Before) ? Draw(TextSide.Before, false, run.Before, before) : Draw(TextSide.After, false, run.After, after),
    })];

    private static bool IsUnder(ClaimSegments claims, TextSpan span) => claims.Cut(span).Any(piece => piece.Claim is not null);

    private DrawnRun Draw(TextSide side, bool isChange, TextSpan span, ClaimSegments claims)
    {
        var text = side == TextSide.Before ? Comparison.Before.Text : Comparison.After.Text;
        var words = span.Of(text);
        if (isChange && string.IsNullOrWhiteSpace(words))
        {
            return BlankChange(side, words);
        }

        var lead = isChange ? words.Length - words.AsSpan().TrimStart(' ').Length : 0;
        var seen = new TextSpan(span.Start + lead, span.End);
        return new DrawnRun(side, isChange, [.. claims.Cut(seen).Select(piece => new DrawnPiece(piece.Span.Of(text), piece.Claim, piece.Starts))], words[..lead]);
    }

    // Only white space changed: a sign says so, where nothing would be seen.
    private static DrawnRun BlankChange(TextSide side, string words)
    {
        var isBreak = words.Contains('\n', StringComparison.Ordinal);
        return new DrawnRun(side, true, [new DrawnPiece(isBreak ? "¶" : "␣", null, [])], Break: isBreak ? words : "");
    }
}
