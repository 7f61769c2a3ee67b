using FactCheck.Review;
using FactCheck.Web.Features.Intake;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Consistency;

/// <summary>Takes an agency's text by POST: through a bound field one of this size would cut the circuit.</summary>
internal static class TakeEndpoint
{
    // More than fifty thousand characters of any script.
    private const int MaxBody = 1024 * 1024;

    public static string AddressOf(Guid articleId) => $"/articles/{articleId}/takes";

    public static void MapTakes(this IEndpointRouteBuilder routes) =>
        // The token is checked by hand: a page left open over a restart is owed a sentence.
        routes.MapPost("/articles/{id:guid}/takes", (Guid id, HttpContext context, ReviewStore store, TakeWords words) => new PostedForm(context, MaxBody)
            .TakeAsync((fields, editor) => KeepAsync(id, store, words, fields, editor, context.RequestAborted), fault => Answer(words.Answer(fault))))
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody)).DisableAntiforgery();

    private static async Task<IResult> KeepAsync(Guid id, ReviewStore store, TakeWords words, IFormCollection fields, string editor, CancellationToken cancel)
    {
        if (!Guid.TryParse(fields["take"], out var takeId))
        {
            return Answer(words.Answer(FormFault.Expired));
        }

        try
        {
            await store.KeepTakeAsync(id, takeId, EntryOf(fields), editor, cancel);
            return Answer(new TakeAnswer());
        }
        catch (EntryException refused)
        {
            return Answer(words.Answer(refused.Problems[0]));
        }
    }

    // Forms end their lines in two characters, and the editor counted one.
    private static TakeEntry EntryOf(IFormCollection fields) => new(fields["agency"].ToString(), fields["text"].ToString().ReplaceLineEndings("\n"));

    // What an editor can mend is an answer, not a failed request: browsers write those into the console as errors.
    private static IResult Answer(TakeAnswer answer) => Results.Json(answer);
}
