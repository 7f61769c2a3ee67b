using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

namespace FactCheck.Web.Features.Intake;

/// <summary>What is wrong with a posted form, whatever stands in its fields.</summary>
internal enum FormFault
{
    TooLarge,

    /// <summary>It came from no page of this server, or from one that has been open over a restart.</summary>
    Expired,
    NoName,
    NotKept,
}

/// <summary>A form that comes by POST: read whole and checked before anything is made of it.</summary>
/// <param name="maxBody">More than the fields may hold, so that a text somewhat too long still gets a sentence and not a cut connection.</param>
internal sealed class PostedForm(HttpContext context, int maxBody)
{
    /// <summary>Keeps what the fields hold, in the name of their editor.</summary>
    public delegate Task<IResult> Keep(IFormCollection fields, string editor);

    /// <summary>Whatever goes wrong is answered with a sentence.</summary>
    public async Task<IResult> TakeAsync(Keep keep, Func<FormFault, IResult> refuse)
    {
        try
        {
            return await ReadAsync() is not { } fields ? refuse(FormFault.Expired)
                : EditorCookie.Read(context.Request) is not { } editor ? refuse(FormFault.NoName)
                : await keep(fields, editor);
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return refuse(FormFault.TooLarge);
        }
        catch (Exception error) when (error is not OperationCanceledException and not BadHttpRequestException)
        {
            IntakeLog.NotKept(context.RequestServices.GetRequiredService<ILogger<PostedForm>>(), context.Request.Path.ToString(), error);
            return refuse(FormFault.NotKept);
        }
    }

    private async Task<IFormCollection?> ReadAsync()
    {
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { ValueLengthLimit = maxBody, MultipartBodyLengthLimit = maxBody }));
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        // Read before the token is looked for: a body that is too large is to be called so.
        var fields = await context.Request.ReadFormAsync(context.RequestAborted);
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context) ? fields : null;
    }
}
