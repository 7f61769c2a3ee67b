using FactCheck.Review;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Intake;

/// <summary>Takes a new article by POST.</summary>
internal static class IntakeEndpoint
{
    public static void MapIntake(this IEndpointRouteBuilder routes) =>
        // The token is checked by hand: a page left open over a restart is owed a sentence.
        routes.MapPost("/articles", (HttpContext context, ReviewStore store, IntakeWords words) => new FormReception(context).TakeAsync(async (form, editor, work, cancel) =>
        {
            var imported = await form.ReadAsync(cancel);
            var id = await store.AddAsync(imported.Article, editor, work, cancel);
            return Results.Json(words.Kept($"/articles/{id}", imported.Notes, form.WasDamaged), statusCode: StatusCodes.Status201Created);
        })).WithMetadata(new RequestSizeLimitAttribute(FormReception.MaxBody)).DisableAntiforgery();
}
