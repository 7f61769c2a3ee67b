using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Features.People;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Consistency;

/// <summary>Which findings the newsroom wants to be told of, and how often it agreed with each kind.</summary>
public sealed partial class ConsistencyPage
{
    public const string Address = "/consistency";

    private IReadOnlyList<FindingFigure>? figures;
    private Failure? failed;
    private string announcement = "";

    /// <summary>The article whose findings led here.</summary>
    [SupplyParameterFromQuery(Name = "article")]
    public Guid? Article { get; set; }

    [Inject] private ReviewStore Store { get; set; } = null!;
    [Inject] private CurrentEditor Editor { get; set; } = null!;
    [Inject] private ILogger<ConsistencyPage> Log { get; set; } = null!;
    [Inject] private IStringLocalizer<ConsistencyText> Text { get; set; } = null!;

    /// <param name="What">What did not happen, in words.</param>
    private sealed record Failure(string What, Func<Task> Retry);

    protected override Task OnInitializedAsync() => LoadAsync();

    private Task LoadAsync() => TryAsync(async () => figures = await Store.FindingFiguresAsync(), Text["NotLoaded"], LoadAsync);

    private async Task TurnAsync((ArticleFindingKind Kind, bool IsOn) turn)
    {
        if (await Editor.AskAsync() is { } editor)
        {
            await TryAsync(() => WriteAsync(turn.Kind, turn.IsOn, editor), Text["NotTurned"], () => TurnAsync(turn));
        }
    }

    private async Task WriteAsync(ArticleFindingKind kind, bool isOn, string editor)
    {
        await Store.SwitchFindingAsync(kind, isOn, editor);
        figures = await Store.FindingFiguresAsync();
        announcement = Text[isOn ? "TurnedOn" : "TurnedOff", FindingText.Of(kind, CultureInfo.CurrentUICulture)];
    }

    private async Task TryAsync(Func<Task> work, string what, Func<Task> retry)
    {
        try
        {
            await work();
            failed = null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            ConsistencyLog.KindsFailed(Log, error);
            (failed, announcement) = (new Failure(what, retry), what);
        }
    }

    private Task RetryAsync() => failed?.Retry() ?? Task.CompletedTask;
}
