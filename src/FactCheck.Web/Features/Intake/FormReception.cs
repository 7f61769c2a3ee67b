using FactCheck.Import;
using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace FactCheck.Web.Features.Intake;

/// <summary>Receives a posted text: a new article or a new version of one. A text of this size would cut the circuit.</summary>
internal sealed class FormReception(HttpContext context)
{
    /// <summary>Twice the text's own limit and more, so that a text somewhat too long still gets a sentence and not a cut connection.</summary>
    public const int MaxBody = 8 * 1024 * 1024;

    private readonly IntakeWords words = context.RequestServices.GetRequiredService<IntakeWords>();

    /// <summary>Keeps what the form holds, in the name of its editor.</summary>
    /// <param name="work">Null where no page waits for it any more.</param>
    public delegate Task<IResult> Keep(IntakeForm form, string editor, IntakeWork? work, CancellationToken cancel);

    public static IResult Refuse(IntakeAnswer answer, int status = StatusCodes.Status200OK) => Results.Json(answer, statusCode: status);

    /// <summary>Whatever goes wrong is answered with a sentence.</summary>
    public async Task<IResult> TakeAsync(Keep keep)
    {
        try
        {
            return await ReadAndKeepAsync(keep);
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return Refuse(words.Answer(ImportProblem.TooLarge, false), StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception error) when (error is not OperationCanceledException and not BadHttpRequestException)
        {
            IntakeLog.NotKept(context.RequestServices.GetRequiredService<ILogger<FormReception>>(), error);
            return Refuse(words.Answer(IntakeWords.NotKept), StatusCodes.Status500InternalServerError);
        }
    }

    private async Task<IResult> ReadAndKeepAsync(Keep keep)
    {
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { ValueLengthLimit = MaxBody, MultipartBodyLengthLimit = MaxBody }));
        if (!context.Request.HasFormContentType)
        {
            return Refuse(words.Answer(IntakeWords.Expired), StatusCodes.Status400BadRequest);
        }

        // Read before the token is looked for: a body that is too large is to be called so.
        var form = new IntakeForm(await context.Request.ReadFormAsync(context.RequestAborted));
        if (!await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            return Refuse(words.Answer(IntakeWords.Expired), StatusCodes.Status400BadRequest);
        }

        return EditorCookie.Read(context.Request) is { } editor
            ? await KeepAsync(form, editor, keep)
            : Refuse(words.Answer(IntakeWords.NoName), StatusCodes.Status400BadRequest);
    }

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
