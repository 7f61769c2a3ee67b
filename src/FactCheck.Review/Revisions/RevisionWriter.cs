using FactCheck.Detection;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>Writes a revision, its claims and their history inside one transaction.</summary>
internal sealed class RevisionWriter(ReviewDbContext context, ArticleChain chain, EventSignature made)
{
    private string textAfter = "";
    private int number;

    public async Task<RevisionOutcome.Saved> WriteAsync(ReviewedArticle before, NewArticle article, string why, RevisionPlan plan,
        Dictionary<Guid, Claim> claims, string detector, CancellationToken cancel)
    {
        (textAfter, number) = (article.Text.Text, before.Revision.Number + 1);
        var standings = ReviewJson.Write(ClaimStanding.AllOf(before));
        var revised = await context.Revisions.FindAsync([before.Article.Id, before.Revision.Number], cancel);
        revised!.Supersede(standings);
        var revision = Revision.Create(before.Article.Id, number, article, plan.LeftOut, made.By, made.At, detector);
        var counts = RevisionTally.Of(plan, claims, Harden);
        revision.Explain(why, counts);
        context.Revisions.Add(revision);
        chain.Article.Revise(number, article.Title);
        chain.Add(EventContent.Revised(revision, standings, made));
        foreach (var planned in plan.Landings)
        {
            Carry(claims[planned.Landing.Id], planned);
        }
        AddMarks(before.Article.Id, plan.Marks);
        await context.SaveChangesAsync(cancel);
        return new RevisionOutcome.Saved(number, counts);
    }

    private void AddMarks(Guid articleId, IReadOnlyList<NewMark> marks)
    {
        foreach (var mark in marks)
        {
            var claim = Claim.Create(articleId, number, textAfter, mark.Found);
            if (mark.SplitFrom is { } other)
            {
                claim.Arrive(new ClaimArrival((Landing?)null) { SplitFrom = other });
            }
            context.Claims.Add(claim);
        }
    }

    private void Carry(Claim claim, PlannedLanding planned)
    {
        var before = ClaimStanding.Of(claim);
        if (planned.Landing.Extent is null)
        {
            Leave(claim, planned);
        }
        else
        {
            Land(claim, planned, Harden(claim, planned));
        }
        if (planned.Landing.State != Landing.Exact || planned.IsBack)
        {
            var after = ClaimStanding.Of(claim);
            chain.Add(new EventContent(ClaimEventKind.Carried, made, ReviewJson.Write(before), ReviewJson.Write(after), claim.Id));
        }
    }

    // It keeps its verdict, evidence and comments where it stood: they are history now, not a judgement of the newer text.
    private static void Leave(Claim claim, PlannedLanding planned)
    {
        claim.Arrive(new ClaimArrival(planned.Landing.State)
        {
            MergedInto = planned.Landing.MergedInto,
            Candidates = planned.Landing.Candidates,
            Expired = claim.IsOpen ? claim.Arrival?.Expired : null,
            Hardening = claim.Arrival?.Hardening,
            WasToCheck = claim.IsToCheck,
        });
    }

    private void Land(Claim claim, PlannedLanding planned, Hardening? hardening)
    {
        var landing = planned.Landing;
        var (isReworded, earlier, wasToCheck) = (landing.State == Landing.Reworded, claim.Quote, claim.IsToCheck);
        var pending = claim.Arrival?.Expired;
        var expired = isReworded ? Expire(claim) ?? pending : claim.IsOpen ? pending : null;
        if (isReworded)
        {
            claim.Treat(null);
        }
        claim.Land(number, landing.Extent!, planned.Description!, new ClaimArrival(landing.State)
        {
            Earlier = isReworded ? earlier : null,
            Expired = expired,
            Hardening = hardening,
            IsRestored = planned.IsBack,
            WasToCheck = wasToCheck,
        });
        claim.NameSource(planned.Source);
        if (isReworded && expired is not null && ClaimAnchoring.AreSameWords(expired.Quote, claim.Quote))
        {
            Restore(claim, expired);
        }
    }

    private ExpiredRuling? Expire(Claim claim)
    {
        var before = ClaimAspect.Of(ClaimEventKind.Expired).Read(claim, null);
        if (claim.Expire() is not { } expired)
        {
            return null;
        }
        chain.Add(new EventContent(ClaimEventKind.Expired, made, before, null, claim.Id));
        return expired;
    }

    // The text went back to the very words an editor had decided about, and nobody has decided otherwise since.
    private void Restore(Claim claim, ExpiredRuling ruling)
    {
        claim.Restore(ruling);
        claim.Arrive(claim.Arrival! with { Expired = null, IsRestored = true });
        chain.Add(new EventContent(ClaimEventKind.Restored, made, null, ClaimAspect.Of(ClaimEventKind.Restored).Read(claim, null), claim.Id));
    }

    /// <returns>What there is to say of a dropped conditional, now or later; null where there is none, or the fact stands established.</returns>
    private Hardening? Harden(Claim claim, PlannedLanding planned)
    {
        if (planned.Description?.Verb is { Mood: VerbMood.Conditional })
        {
            return null;
        }
        var dropped = claim.Verb?.Mood != VerbMood.Conditional ? claim.Arrival?.Hardening : claim.IsEstablished ? null : Hardening.Of(claim);
        return dropped?.Beside(planned.Description, textAfter);
    }
}
