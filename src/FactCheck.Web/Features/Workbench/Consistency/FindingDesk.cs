using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Consistency;

/// <summary>What the parts that show findings ask of the page.</summary>
public sealed record FindingDesk
{
    /// <summary>Keeps an editor's answer; null takes it back.</summary>
    public required Func<ArticleFinding, FindingAnswer?, Task> AnswerAsync { get; init; }

    /// <summary>Selects a claim and brings its words into sight.</summary>
    public required Func<Guid, Task> GoToAsync { get; init; }

    /// <summary>Brings words of the text into sight, and shows which they are.</summary>
    public required Func<FindingPassage, Task> ShowAsync { get; init; }

    /// <summary>Looks for findings once more.</summary>
    public required Func<Task> LookAgainAsync { get; init; }

    /// <summary>Takes an agency's text away from beside the article.</summary>
    public required Func<AgencyTake, Task> RemoveTakeAsync { get; init; }

    /// <summary>Who is at this window, asked for where nobody has said yet; null where nobody says.</summary>
    public required Func<Task<string?>> AskEditorAsync { get; init; }

    /// <summary>Reasons that were typed and not given yet, by the key of their finding: another tab of the panel loses none.</summary>
    public Dictionary<string, string> Reasons { get; } = [];

    /// <summary>The name of the next agency text: what is pasted for it stays with it while the form is closed.</summary>
    public Guid NewTake { get; set; } = Guid.CreateVersion7();
}
