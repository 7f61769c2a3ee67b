using FactCheck.Import;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Intake;

/// <summary>Says what is wrong with what was handed in: what happened, what is safe, what to do.</summary>
public sealed class IntakeWords(IStringLocalizer<IntakeText> text)
{
    /// <summary>Problems the browser or the server meets before the text is read.</summary>
    public const string NoName = nameof(NoName), Expired = nameof(Expired), Unreachable = nameof(Unreachable), NotKept = nameof(NotKept), CalledOff = nameof(CalledOff),
        NoAnswer = nameof(NoAnswer);

    public IntakeAnswer Answer(ImportProblem problem, bool fromFile) => Answer(problem.ToString(), fromFile);

    public IntakeAnswer Answer(string problem, bool fromFile = false) => new(null, problem, Sentence(problem, fromFile), Field(problem, fromFile));

    /// <param name="location">Where the page goes on.</param>
    public IntakeAnswer Kept(string location, IReadOnlyList<ImportNote> notes, bool damaged)
    {
        IEnumerable<ImportNote> all = damaged ? [.. notes, ImportNote.CharactersReplaced] : notes;
        return new IntakeAnswer(location, Notes: [.. all.Distinct().Select(Note)]);
    }

    private string Note(ImportNote note) => text[note switch
    {
        ImportNote.CharactersReplaced => "NoteCharactersReplaced",
        ImportNote.ReadAsWindows1252 => "NoteReadAsWindows1252",
        _ => "NoteMarkdownTooNested",
    }];

    private string Sentence(string problem, bool fromFile) => text[problem switch
    {
        nameof(ImportProblem.Empty) => fromFile ? "EmptyFile" : "Empty",
        nameof(ImportProblem.TooLarge) => fromFile ? "FileTooLarge" : "TooLarge",
        nameof(ImportProblem.NotText) => fromFile ? "FileNotText" : "NotText",
        nameof(ImportProblem.UnsupportedFile) => "UnsupportedFile",
        nameof(ImportProblem.BadUrl) => "BadUrl",
        nameof(ImportProblem.BadDate) => "BadDate",
        NoName => "NoName",
        Expired => "Expired",
        Unreachable => "Unreachable",
        CalledOff => "CalledOff",
        NoAnswer => "NoAnswer",
        _ => "NotKept",
    }];

    private static string? Field(string problem, bool fromFile) => problem switch
    {
        nameof(ImportProblem.BadUrl) => "url",
        nameof(ImportProblem.BadDate) => "date",
        nameof(ImportProblem.UnsupportedFile) => "file",
        nameof(ImportProblem.Empty) or nameof(ImportProblem.TooLarge) or nameof(ImportProblem.NotText) => fromFile ? "file" : "text",
        _ => null,
    };
}
