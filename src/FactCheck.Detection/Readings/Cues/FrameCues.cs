using FactCheck.Detection.Attributions;
using FactCheck.Detection.Languages.Italian;

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
        }
        else
        {
            cues.Add(Cue.NoFrame);
        }
    }

    private static void AddOwn(ClaimContext claim, Frame frame, CueList cues)
    {
        cues.Add(KindOf(frame), frame.First, frame.End);
        cues.AddIf(frame.Announces, Cue.AnnouncingFrame, frame.First, frame.End);
        cues.AddIf(frame.First > claim.Group.Finite && frame.Kind == FrameKind.Preposition, Cue.SourceFrameAfter, frame.First, frame.End);
        cues.AddIf(claim.Sourced.Scope == AttributionScope.Clause, Cue.FrameInClause, frame.First, frame.End);
        cues.AddIf(NamesNobody(claim, frame), Cue.AnonymousFrame, frame.First, frame.End);
    }

    private static Cue KindOf(Frame frame) => frame.Kind switch
    {
        FrameKind.Preposition => Cue.SourceFrame,
        FrameKind.Saying => frame.Past ? Cue.PastSayingFrame : Cue.PresentSayingFrame,
        FrameKind.Postposed => Cue.PostposedFrame,
        FrameKind.Impersonal => Cue.ImpersonalFrame,
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
