using FactCheck.Detection.Readings.Cues;

namespace FactCheck.Detection.Readings;

/// <summary>The likeliest reading, how sure it is, and what spoke for it.</summary>
internal sealed record Judgement(Reading Reading, double Confidence, IReadOnlyList<Reason> Reasons)
{
    public static Judgement Of(ClaimContext claim)
    {
        CueList cues = CueReader.Read(claim);
        Span<double> scores = stackalloc double[ReadingModel.Readings];
        ReadingModel.Score(cues, claim.Shape, scores);
        WordModel.AddTo(scores, claim);
        int best = 0;
        for (int k = 1; k < scores.Length; k++)
        {
            best = scores[k] > scores[best] ? k : best;
        }

        double sum = 0;
        foreach (double score in scores)
        {
            sum += Math.Exp(score - scores[best]);
        }

        return new Judgement((Reading)best, Math.Round(1 / sum, 3), CueReasons.Of(claim, cues, best));
    }
}
