using CsCheck;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions.Comparison;

public class ClaimSegmentsTests
{
    [Fact]
    public void Cut_ClaimInsideAClaim_ShowsTheShorterAndStartsBoth() =>
        Dump([[new TextSpan(2, 12)], [new TextSpan(2, 6)]], new TextSpan(0, 14)).ShouldBe(["0-2", "2-6 B [AB]", "6-12 A", "12-14"]);

    [Fact]
    public void Cut_ClaimInFragments_StartsAtTheFirst() =>
        Dump([[new TextSpan(1, 3), new TextSpan(5, 7)]], new TextSpan(0, 8)).ShouldBe(["0-1", "1-3 A [A]", "3-5", "5-7 A", "7-8"]);

    [Fact]
    public void Cut_InTheMiddleOfAClaim_DoesNotStartItAgain() => Dump([[new TextSpan(1, 9)]], new TextSpan(4, 6)).ShouldBe(["4-6 A"]);

    [Fact]
    public void Cut_AnyClaims_CoversTheStretchAndStartsEachClaimOnce()
    {
        var span = Gen.Select(Gen.Int[0, 30], Gen.Int[1, 9]).Select((start, length) => new TextSpan(start, start + length));
        span.Array[0, 6].Sample(spans =>
        {
            var claims = Claims([.. spans.Select(one => new[] { one })]);
            var pieces = new ClaimSegments(claims, claim => claim.Before).Cut(new TextSpan(0, 40)).ToList();

            pieces[0].Span.Start.ShouldBe(0);
            pieces[^1].Span.End.ShouldBe(40);
            pieces.Zip(pieces.Skip(1)).ShouldAllBe(pair => pair.First.Span.End == pair.Second.Span.Start);
            pieces.SelectMany(piece => piece.Starts).Order(Comparer<ComparedClaim>.Create((one, other) => string.CompareOrdinal(one.Key, other.Key))).ShouldBe(claims);
        });
    }

    private static List<string> Dump(TextSpan[][] claims, TextSpan cut) =>
        [.. new ClaimSegments(Claims(claims), claim => claim.Before).Cut(cut).Select(piece => string.Concat(piece.Span, piece.Claim is null ? "" : " " + piece.Claim.Key,
            piece.Starts.Count == 0 ? "" : $" [{string.Concat(piece.Starts.Select(claim => claim.Key))}]"))];

    private static ComparedClaim[] Claims(TextSpan[][] fragments) => [.. fragments.Select((spans, index) => new ComparedClaim(((char)('A' + index)).ToString(), ClaimFate.Lost,
        new ClaimStanding(Guid.NewGuid(), index + 1, 1, new ClaimExtent(spans, "", "", ""), null, null, null, null, null), null))];
}
