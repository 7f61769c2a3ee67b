using FactCheck.Review;
using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Consistency;

/// <summary>Takes an agency's text by POST: through a bound field one of this size would cut the circuit.</summary>
internal static class TakeEndpoint
{
    // More than fifty thousand characters of any script, so that a text somewhat too long still gets a sentence and not a cut connection.
    private const int MaxBody = 1024 * 1024;

    public static string AddressOf(Guid articleId) => $"/articles/{articleId}/takes";

    public static void MapTakes(this IEndpointRouteBuilder routes) =>
        // The token is checked by hand: a page left open over a restart is owed a sentence.
        routes.MapPost("/articles/{id:guid}/takes", HandleAsync).WithMetadata(new RequestSizeLimitAttribute(MaxBody)).DisableAntiforgery();

    private static async Task<IResult> HandleAsync(Guid id, HttpContext context, IAntiforgery antiforgery, ReviewStore store, TakeWords words, ILoggerFactory logs)
    {
        try
        {
            return await ReadAndKeepAsync(id, context, antiforgery, store, words);
        }
        catch (EntryException refused)
        {
            return Answer(words.Answer(refused.Problems[0]));
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return Answer(words.Answer(TakeWords.TooLarge) with { Field = "text" });
        }
        catch (Exception error) when (error is not OperationCanceledException and not BadHttpRequestException)
        {
            ConsistencyLog.TakeNotKept(logs.CreateLogger(typeof(TakeEndpoint)), id, error);
            return Answer(words.Answer(TakeWords.NotKept));
        }
    }

    private static async Task<IResult> ReadAndKeepAsync(Guid id, HttpContext context, IAntiforgery antiforgery, ReviewStore store, TakeWords words)
    {
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { MultipartBodyLengthLimit = MaxBody }));
        if (!context.Request.HasFormContentType)
        {
            return Answer(words.Answer(TakeWords.Expired));
        }

        // Read before the token is looked for: a body that is too large is to be called so.
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!await antiforgery.IsRequestValidAsync(context) || !Guid.TryParse(form["take"], out var takeId))
        {
            return Answer(words.Answer(TakeWords.Expired));
        }
        if (EditorCookie.Read(context.Request) is not { } editor)
        {
            return Answer(words.Answer(TakeWords.NoName));
        }

        await store.KeepTakeAsync(id, takeId, EntryOf(form), editor, context.RequestAborted);
        return Answer(new TakeAnswer());
    }

    // Forms end their lines in two characters, and the editor counted one.
    private static TakeEntry EntryOf(IFormCollection form) => new(form["agency"].ToString(), form["text"].ToString().ReplaceLineEndings("\n"));

    // What an editor can mend is an answer, not a failed request: browsers write those into the console as errors.
    private static IResult Answer(TakeAnswer answer) => Results.Json(answer);
}
