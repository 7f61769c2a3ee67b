namespace FactCheck.Review.Consistency;

/// <summary>What becomes of an editor's answer to a finding.</summary>
public class FindingRulingTests
{
    private const string Text = "Porto, le carte\n\nSecondo la procura, Ettore Bressan avrebbe intascato tangenti per anni. Il cantiere è fermo.";

    [Fact]
    public async Task Rule_Dismissed_StaysWithItsReasonAfterARestart()
    {
        await using var desk = await FindingDesk.OpenAsync(Text);

        await desk.Store.RuleFindingAsync(desk.ArticleId, await OnlyAsync(desk), FindingAnswer.Dismiss("La replica è nel pezzo accanto"), "Bruno");
        await desk.Room.RestartAsync();

        var ruling = (await OnlyAsync(desk)).Ruling!;
        (ruling.Answer, ruling.By, ruling.At).ShouldBe((FindingAnswer.Dismiss("La replica è nel pezzo accanto"), "Bruno", TestClock.Start.UtcDateTime));
    }

    [Fact]
    public async Task Rule_TextChangedElsewhere_StaysAnswered()
    {
        await using var desk = await FindingDesk.OpenAsync(Text);
        await desk.Store.RuleFindingAsync(desk.ArticleId, await OnlyAsync(desk), FindingAnswer.Dismiss("Già sentito"), "Anna");

        await desk.ReviseAsync(Text.Replace("Porto, le carte", "Porto, tutte le carte dell'inchiesta", StringComparison.Ordinal));

        (await OnlyAsync(desk)).Ruling.ShouldNotBeNull();
    }

    [Fact]
    public async Task Rule_ItsWordsChanged_IsAskedAgain()
    {
        await using var desk = await FindingDesk.OpenAsync(Text);
        await desk.Store.RuleFindingAsync(desk.ArticleId, await OnlyAsync(desk), FindingAnswer.Dismiss("Già sentito"), "Anna");

        await desk.ReviseAsync(Text.Replace("per anni", "per dieci anni", StringComparison.Ordinal));

        (await OnlyAsync(desk)).Ruling.ShouldBeNull();
    }

    [Fact]
    public async Task Rule_TakenBack_IsOpenAgainAndBothStandInTheHistory()
    {
        await using var desk = await FindingDesk.OpenAsync(Text);
        var finding = await OnlyAsync(desk);

        await desk.Store.RuleFindingAsync(desk.ArticleId, finding, FindingAnswer.Accept, "Anna");
        (await desk.Store.RuleFindingAsync(desk.ArticleId, finding, null, "Bruno")).ShouldBeNull();

        (await OnlyAsync(desk)).Ruling.ShouldBeNull();
        var history = await desk.Store.ArticleHistoryAsync(desk.ArticleId);
        history.Where(one => one.Kind == ClaimEventKind.FindingRuled).Select(one => (one.By, EventValue.Before(one), EventValue.After(one))).ShouldBe([
            ("Anna", null, new RuledFinding(finding.Kind, finding.Key, finding.At.Words, FindingAnswer.Accept)),
            ("Bruno", new RuledFinding(finding.Kind, finding.Key, finding.At.Words, FindingAnswer.Accept), null)]);
        HistoryChain.Verify(history).ShouldBeNull();
    }

    [Fact]
    public async Task Rule_SaidAlready_LeavesNoSecondEventAndDisturbsNobody()
    {
        await using var desk = await FindingDesk.OpenAsync(Text);
        var finding = await OnlyAsync(desk);
        var (told, reread) = (new List<Guid>(), new List<Guid>());
        desk.Room.Notices.FindingsChanged += told.Add;
        desk.Room.Notices.ArticleChanged += reread.Add;

        await desk.Store.RuleFindingAsync(desk.ArticleId, finding, FindingAnswer.Accept, "Anna");
        await desk.Store.RuleFindingAsync(desk.ArticleId, finding, FindingAnswer.Accept, "Bruno");
        await desk.Store.RuleFindingAsync(desk.ArticleId, finding with { Key = "never answered" }, null, "Bruno");

        told.ShouldBe([desk.ArticleId]);
        reread.ShouldBeEmpty();
        (await desk.Store.ArticleHistoryAsync(desk.ArticleId)).Count(one => one.Kind == ClaimEventKind.FindingRuled).ShouldBe(1);
    }

    [Theory]
    [InlineData("", EntryFault.Missing)]
    [InlineData("   ", EntryFault.Missing)]
    [InlineData(null, EntryFault.TooLong)]
    public async Task Rule_DismissedWithoutAUsableReason_ChangesNothing(string? reason, EntryFault fault)
    {
        await using var desk = await FindingDesk.OpenAsync(Text);
        var answer = FindingAnswer.Dismiss(reason ?? new string('a', FindingAnswer.MaxReasonLength + 1));

        var error = await Should.ThrowAsync<EntryException>(async () => await desk.Store.RuleFindingAsync(desk.ArticleId, await OnlyAsync(desk), answer, "Anna"));

        error.Problems.ShouldHaveSingleItem().Fault.ShouldBe(fault);
        (await OnlyAsync(desk)).Ruling.ShouldBeNull();
    }

    [Fact]
    public async Task Figures_AfterAnswersInTwoArticles_CountTheShareThatWasAccepted()
    {
        await using var desk = await FindingDesk.OpenAsync(Text);
        await using var other = await desk.BesideAsync(Text.Replace("Ettore Bressan", "Marco Zanetti", StringComparison.Ordinal));

        await desk.Store.RuleFindingAsync(desk.ArticleId, await OnlyAsync(desk), FindingAnswer.Accept, "Anna");
        await desk.Store.RuleFindingAsync(other.ArticleId, await OnlyAsync(other), FindingAnswer.Dismiss("Già sentito"), "Anna");

        var figures = await desk.Store.FindingFiguresAsync();
        figures.Select(one => one.Kind).ShouldBe(Enum.GetValues<ArticleFindingKind>());
        figures.Single(one => one.Kind == ArticleFindingKind.ReplyMissing).ShouldBe(new FindingFigure(ArticleFindingKind.ReplyMissing, true, 1, 1));
        figures.Single(one => one.Kind == ArticleFindingKind.ReplyMissing).Share.ShouldBe(0.5);
        figures.Single(one => one.Kind == ArticleFindingKind.HeadlineStates).Share.ShouldBeNull();
    }

    private static async Task<ArticleFinding> OnlyAsync(FindingDesk desk) => (await desk.FindingsAsync()).ShouldHaveSingleItem();
}
