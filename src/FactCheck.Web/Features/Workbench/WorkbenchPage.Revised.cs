using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Features.Workbench;

/// <summary>The editor comes from handing in a version: once, it is told what became of the claims.</summary>
public sealed partial class WorkbenchPage
{
    private bool wasRevisedClosed;

    /// <summary>The revision that was just handed in; the script takes it out of the address, so a reload does not tell it again.</summary>
    [SupplyParameterFromQuery(Name = "revised")]
    public int? Revised { get; set; }

    private bool IsJustRevised => !wasRevisedClosed && Revised is { } number && number == article?.Reviewed.Revision.Number;

    private void CloseRevised() => wasRevisedClosed = true;
}
