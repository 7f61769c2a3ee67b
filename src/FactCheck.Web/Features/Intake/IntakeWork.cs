using FactCheck.Review;

namespace FactCheck.Web.Features.Intake;

/// <summary>How far an article on its way in has come; only a new version of one has claims to anchor.</summary>
public enum IntakeStep { Sending, Reading, Detecting, Anchoring, Keeping }

/// <summary>An article on its way in: the form's endpoint does the work, the form's page shows how far it is and may call it off.</summary>
public sealed class IntakeWork : IProgress<AddingStep>, IProgress<RevisingStep>, IDisposable
{
    private readonly CancellationTokenSource source = new();

    public Guid Id { get; } = Guid.NewGuid();

    public IntakeStep Step { get; private set; } = IntakeStep.Sending;

    /// <summary>What was read of the form, for the page that sent it; null until then.</summary>
    public NewArticle? Read { get; set; }

    public CancellationToken CalledOff => source.Token;

    /// <summary>Raised on the thread that does the work.</summary>
    public event Action? Moved;

    public void MoveTo(IntakeStep step)
    {
        Step = step;
        Moved?.Invoke();
    }

    public void Report(AddingStep value) => MoveTo(value == AddingStep.Detecting ? IntakeStep.Detecting : IntakeStep.Keeping);

    public void Report(RevisingStep value) => MoveTo(value switch
    {
        RevisingStep.Detecting => IntakeStep.Detecting,
        RevisingStep.Anchoring => IntakeStep.Anchoring,
        _ => IntakeStep.Keeping,
    });

    public void CallOff() => source.Cancel();

    public void Dispose() => source.Dispose();
}
