namespace FactCheck.Detection.Readings;

/// <summary>Turns the cues that spoke loudest for a reading into reasons an editor can read.</summary>
internal static class CueReasons
{
    private const int Most = 4;

    // What moves the odds by less than this is no reason.
    private const double Least = 0.2;

    public static IReadOnlyList<Reason> Of(ClaimContext claim, CueList cues, int reading)
    {
        var loud = new List<Loud>();
        for (int i = 0; i < cues.Seen.Count; i++)
        {
            double share = ReadingModel.Share(cues.Seen[i].Cue, claim.Shape, reading);
            if (share >= Least && CueReasonTable.CodeOf(cues.Seen[i].Cue, claim.Shape, (Reading)reading) is { } code)
            {
                Add(loud, new Loud(code, cues.Seen[i], share, share, i));
            }
        }

        loud.Sort();
        var reasons = new Reason[Math.Clamp(loud.Count, 1, Most)];
        for (int i = 0; i < reasons.Length; i++)
        {
            reasons[i] = loud.Count == 0 ? new Reason(ReasonCodes.PlainStatement, string.Empty) : loud[i].ToReason(claim);
        }

        return reasons;
    }

    // Cues of one kind are one reason: it gets the words of the loudest and the weight of all.
    private static void Add(List<Loud> loud, Loud one)
    {
        int same = loud.FindIndex(other => other.Code == one.Code);
        if (same < 0)
        {
            loud.Add(one);
            return;
        }

        Loud louder = one.Share > loud[same].Share ? one : loud[same];
        loud[same] = louder with { Sum = loud[same].Sum + one.Share, Order = loud[same].Order };
    }

    /// <summary>What is to become a reason; its words are put together only if it is among the loudest.</summary>
    private readonly record struct Loud(string Code, SeenCue Seen, double Share, double Sum, int Order) : IComparable<Loud>
    {
        public int CompareTo(Loud other) => Sum != other.Sum ? other.Sum.CompareTo(Sum) : Order.CompareTo(other.Order);

        public Reason ToReason(ClaimContext claim) =>
            new(Code, Seen.End <= Seen.First ? string.Empty : claim.WordsOf(Seen.First, Seen.End));
    }
}
