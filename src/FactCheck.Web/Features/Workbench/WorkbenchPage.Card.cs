using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What the open card asks of the page: similar earlier claims, and news of what was copied.</summary>
public sealed partial class WorkbenchPage
{
    [Inject] private SimilarClaims Similar { get; set; } = null!;
    [Inject] private IStringLocalizer<CardText> CardWords { get; set; } = null!;

    /// <summary>Something was copied, or could not be; the script did it within the click, as browsers want it.</summary>
    /// <param name="outcome">"Copied", "NotCopied" or "LinkNotCopied".</param>
    [JSInvokable]
    public void Copied(string outcome) => Tell(CardWords[outcome is "NotCopied" or "LinkNotCopied" ? outcome : "Copied"]);

    private async Task<IReadOnlyList<SimilarClaim>?> FindSimilarAsync(Guid claimId, CancellationToken cancel)
    {
        try
        {
            return await Similar.ToAsync(claimId, cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.SimilarFailed(Log, claimId, error);
            return null;
        }
    }
}
