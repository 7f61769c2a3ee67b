using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Reads a claim that was added by hand again once its edges moved, so that its verb and its source are those of the words it has now.</summary>
/// <remarks>A claim settled in another revision is read there, because its analysis points into the text it had. Else a detected claim keeps the analysis it was made from: that is what a later detector is compared with.</remarks>
internal sealed class ClaimDescriber(HouseDetector detectors)
{
    public async Task FollowAsync(ReviewDbContext context, Claim claim, ClaimEventKind kind, CancellationToken cancel)
    {
        var isElsewhere = kind == ClaimEventKind.Settled;
        if (!isElsewhere && (kind != ClaimEventKind.EdgesMoved || claim.Origin != ClaimOrigin.ByHand))
        {
            return;
        }
        var text = await context.Revisions.Where(one => one.ArticleId == claim.ArticleId && one.Number == claim.RevisionNumber).Select(one => one.Content).SingleAsync(cancel);
        var description = (await detectors.ReadAsync(context, cancel)).Detector.Describe(text, claim.Span);
        claim.Describe(description);
        if (isElsewhere)
        {
            claim.AnswerHardening(text);
        }
    }
}
