using FactCheck.Review;
using FactCheck.Web.Features.Intake;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Revisions;

/// <summary>Takes a new version of an article by POST, and hands any version out as text.</summary>
internal static class RevisionEndpoint
{
    public static void MapRevisions(this IEndpointRouteBuilder routes)
    {
        // The token is checked by hand: a page left open over a restart is owed a sentence.
        routes.MapPost("/articles/{id:guid}/revisions/new", (Guid id, HttpContext context, ReviewStore store, RevisionAnswers answers) => new FormReception(context)
            .TakeAsync((form, editor, work, cancel) => ReviseAsync(id, store, answers, form, editor, work, cancel)))
            .WithMetadata(new RequestSizeLimitAttribute(FormReception.MaxBody)).DisableAntiforgery();
        routes.MapGet("/articles/{id:guid}/revisions/{number:int}.txt", TextAsync);
    }

    private static async Task<IResult> ReviseAsync(Guid id, ReviewStore store, RevisionAnswers answers, IntakeForm form, string editor, IntakeWork? work, CancellationToken cancel)
    {
        if (form.Why.Length > Revision.MaxWhy)
        {
            return FormReception.Refuse(answers.Answer(RevisionAnswers.WhyTooLong));
        }

        var imported = await form.ReadAsync(cancel);
        if (work is not null)
        {
            work.Read = imported.Article;
        }

        return await store.ReviseAsync(id, form.Seen ?? 0, imported.Article, form.Why, editor, work, cancel) switch
        {
            RevisionOutcome.Saved saved => Results.Json(answers.Kept(id, saved.Number, imported.Notes, form.WasDamaged), statusCode: StatusCodes.Status201Created),
            RevisionOutcome.Unchanged => FormReception.Refuse(answers.Answer(RevisionAnswers.Unchanged)),
            RevisionOutcome.Conflict => FormReception.Refuse(answers.Answer(RevisionAnswers.Conflict)),
            _ => FormReception.Refuse(answers.Answer(RevisionAnswers.Gone), StatusCodes.Status404NotFound),
        };
    }

    // The Markdown where the article came as such: it is what the editor wrote.
    private static async Task<IResult> TextAsync(Guid id, int number, HttpContext context, ReviewStore store)
    {
        if (await store.RevisionAsync(id, number, context.RequestAborted) is not { } revision)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(revision.Markup ?? revision.Text.Text, "text/plain; charset=utf-8");
    }
}
