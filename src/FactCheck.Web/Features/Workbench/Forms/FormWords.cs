using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Forms;

/// <summary>What is wrong with a field, and what to do, in the editor's language.</summary>
internal static class FormWords
{
    public static string? Of(this IStringLocalizer<EvidenceText> text, EntryProblem? problem) => problem is null ? null : Words(text, problem).Value;

    private static LocalizedString Words(IStringLocalizer<EvidenceText> text, EntryProblem problem) =>
        problem.Fault == EntryFault.Missing ? text[$"Missing{problem.Field}"] : text[$"Problem{problem.Fault}", problem.Limit ?? 0];
}
