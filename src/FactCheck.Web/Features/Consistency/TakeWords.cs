using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Consistency;

/// <summary>Says why an agency's text was not kept: what happened, what is safe, what to do.</summary>
public sealed class TakeWords(IStringLocalizer<ConsistencyText> text)
{
    public const string NoName = nameof(NoName), Expired = nameof(Expired), NotKept = nameof(NotKept), TooLarge = nameof(TooLarge);

    public TakeAnswer Answer(string problem) => new(problem, text[$"Take{problem}"]);

    public TakeAnswer Answer(EntryProblem problem) => (problem.Fault, problem.Field) switch
    {
        (EntryFault.TooMany, _) => new("TooMany", text["TakeTooMany", problem.Limit ?? 0]),
        (EntryFault.TooLong, nameof(TakeEntry.Text)) => new("TooLong", text["TakeTooLong", problem.Limit ?? 0], "text"),
        (EntryFault.TooLong, _) => new("TooLong", text["TakeAgencyTooLong", problem.Limit ?? 0], "agency"),
        (_, nameof(TakeEntry.Text)) => new("Missing", text["TakeMissingText"], "text"),
        _ => new("Missing", text["TakeMissingAgency"], "agency"),
    };
}
