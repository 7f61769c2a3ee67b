using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>Words by class, in the clause, the sentence and the sentences beside it.</summary>
internal static class WordCues
{
    public static void Add(ClaimContext claim, CueList cues)
    {
        Sentence sentence = claim.Sentence;
        AddZone(claim, cues, Math.Max(claim.Clause.Range.First, claim.Clause.Range.Opener + 1), claim.Group.Finite, CueZone.Ahead);
        AddZone(claim, cues, claim.Group.Finite + 1, claim.Clause.Range.End, CueZone.Behind);
        AddZone(claim, cues, sentence.First, sentence.End, CueZone.Sentence);
        if (claim.Previous is { } previous)
        {
            AddZone(claim, cues, previous.First, previous.End, CueZone.Previous);
        }

        if (claim.Next is { } next)
        {
            AddZone(claim, cues, next.First, next.End, CueZone.Next);
        }
    }

    private static void AddZone(ClaimContext claim, CueList cues, int first, int end, CueZone zone)
    {
        for (int i = first; i < end; i++)
        {
            cues.AddWords(claim.Text.Tokens[i].Word.ReadingCues, zone, i);
        }
    }
}
