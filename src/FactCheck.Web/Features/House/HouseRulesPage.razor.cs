using FactCheck.Detection.Newsroom;
using FactCheck.Review;
using FactCheck.Web.Features.People;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.House;

/// <summary>The newsroom's own rules: which wordings nobody needs to be asked about, tried on earlier articles before they are kept.</summary>
public sealed partial class HouseRulesPage
{
    public const string Address = "/house-rules";

    private IReadOnlyList<HouseRule>? rules;
    private RunningReading? running;
    private Failure? failed;
    private string announcement = "";
    private string? outcome;

    /// <summary>The words a claim's card leads here with.</summary>
    [SupplyParameterFromQuery(Name = "words")]
    public string? Words { get; set; }

    /// <summary>The article whose card led here, and the claim's number in it.</summary>
    [SupplyParameterFromQuery(Name = "article")]
    public Guid? Article { get; set; }

    [SupplyParameterFromQuery(Name = "n")]
    public int? Number { get; set; }

    [Inject] private HouseRuleBook Book { get; set; } = null!;
    [Inject] private CurrentEditor Editor { get; set; } = null!;
    [Inject] private TimeProvider Clock { get; set; } = null!;
    [Inject] private ILogger<HouseRulesPage> Log { get; set; } = null!;
    [Inject] private IStringLocalizer<HouseText> Text { get; set; } = null!;

    /// <param name="What">What did not happen, in words.</param>
    private sealed record Failure(string What, Func<Task> Retry);

    protected override async Task OnInitializedAsync()
    {
        words = Words ?? "";
        await LoadAsync();
        // The first, dead page would read the articles for nobody.
        if (words.Length > 0 && RendererInfo.IsInteractive)
        {
            await PreviewAsync();
        }
    }

    // Reading articles again goes on without the page: what a rule asks for is not half done because a tab was closed.
    public void Dispose() => reading?.Cancel();

    private Task LoadAsync() => TryAsync(async () => rules = await Book.ListAsync(), Text["NotLoaded"], LoadAsync);

    private async Task SaveAsync()
    {
        if (await Editor.AskAsync() is not { } editor)
        {
            return;
        }

        HouseRule? saved = null;
        await TryAsync(async () => saved = await Book.IgnoreAsync(words, editor), Text["NotSaved"], SaveAsync);
        if (saved is not null)
        {
            Forget();
            await ReadThroughAsync(saved.Id);
        }
    }

    private async Task RemoveAsync(Guid id)
    {
        if (await Editor.AskAsync() is not { } editor)
        {
            return;
        }

        var removed = false;
        await TryAsync(async () => removed = !(await Book.RemoveAsync(id, editor)).Holds, Text["NotRemoved"], () => RemoveAsync(id));
        if (removed)
        {
            await ReadThroughAsync(id);
        }
    }

    /// <summary>Takes a rule that came or went to the earlier articles.</summary>
    private async Task ReadThroughAsync(Guid id)
    {
        using var stop = new CancellationTokenSource();
        outcome = null;
        var mine = running = new RunningReading(id, new RuleProgress(0, 0, 0), stop);
        await LoadAsync();
        int? changed = null;
        await TryAsync(async () => changed = await Book.ReadThroughAsync(id, Every<RuleProgress>(now => mine.Progress = now), stop.Token), Text["NotReadThrough"], () => ReadThroughAsync(id));
        running = running == mine ? null : running;
        announcement = outcome = changed is { } claims ? Text.Count("ReadThrough", claims) : Text["ReadingStopped"];
        await LoadAsync();
        StateHasChanged();
    }

    private void StopReading() => running?.Stop.Cancel();

    private async Task TryAsync(Func<Task> work, string what, Func<Task> retry)
    {
        try
        {
            await work();
            failed = null;
        }
        catch (HouseRulesException refused)
        {
            problems = refused.Problems;
        }
        catch (OperationCanceledException)
        {
            // The editor stopped it, and sees that it is not finished.
        }
        catch (Exception error)
        {
            HouseLog.Failed(Log, error);
            (failed, announcement) = (new Failure(what, retry), what);
        }
    }

    private Task RetryAsync() => failed?.Retry() ?? Task.CompletedTask;

    // A picture a fifth of a second apart: more would be read by nobody and sent all the same.
    private SteadyProgress<T> Every<T>(Action<T> take) => new(Clock, TimeSpan.FromMilliseconds(200), value => _ = InvokeAsync(() =>
    {
        take(value);
        StateHasChanged();
    }));
}
