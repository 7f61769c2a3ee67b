using FactCheck.Import;
using FactCheck.Web.Features.Intake;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Revisions;

/// <summary>Says what became of a new version that was handed in.</summary>
public sealed class RevisionAnswers(IStringLocalizer<RevisionsText> text, IntakeWords intake)
{
    public const string Unchanged = nameof(Unchanged), Conflict = nameof(Conflict), Gone = nameof(Gone), WhyTooLong = nameof(WhyTooLong);

    /// <summary>A name the page knows, with its sentence and the field to blame.</summary>
    public IntakeAnswer Answer(string problem, bool fromFile = false) => problem switch
    {
        Unchanged => new IntakeAnswer(null, problem, text["Unchanged"], fromFile ? "file" : "text"),
        Conflict => new IntakeAnswer(null, problem, text["Conflict"]),
        Gone => new IntakeAnswer(null, problem, text["Gone"]),
        IntakeWords.NoAnswer => new IntakeAnswer(null, problem, text["NoAnswer"]),
        WhyTooLong => new IntakeAnswer(null, problem, text["WhyTooLong", Review.Revision.MaxWhy], "why"),
        _ => intake.Answer(problem, fromFile),
    };

    /// <summary>The workbench goes on, and tells once what became of the claims.</summary>
    public IntakeAnswer Kept(Guid id, int number, IReadOnlyList<ImportNote> notes, bool damaged) => intake.Kept($"/articles/{id}?revised={number}", notes, damaged);
}
