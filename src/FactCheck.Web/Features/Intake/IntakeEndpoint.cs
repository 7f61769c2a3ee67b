using FactCheck.Import;
using FactCheck.Review;
using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Intake;

/// <summary>Takes the form by POST: a text of this size would cut the circuit.</summary>
internal static class IntakeEndpoint
{
    // Twice the text's own limit and more, so that a text somewhat too long still gets a sentence and not a cut connection.
    private const int MaxBody = 8 * 1024 * 1024;

    public static void MapIntake(this IEndpointRouteBuilder routes) =>
        // The token is checked by hand: a page left open over a restart is owed a sentence.
        routes.MapPost("/articles", HandleAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBody)).DisableAntiforgery();

    private static async Task<IResult> HandleAsync(HttpContext context, IAntiforgery antiforgery, IntakeDesk desk, IntakeWords words, ILoggerFactory logs)
    {
        try
        {
            return await ReadAndKeepAsync(context, antiforgery, desk, words);
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return Refuse(words.Answer(ImportProblem.TooLarge, false), StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception error) when (error is not OperationCanceledException and not BadHttpRequestException)
        {
            IntakeLog.NotKept(logs.CreateLogger(typeof(IntakeEndpoint)), error);
            return Refuse(words.Answer(IntakeWords.NotKept), StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task<IResult> ReadAndKeepAsync(HttpContext context, IAntiforgery antiforgery, IntakeDesk desk, IntakeWords words)
    {
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { ValueLengthLimit = MaxBody, MultipartBodyLengthLimit = MaxBody }));
        if (!context.Request.HasFormContentType)
        {
            return Refuse(words.Answer(IntakeWords.Expired), StatusCodes.Status400BadRequest);
        }

        // Read before the token is looked for: a body that is too large is to be called so.
        var form = new IntakeForm(await context.Request.ReadFormAsync(context.RequestAborted));
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Refuse(words.Answer(IntakeWords.Expired), StatusCodes.Status400BadRequest);
        }

        if (EditorCookie.Read(context.Request) is not { } editor)
        {
            return Refuse(words.Answer(IntakeWords.NoName), StatusCodes.Status400BadRequest);
        }

        return await KeepAsync(context, form, editor, desk.Find(form.Work), words);
    }

    private static async Task<IResult> KeepAsync(HttpContext context, IntakeForm form, string editor, IntakeWork? work, IntakeWords words)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, work?.CalledOff ?? default);
        try
        {
            work?.MoveTo(IntakeStep.Reading);
            var imported = await form.ReadAsync(cancel.Token);
            var id = await context.RequestServices.GetRequiredService<ReviewStore>().AddAsync(imported.Article, editor, work, cancel.Token);
            return Results.Json(words.Kept(id, imported.Notes, form.WasDamaged), statusCode: StatusCodes.Status201Created);
        }
        catch (OperationCanceledException) when (work is { CalledOff.IsCancellationRequested: true })
        {
            return Refuse(words.Answer(IntakeWords.CalledOff), StatusCodes.Status200OK);
        }
        catch (ImportException error)
        {
            // What an editor can mend is an answer, not a failed request: browsers write those into the console as errors.
            var status = error.Problem == ImportProblem.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status200OK;
            return Refuse(words.Answer(error.Problem, form.HasFile), status);
        }
    }

    private static IResult Refuse(IntakeAnswer answer, int status) => Results.Json(answer, statusCode: status);
}
