using FactCheck.Detection.Newsroom;
using FactCheck.Review;
using FactCheck.Web.Resources;

namespace FactCheck.Web.Features.House;

/// <summary>What the wording being written would change, shown while it is written.</summary>
public sealed partial class HouseRulesPage
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(350);

    private CancellationTokenSource? reading;
    private string words = "";
    private IReadOnlyList<HouseRuleProblem> problems = [];
    private RulePreview? preview;
    private bool isReading;

    private async Task TypeAsync(string typed)
    {
        (words, preview, problems) = (typed, null, []);
        Stop();
        if (string.IsNullOrWhiteSpace(typed))
        {
            return;
        }

        using var rest = reading = new CancellationTokenSource();
        await TryAsync(() => Task.Delay(Rest, Clock, rest.Token), "", () => Task.CompletedTask);
        if (!rest.IsCancellationRequested)
        {
            await PreviewAsync();
        }
    }

    private async Task PreviewAsync()
    {
        Stop();
        var mine = reading = new CancellationTokenSource();
        (isReading, preview, problems) = (true, null, []);
        StateHasChanged();
        RulePreview? whole = null;
        await TryAsync(async () => whole = await Book.PreviewAsync(words, Every<RulePreview>(now => Show(now, mine)), mine.Token), Text["NoPreview"], PreviewAsync);
        if (reading == mine)
        {
            (isReading, preview, reading) = (false, whole ?? preview, null);
        }

        if (whole is not null && words.Length > 0)
        {
            announcement = Text.Count("Leaving", whole.Leaving);
        }

        mine.Dispose();
        StateHasChanged();
    }

    private void Show(RulePreview now, CancellationTokenSource of)
    {
        if (reading == of)
        {
            preview = now;
        }
    }

    private void Stop()
    {
        reading?.Cancel();
        (reading, isReading) = (null, false);
    }

    private void Forget()
    {
        Stop();
        (words, preview, problems) = ("", null, []);
    }
}
