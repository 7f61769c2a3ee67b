namespace FactCheck.Review;

/// <summary>What an editor can take back in an article and what they can do again, latest last.</summary>
internal sealed class DecisionSteps
{
    private readonly List<Guid> done = [];
    private readonly List<Guid> undone = [];
    private readonly Dictionary<Guid, Guid> latest = [];

    private DecisionSteps()
    {
    }

    public IEnumerable<Guid> Done => Enumerable.Reverse(done);
    public IEnumerable<Guid> Undone => Enumerable.Reverse(undone);

    /// <summary>The step whose events say what stands now: the decision itself, or the last time it was taken back or done again.</summary>
    public Guid LatestOf(Guid step) => latest[step];

    /// <param name="steps">Every step of one editor in one article, oldest first.</param>
    public static DecisionSteps Of(IEnumerable<DecisionStep> steps)
    {
        var walked = new DecisionSteps();
        foreach (var step in steps)
        {
            walked.Walk(step);
        }
        return walked;
    }

    private void Walk(DecisionStep step)
    {
        done.Remove(step.Of);
        undone.Remove(step.Of);
        latest[step.Of] = step.Id;
        if (step.Kind == StepKind.Decided)
        {
            // As in any editor: who decides anew gives up what could be done again.
            undone.Clear();
        }
        (step.Kind == StepKind.Undone ? undone : done).Add(step.Of);
    }
}
