using FactCheck.Detection;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>How a claim changes; each change makes a new version.</summary>
public sealed partial class Claim
{
    /// <summary>Gives a verdict, or takes it back with null; a dismissal ends by it.</summary>
    /// <param name="at">UTC.</param>
    /// <returns>False where the claim has this verdict already: then nothing changes, not even who decided.</returns>
    public bool Mark(Verdict? verdict, string by, DateTime at)
    {
        var ruling = new Ruling(verdict, null);
        if (Ruling.Of(this) == ruling)
        {
            return false;
        }
        Rule(ruling, by, at);
        return true;
    }

    /// <summary>Replaces the note; an empty one takes it away.</summary>
    /// <exception cref="NoteTooLongException">The note is longer than <see cref="MaxNoteLength"/>.</exception>
    public void WriteNote(string note)
    {
        NoteTooLongException.ThrowIfTooLong(note);
        Note = note;
        Changed();
    }

    internal void Rule(Ruling ruling, string by, DateTime at)
    {
        VerdictKind = ruling.Verdict?.Kind;
        VerdictScope = ruling.Verdict?.Scope;
        VerdictGround = ruling.Verdict?.Ground;
        DismissalReason = ruling.Dismissal?.Reason;
        DismissalWords = ruling.Dismissal?.Words;
        (DecidedBy, DecidedAt) = (by, at);
        Changed();
    }

    internal void Extend(ClaimExtent extent)
    {
        ChosenFragments = extent.Fragments;
        (SpanStart, SpanEnd) = (extent.Span.Start, extent.Span.End);
        (Quote, Prefix, Suffix) = (extent.Quote, extent.Prefix, extent.Suffix);
        Changed();
    }

    /// <summary>What the detector says of the words marked by hand; no change that an editor made, so the version stays.</summary>
    internal void Describe(SpanDescription description)
    {
        AnalysisColumn = new AnalysisColumn(description.Conditional);
        Description = description.Conditional is null ? description : null;
    }

    /// <param name="extent">Where it stands; null takes the claim away.</param>
    internal void Place(ClaimExtent? extent)
    {
        IsRemoved = extent is null;
        if (extent is not null)
        {
            Extend(extent);
        }
        else
        {
            Changed();
        }
    }

    internal void NameSource(ConfirmedSource? source)
    {
        ConfirmedSource = source;
        Changed();
    }

    internal void Keep(Guid id, Evidence? evidence)
    {
        Evidence = With(Evidence, one => one.Id == id, evidence);
        Changed();
    }

    internal void Keep(Guid id, ReplyRequest? reply)
    {
        Replies = With(Replies, one => one.Id == id, reply);
        Changed();
    }

    internal void Keep(Guid id, Comment? comment)
    {
        Comments = With(Comments, one => one.Id == id, comment);
        Changed();
    }

    // A new list each time: EF and the screens tell a change by the reference.
    private static List<T> With<T>(IReadOnlyList<T> all, Predicate<T> isIt, T? now) where T : class
    {
        var list = all.ToList();
        var place = list.FindIndex(isIt);
        if (place >= 0)
        {
            list.RemoveAt(place);
        }
        if (now is not null)
        {
            list.Insert(place < 0 ? list.Count : place, now);
        }
        return list;
    }

    private void Changed()
    {
        IsToCheck = BelongsInQueue();
        Version++;
    }
}
