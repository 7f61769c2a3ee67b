using FactCheck.Review;

namespace FactCheck.Web.Features.House;

/// <summary>The reading of earlier articles that goes on for a rule.</summary>
public sealed class RunningReading(Guid rule, RuleProgress progress, CancellationTokenSource stop)
{
    public Guid Rule { get; } = rule;

    public RuleProgress Progress { get; set; } = progress;

    public CancellationTokenSource Stop { get; } = stop;
}
