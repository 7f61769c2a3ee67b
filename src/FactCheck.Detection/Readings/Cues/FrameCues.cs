using FactCheck.Detection.Attributions;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>Who is said to know, and by what kind of frame.</summary>
internal static class FrameCues
{
    public static void Add(ClaimContext claim, CueList cues)
    {
        if (claim.Frame is { } frame)
        {
            AddOwn(claim, frame, cues);
        }
        else if (claim.Sourced.Near is { } near)
        {
            cues.Add(claim.Sourced.NearScope == AttributionScope.LaterSentence ? Cue.NearFrameLater : Cue.NearFrame, near.First, near.End);
            cues.AddIf(near.Kind == FrameKind.Preposition, Cue.NearSourceFrame, near.First, near.End);
        }
        else
        {
            cues.Add(Cue.NoFrame);
        }
    }

    private static void AddOwn(ClaimContext claim, Frame frame, CueList cues)
    {
        (int first, int end) = (frame.First, frame.End);
        cues.Add(KindOf(frame), first, end);
        cues.AddIf(frame.Announces, Cue.AnnouncingFrame, first, end);
        cues.AddIf(frame.Class == SpeechClass.Thinking, frame.Past ? Cue.PastThinkingFrame : Cue.ThinkingFrame, first, end);
        cues.AddIf(frame.Class == SpeechClass.Announcing, frame.Past ? Cue.PastPromisingFrame : Cue.PromisingFrame, first, end);
        cues.AddIf(frame.Negated, Cue.NegatedFrame, first, end);
        cues.AddIf(frame.Hearsay, Cue.HearsayFrame, first, end);
        cues.AddIf(frame.First > claim.Group.Finite && frame.Kind == FrameKind.Preposition, Cue.SourceFrameAfter, first, end);
        cues.AddIf(claim.Sourced.Scope == AttributionScope.Clause, Cue.FrameInClause, first, end);
        cues.AddIf(NamesNobody(claim, frame), Cue.AnonymousFrame, first, end);
    }

    private static Cue KindOf(Frame frame) => frame.Kind switch
    {
        FrameKind.Preposition => Cue.SourceFrame,
        FrameKind.Saying => frame.Past ? Cue.PastSayingFrame : Cue.PresentSayingFrame,
        FrameKind.Postposed => Cue.PostposedFrame,
        FrameKind.Impersonal => Cue.ImpersonalFrame,
        FrameKind.Speech => Cue.SpeechFrame,
        _ => Cue.HeadlineFrame,
    };

    private static bool NamesNobody(ClaimContext claim, Frame frame)
    {
        for (int i = frame.SourceFirst; i < frame.SourceEnd; i++)
        {
            if (SourceWords.Anonymous.Contains(claim.Word(i)))
            {
                return true;
            }
        }

        return false;
    }
}
