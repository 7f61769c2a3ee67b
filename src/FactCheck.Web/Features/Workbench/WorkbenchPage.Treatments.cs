using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Treatments;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What becomes of a claim in print, where it takes an editor's words.</summary>
public sealed partial class WorkbenchPage
{
    private Task<bool> SaveTreatmentAsync(DraftPlace place, string text)
    {
        var words = TreatmentForm.Read(text);
        var kind = TreatmentForm.KindOf(place.Kind);
        var chosen = kind == TreatmentKind.Soften ? Softening.Clean(words.Words) : words.Words.Trim();
        return SaveEntryAsync(place, text, words.Check(place.Kind, article!.Find(place.ClaimId)!), true, () => new ClaimDecision.Treat(new Treatment(kind, chosen)));
    }
}
