namespace FactCheck.Detection;

/// <summary>Why the writer chose the conditional (design: "Read it").</summary>
public enum Reading
{
    /// <summary>Passed on at second hand, unconfirmed: were it confirmed, the writer would use the indicative and change nothing else.</summary>
    Reported,

    /// <summary>The writer's own forecast, schedule or possibility.</summary>
    Projection,

    /// <summary>Under a condition, stated or understood; counterfactuals.</summary>
    Hypothetical,

    /// <summary>Later than a past moment: "disse che sarebbe passato".</summary>
    FutureInPast,

    /// <summary>Wish, politeness, softened opinion, advice, duty.</summary>
    Stance,
}
