using FactCheck.Review;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

internal static class EvidenceWords
{
    public static string IconOf(EvidenceStance stance) => stance switch
    {
        EvidenceStance.Supports => Icons.Material.Filled.AddCircle,
        EvidenceStance.Contradicts => Icons.Material.Filled.RemoveCircle,
        _ => Icons.Material.Filled.Info,
    };
}
