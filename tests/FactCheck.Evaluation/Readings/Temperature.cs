namespace FactCheck.Evaluation.Readings;

/// <summary>How much the scores have to be divided by, so that a claim said to be 0.8 sure is right eight times in ten (Guo et al. 2017).</summary>
internal static class Temperature
{
    /// <summary>The temperature under which the gold readings of held-out rows are likeliest.</summary>
    public static double Of(IReadOnlyList<Prediction> heldOut) =>
        Enumerable.Range(10, 31).Select(step => step / 20.0).MinBy(temperature => Loss(heldOut, temperature));

    private static double Loss(IReadOnlyList<Prediction> heldOut, double temperature) =>
        heldOut.Sum(said => -Math.Log(LogisticModel.Softmax(Array.ConvertAll(said.Scores, s => s / temperature))[said.Row.Gold]));
}
