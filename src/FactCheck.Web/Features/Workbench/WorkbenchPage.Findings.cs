using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Consistency;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What does not agree in the article: looked for beside the editor's work, never before it.</summary>
public sealed partial class WorkbenchPage
{
    private const string FindingsTab = "findings";

    /// <summary>The text is on the screen before it is searched.</summary>
    private static readonly TimeSpan AfterOpening = TimeSpan.FromMilliseconds(100);

    /// <summary>Who marks claim after claim is not searched after each of them.</summary>
    private static readonly TimeSpan AfterDeciding = TimeSpan.FromMilliseconds(700);

    private CancellationTokenSource? looking;
    private FindingsOnScreen findings = FindingsOnScreen.Unknown;
    private IReadOnlyList<ArticleFinding> headline = [];
    private FindingDesk findingDesk = null!;
    private string findingNews = "";

    [Inject] private IStringLocalizer<ConsistencyText> FindingWords { get; set; } = null!;

    private void StartFindings() => findingDesk = new FindingDesk
    {
        AnswerAsync = AnswerFindingAsync,
        GoToAsync = GoToClaimAsync,
        ShowAsync = passage => ShowSpanAsync(passage.Span),
        LookAgainAsync = () => LookForFindingsAsync(TimeSpan.Zero),
        RemoveTakeAsync = RemoveTakeAsync,
        AskEditorAsync = Editor.AskAsync,
    };

    private void OnFindingsChanged(Guid articleId)
    {
        if (articleId == Id)
        {
            _ = InvokeAsync(() => LookForFindingsAsync(AfterOpening));
        }
    }

    private void StopLooking()
    {
        looking?.Cancel();
        looking?.Dispose();
        looking = null;
    }

    private async Task LookForFindingsAsync(TimeSpan rest)
    {
        StopLooking();
        looking = new CancellationTokenSource();
        var cancel = looking.Token;
        try
        {
            await Task.Delay(rest, Clock, cancel);
            // In the text on the screen, which their passages are places of.
            var found = await Store.ConsistencyAsync(article!.Reviewed, cancel);
            ShowFindings(cancel.IsCancellationRequested ? findings : new FindingsOnScreen(true, false, found.Findings, found.Takes, found.LookedFor));
        }
        catch (OperationCanceledException)
        {
            // Another search began, or the page is gone.
        }
        catch (Exception error)
        {
            WorkbenchLog.FindingsFailed(Log, Id, error);
            ShowFindings(findings with { HasFailed = true });
        }
    }

    private void ShowFindings(FindingsOnScreen found)
    {
        if (findings.ShowsTheSame(found))
        {
            return;
        }

        var (before, now) = (findings.Open.Count(), found.Open.Count());
        findings = found;
        headline = [.. found.Open.Where(IsOfHeadline)];
        findingNews = before == now ? findingNews : FindingWords.Count("Found", now);
        StateHasChanged();
    }

    // Hardenings of the title are told with all the others: their first passage need not be the headline's fault.
    private bool IsOfHeadline(ArticleFinding finding) => finding.At.Origin is PassageOrigin.Current
        && article is { Text.Blocks: [{ Kind: BlockKind.Title } title, ..] } && title.Span.Overlaps(finding.At.Span);

    /// <summary>Whether a claim changed in something that findings hang on.</summary>
    private static bool MayAnswerFindings(Claim? before, Claim now) => before is null || now.IsRemoved || before.Verdict != now.Verdict || before.Dismissal != now.Dismissal
        || before.Span != now.Span || before.ConfirmedSource != now.ConfirmedSource
        || !before.Replies.SequenceEqual(now.Replies) || !before.Evidence.SequenceEqual(now.Evidence);

    private async Task AnswerFindingAsync(ArticleFinding finding, FindingAnswer? answer)
    {
        if (await Editor.AskAsync() is { } editor)
        {
            await InTurnAsync(() => WriteAnswerAsync(finding, answer, editor));
        }
    }

    private Task WriteAnswerAsync(ArticleFinding finding, FindingAnswer? answer, string editor) => WriteFindingAsync(async () =>
    {
        var ruling = await SayWhenSlowAsync(Store.RuleFindingAsync(Id, finding, answer, editor));
        findingDesk.Reasons.Remove(finding.Key);
        ShowFindings(findings.With(finding.Key, ruling));
        Announce(answer is null ? FindingWords["TakenBack"] : FindingWords[$"Answered{answer.Kind}"]);
    }, FindingWords["AnswerNotSaved"], () => AnswerFindingAsync(finding, answer));

    private async Task RemoveTakeAsync(AgencyTake take)
    {
        if (await Editor.AskAsync() is { } editor)
        {
            await InTurnAsync(() => WriteFindingAsync(
                async () =>
                {
                    await Store.RemoveTakeAsync(Id, take.Id, editor);
                    ShowFindings(findings with { Takes = [.. findings.Takes.Where(other => other.Id != take.Id)] });
                    Announce(FindingWords["TakeRemoved", take.Agency]);
                }, FindingWords["TakeNotRemoved"], () => RemoveTakeAsync(take)));
        }
    }

    private async Task WriteFindingAsync(Func<Task> write, string what, Func<Task> retry)
    {
        try
        {
            await write();
            (failure, savedState) = (null, Text["SavedAt", Clock.GetLocalNow()]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.FindingsFailed(Log, Id, error);
            Fail(what, retry);
        }
    }

    // The findings stay beside the text: there may be more of them to look at.
    private async Task GoToClaimAsync(Guid claimId)
    {
        await ShowTextAsync();
        await TakeUpAsync(claimId, focus: false);
    }
}
