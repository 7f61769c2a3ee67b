using FactCheck.Detection.Attributions;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>Other conditionals of the sentence and of the sentences beside it: hearsay and story run in chains.</summary>
internal static class NearbyConditionalCues
{
    public static void Add(ClaimContext claim, CueList cues)
    {
        for (int i = claim.Index - 1; i >= 0 && claim.All[i].Clause.SentenceIndex >= claim.Clause.SentenceIndex - 1; i--)
        {
            if (claim.All[i].Clause.SentenceIndex == claim.Clause.SentenceIndex)
            {
                AddBefore(claim.All[i], cues);
            }
            else
            {
                AddPrevious(claim.All[i], cues);
            }
        }

        for (int i = claim.Index + 1; i < claim.All.Count && claim.All[i].Clause.SentenceIndex <= claim.Clause.SentenceIndex + 1; i++)
        {
            AddAfter(claim, claim.All[i], cues);
        }
    }

    private static void AddBefore(SourcedClause other, CueList cues)
    {
        (int first, int end) = (other.Clause.Group.Finite, other.Clause.Group.End);
        VerbShape shape = VerbShapes.Of(other.Clause.Group);
        cues.Add(Cue.ConditionalBefore, first, end);
        cues.AddIf(shape is VerbShape.Past or VerbShape.PastState, Cue.PastConditionalBefore, first, end);
        cues.AddIf(shape is VerbShape.Ongoing, Cue.OngoingConditionalBefore, first, end);
        cues.AddIf(shape is VerbShape.May or VerbShape.Must, Cue.ModalConditionalBefore, first, end);
        AddShared(other, cues);
        cues.AddIf(shape is VerbShape.Dialogue, Cue.SpeakerConditional, first, end);
    }

    private static void AddPrevious(SourcedClause other, CueList cues)
    {
        (int first, int end) = (other.Clause.Group.Finite, other.Clause.Group.End);
        cues.Add(Cue.PreviousConditional, first, end);
        cues.AddIf(VerbShapes.Of(other.Clause.Group) is VerbShape.Past or VerbShape.PastState or VerbShape.Ongoing, Cue.PreviousPastConditional, first, end);
        cues.AddIf(other.Frame is { Announces: false }, Cue.PreviousFramed, first, end);
    }

    private static void AddAfter(ClaimContext claim, SourcedClause other, CueList cues)
    {
        (int first, int end) = (other.Clause.Group.Finite, other.Clause.Group.End);
        bool past = VerbShapes.Of(other.Clause.Group) is VerbShape.Past or VerbShape.PastState or VerbShape.Ongoing;
        bool next = other.Clause.SentenceIndex > claim.Clause.SentenceIndex;
        cues.Add(next ? Cue.NextConditional : Cue.ConditionalAfter, first, end);
        cues.AddIf(past, next ? Cue.NextPastConditional : Cue.PastConditionalAfter, first, end);
        if (!next)
        {
            AddShared(other, cues);
        }
    }

    private static void AddShared(SourcedClause other, CueList cues) =>
        cues.AddIf(other.Frame is { Announces: false }, Cue.FramedConditional, other.Clause.Group.Finite, other.Clause.Group.End);
}
