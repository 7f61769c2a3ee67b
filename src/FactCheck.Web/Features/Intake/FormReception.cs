using FactCheck.Import;

namespace FactCheck.Web.Features.Intake;

/// <summary>Receives a posted text: a new article or a new version of one. A text of this size would cut the circuit.</summary>
internal sealed class FormReception(HttpContext context)
{
    /// <summary>Twice the text's own limit and more.</summary>
    public const int MaxBody = 8 * 1024 * 1024;

    private readonly IntakeWords words = context.RequestServices.GetRequiredService<IntakeWords>();

    /// <summary>Keeps what the form holds, in the name of its editor.</summary>
    /// <param name="work">Null where no page waits for it any more.</param>
    public delegate Task<IResult> Keep(IntakeForm form, string editor, IntakeWork? work, CancellationToken cancel);

    public static IResult Refuse(IntakeAnswer answer, int status = StatusCodes.Status200OK) => Results.Json(answer, statusCode: status);

    public Task<IResult> TakeAsync(Keep keep) =>
        new PostedForm(context, MaxBody).TakeAsync((fields, editor) => KeepAsync(new IntakeForm(fields), editor, keep), Refuse);

    private IResult Refuse(FormFault fault) => fault switch
    {
        FormFault.TooLarge => Refuse(words.Answer(ImportProblem.TooLarge, false), StatusCodes.Status413PayloadTooLarge),
        FormFault.NotKept => Refuse(words.Answer(IntakeWords.NotKept), StatusCodes.Status500InternalServerError),
        FormFault.NoName => Refuse(words.Answer(IntakeWords.NoName), StatusCodes.Status400BadRequest),
        _ => Refuse(words.Answer(IntakeWords.Expired), StatusCodes.Status400BadRequest),
    };

    private async Task<IResult> KeepAsync(IntakeForm form, string editor, Keep keep)
    {
        var work = context.RequestServices.GetRequiredService<IntakeDesk>().Find(form.Work);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, work?.CalledOff ?? default);
        try
        {
            work?.MoveTo(IntakeStep.Reading);
            return await keep(form, editor, work, cancel.Token);
        }
        catch (OperationCanceledException) when (work is { CalledOff.IsCancellationRequested: true })
        {
            return Refuse(words.Answer(IntakeWords.CalledOff));
        }
        catch (ImportException error)
        {
            // What an editor can mend is an answer, not a failed request: browsers write those into the console as errors.
            var status = error.Problem == ImportProblem.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status200OK;
            return Refuse(words.Answer(error.Problem, form.HasFile), status);
        }
    }
}
