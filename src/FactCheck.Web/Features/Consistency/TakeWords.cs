using FactCheck.Review;
using FactCheck.Web.Features.Intake;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Consistency;

/// <summary>Says why an agency's text was not kept: what happened, what is safe, what to do.</summary>
public sealed class TakeWords(IStringLocalizer<ConsistencyText> text)
{
    internal TakeAnswer Answer(FormFault fault) => new(fault.ToString(), text[$"Take{fault}"], fault == FormFault.TooLarge ? "text" : null);

    public TakeAnswer Answer(EntryProblem problem) => (problem.Fault, problem.Field) switch
    {
        (EntryFault.TooMany, _) => new("TooMany", text["TakeTooMany", problem.Limit ?? 0]),
        (EntryFault.TooLong, nameof(TakeEntry.Text)) => new("TooLong", text["TakeTooLong", problem.Limit ?? 0], "text"),
        (EntryFault.TooLong, _) => new("TooLong", text["TakeAgencyTooLong", problem.Limit ?? 0], "agency"),
        (_, nameof(TakeEntry.Text)) => new("Missing", text["TakeMissingText"], "text"),
        _ => new("Missing", text["TakeMissingAgency"], "agency"),
    };
}
