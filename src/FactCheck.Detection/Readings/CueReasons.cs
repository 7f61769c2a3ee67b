namespace FactCheck.Detection.Readings;

/// <summary>Turns the cues that spoke loudest for a reading into reasons an editor can read.</summary>
internal static class CueReasons
{
    private const int Most = 4;

    // What moves the odds by less than this is no reason.
    private const double Least = 0.2;

    public static IReadOnlyList<Reason> Of(ClaimContext claim, CueList cues, int reading)
    {
        var loud = new List<(double Share, int Order, Reason Reason)>();
        for (int i = 0; i < cues.Seen.Count; i++)
        {
            SeenCue seen = cues.Seen[i];
            double share = ReadingModel.Share(seen.Cue, claim.Shape, reading);
            if (share >= Least && CueReasonTable.CodeOf(seen.Cue, claim.Shape, (Reading)reading) is { } code)
            {
                Add(loud, share, i, new Reason(code, Words(claim, seen)));
            }
        }

        loud.Sort((a, b) => b.Share != a.Share ? b.Share.CompareTo(a.Share) : a.Order.CompareTo(b.Order));
        return loud.Count == 0 ? [new Reason(ReasonCodes.PlainStatement, string.Empty)] : loud.ConvertAll(l => l.Reason)[..Math.Min(Most, loud.Count)];
    }

    // Cues of one kind are one reason: it gets the words of the loudest and the weight of all.
    private static void Add(List<(double Share, int Order, Reason Reason)> loud, double share, int order, Reason reason)
    {
        int same = loud.FindIndex(l => l.Reason.Code == reason.Code);
        if (same < 0)
        {
            loud.Add((share, order, reason));
        }
        else
        {
            loud[same] = (loud[same].Share + share, loud[same].Order, share > loud[same].Share ? reason : loud[same].Reason);
        }
    }

    private static string Words(ClaimContext claim, SeenCue seen) =>
        seen.End <= seen.First ? string.Empty : claim.WordsOf(seen.First, seen.End);
}
