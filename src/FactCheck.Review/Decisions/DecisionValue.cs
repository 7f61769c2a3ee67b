using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Works out what a claim will say once a decision is written, as the JSON of its aspect; null where it will say nothing.</summary>
internal sealed class DecisionValue(ReviewDbContext context, Claim claim, EventSignature made, CancellationToken cancel)
{
    /// <exception cref="EntryException">A field of what was handed in cannot be kept.</exception>
    /// <exception cref="ClaimExtentException">The edges chosen cannot be those of a claim.</exception>
    /// <exception cref="NoteTooLongException">The note is too long.</exception>
    public async Task<string?> OfAsync(ClaimDecision decision) => ClaimAspect.Json(decision switch
    {
        ClaimDecision.Mark mark => mark.Verdict,
        ClaimDecision.Dismiss dismiss => Checked(dismiss.Dismissal),
        ClaimDecision.WriteNote note => NoteOf(note),
        ClaimDecision.MoveEdges move => ClaimExtent.Choose(await TextAsync(), move.Fragments),
        ClaimDecision.NameSource source => Checked(source.Source),
        ClaimDecision.KeepEvidence keep => await EvidenceAsync(keep),
        ClaimDecision.KeepReply keep => Reply(keep),
        ClaimDecision.KeepComment keep => CommentOf(keep),
        ClaimDecision.ResolveComment resolve => Resolved(resolve),
        ClaimDecision.Settle settle => await PositionAsync(settle),
        ClaimDecision.Treat treat => Signed(treat.Treatment),
        ClaimDecision.Remove when claim.Origin == ClaimOrigin.Detected =>
            throw new InvalidOperationException("A claim the detector found is dismissed, not removed: its history has to stay in sight."),
        _ => null,
    });

    private static Dismissal? Checked(Dismissal? dismissal)
    {
        EntryException.ThrowIfAny(EntryProblem.OfText(nameof(Dismissal.Words), dismissal?.Words, Dismissal.MaxWords));
        return dismissal;
    }

    private static ConfirmedSource? Checked(ConfirmedSource? source)
    {
        EntryException.ThrowIfAny(source is null ? null : EntryProblem.OfText(nameof(ConfirmedSource.Name), source.Name, ConfirmedSource.MaxLength, isNeeded: true));
        return source;
    }

    private static string? NoteOf(ClaimDecision.WriteNote decision)
    {
        NoteTooLongException.ThrowIfTooLong(decision.Note);
        return decision.Note.Length == 0 ? null : decision.Note;
    }

    private Task<string> TextAsync() => TextAsync(claim.RevisionNumber);

    private Task<string> TextAsync(int revision) => context.Revisions
        .Where(one => one.ArticleId == claim.ArticleId && one.Number == revision).Select(one => one.Content).SingleAsync(cancel);

    private async Task<ClaimPosition> PositionAsync(ClaimDecision.Settle settle)
    {
        if (settle.Fragments is not { } fragments)
        {
            return ClaimPosition.Gone(claim);
        }
        // Chosen in a text that is no longer the article's: the place may be any other words by now.
        if (!await context.IsCurrentAsync(claim.ArticleId, settle.Revision, cancel))
        {
            throw new ClaimExtentException(ClaimExtentFault.OutsideText);
        }
        var text = await TextAsync(settle.Revision);
        var extent = ClaimExtent.Choose(text, fragments);
        var source = claim.ConfirmedSource is { } named ? CarriedSource.Of(named, await TextAsync(), text, extent.Span.Start - claim.Span.Start) : null;
        return ClaimPosition.At(claim, settle.Revision, extent, source);
    }

    private Treatment? Signed(Treatment? treatment)
    {
        EntryException.ThrowIfAny(EntryProblem.OfText(nameof(Treatment.Words), treatment?.Words, Treatment.MaxWords));
        var before = claim.Treatment;
        return treatment is null ? null
            : before is not null && before == treatment with { By = before.By, At = before.At } ? before
            : treatment with { By = made.By, At = made.At };
    }

    private async Task<Evidence> EvidenceAsync(ClaimDecision.KeepEvidence decision)
    {
        var before = claim.Evidence.FirstOrDefault(one => one.Id == decision.Id);
        EntryException.ThrowIfAny([.. decision.Entry.Check(), TooMany(before, claim.Evidence.Count, Evidence.MaxPerClaim)]);
        var entry = decision.Entry;
        if (before is { IsConfidential: true } || entry.IsConfidential)
        {
            OwnOrigin(before?.By);
        }
        int? withheld = entry.IsConfidential ? await WithholdAsync(decision.Id, entry.Origin) : null;
        var now = new Evidence(decision.Id, entry.Kind, entry.Stance, entry.IsConfidential ? null : entry.Origin, withheld,
            entry.ReadOn, entry.IsOwnSource, before?.By ?? made.By, made.At);
        return before is not null && now with { At = before.At } == before ? before : now;
    }

    // Kept apart from the claim, so that no report, search, notice or history text can give it away.
    private async Task<int> WithholdAsync(Guid evidenceId, EvidenceOrigin origin)
    {
        var last = await context.WithheldOrigins.Where(one => one.EvidenceId == evidenceId).OrderByDescending(one => one.Version).FirstOrDefaultAsync(cancel);
        OwnOrigin(last?.Editor);
        if (last is not null && last.Origin == origin)
        {
            return last.Version;
        }
        var kept = WithheldOrigin.Create(claim.Id, evidenceId, (last?.Version ?? 0) + 1, made.By, origin);
        context.WithheldOrigins.Add(kept);
        return kept.Version;
    }

    // Nobody else can see what they would be writing over.
    private void OwnOrigin(string? givenBy)
    {
        if (givenBy is not null && givenBy != made.By)
        {
            throw new InvalidOperationException("Only the editor who gave a piece of evidence can withhold its origin or write it again.");
        }
    }

    private ReplyRequest Reply(ClaimDecision.KeepReply decision)
    {
        var before = claim.Replies.FirstOrDefault(one => one.Id == decision.Id);
        EntryException.ThrowIfAny([.. decision.Entry.Check(), TooMany(before, claim.Replies.Count, ReplyRequest.MaxPerClaim)]);
        return before?.Entry == decision.Entry ? before : new ReplyRequest(decision.Id, decision.Entry, before?.By ?? made.By, made.At);
    }

    private Comment CommentOf(ClaimDecision.KeepComment decision)
    {
        var before = claim.Comments.FirstOrDefault(one => one.Id == decision.Id);
        EntryException.ThrowIfAny(EntryProblem.OfText(nameof(Comment.Text), decision.Text, Comment.MaxLength, isNeeded: true), TooMany(before, claim.Comments.Count, Comment.MaxPerClaim));
        return before is null ? new Comment(decision.Id, decision.Text, made.By, made.At)
            : before.Text == decision.Text ? before
            : Own(before) with { Text = decision.Text, EditedAt = made.At };
    }

    private Comment Own(Comment comment) => comment.By == made.By ? comment
        : throw new InvalidOperationException("Only its author can change the words of a comment.");

    private Comment? Resolved(ClaimDecision.ResolveComment decision)
    {
        var before = claim.Comments.FirstOrDefault(one => one.Id == decision.Id);
        return before is null || before.IsResolved == decision.IsResolved ? before
            : before with { ResolvedBy = decision.IsResolved ? made.By : null, ResolvedAt = decision.IsResolved ? made.At : null };
    }

    private static EntryProblem? TooMany(object? before, int count, int limit) =>
        before is null && count >= limit ? new EntryProblem("", EntryFault.TooMany, limit) : null;
}
