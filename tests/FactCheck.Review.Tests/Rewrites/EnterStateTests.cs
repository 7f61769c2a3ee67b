namespace FactCheck.Review;

public class EnterStateTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";

    [Fact]
    public async Task EnterState_NothingMissing_MovesTheArticleAndTellsItsHistory()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");

        (await room.Store.EnterStateAsync(article.Article.Id, ArticleState.InReview, ArticleState.Ready, "Berta")).ShouldBe(new StateOutcome.Entered(ArticleState.Ready));

        (await room.ReadAsync(article)).Article.State.ShouldBe(ArticleState.Ready);
        var history = await room.Store.ArticleHistoryAsync(article.Article.Id);
        (history[^1].Kind, history[^1].Before, history[^1].After, history[^1].By).ShouldBe((ClaimEventKind.StateChanged, "\"inReview\"", "\"ready\"", "Berta"));
        HistoryChain.Verify(history).ShouldBeNull();
    }

    [Fact]
    public async Task EnterState_DisputedClaimWithoutTreatment_SaysWhatIsMissingAndStays()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        var claim = article.Queue[0].Id;
        await room.Store.MarkAsync(claim, 1, Verdict.Disputed(), "Anna");

        var refused = await room.Store.EnterStateAsync(article.Article.Id, ArticleState.InReview, ArticleState.Ready, "Anna");

        refused.ShouldBeOfType<StateOutcome.NotReady>().Check.Untreated.ShouldHaveSingleItem().Id.ShouldBe(claim);
        (await room.ReadAsync(article)).Article.State.ShouldBe(ArticleState.InReview);
        (await room.Store.ArticleHistoryAsync(article.Article.Id)).ShouldNotContain(one => one.Kind == ClaimEventKind.StateChanged);
    }

    [Fact]
    public async Task EnterState_DisputedClaimWithTreatment_IsReady()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        var claim = article.Queue[0].Id;
        await room.Store.MarkAsync(claim, 1, Verdict.Disputed(), "Anna");
        await room.Store.DecideAsync(claim, 2, new ClaimDecision.Treat(new Treatment(TreatmentKind.PublishAnyway, "Lo sa il direttore")), "Anna");

        (await room.Store.EnterStateAsync(article.Article.Id, ArticleState.InReview, ArticleState.Ready, "Anna")).ShouldBeOfType<StateOutcome.Entered>();
    }

    [Fact]
    public async Task EnterState_SomebodyElseWasFirst_TellsWhereTheArticleIs()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.EnterStateAsync(article.Article.Id, ArticleState.InReview, ArticleState.Draft, "Berta");

        (await room.Store.EnterStateAsync(article.Article.Id, ArticleState.InReview, ArticleState.Archived, "Anna")).ShouldBe(new StateOutcome.Conflict(ArticleState.Draft));
    }

    [Fact]
    public async Task EnterState_NoSuchArticle_IsGone()
    {
        await using var room = await TestNewsroom.OpenAsync();

        (await room.Store.EnterStateAsync(Guid.NewGuid(), ArticleState.InReview, ArticleState.Draft, "Anna")).ShouldBe(new StateOutcome.Gone());
    }

    [Fact]
    public async Task EnterState_StepThatDoesNotExist_IsRefused()
    {
        await using var room = await TestNewsroom.OpenAsync();

        (await Should.ThrowAsync<ArgumentException>(() => room.Store.EnterStateAsync(Guid.NewGuid(), ArticleState.Draft, ArticleState.Published, "Anna")))
            .Message.ShouldContain("No step leads from Draft to Published");
    }

    [Fact]
    public void From_AnyState_LeadsSomewhereAndNeverToItself() =>
        Enum.GetValues<ArticleState>().ShouldAllBe(state => ArticleStates.From(state).Count > 0 && !ArticleStates.From(state).Contains(state));

    [Theory]
    [InlineData(ArticleState.Draft, ArticleState.InReview, false)]
    [InlineData(ArticleState.InReview, ArticleState.Ready, true)]
    [InlineData(ArticleState.Ready, ArticleState.Published, true)]
    [InlineData(ArticleState.Published, ArticleState.Corrected, true)]
    [InlineData(ArticleState.Published, ArticleState.Ready, false)]
    [InlineData(ArticleState.InReview, ArticleState.Archived, false)]
    public void AsksReady_StepsTowardsPrint_LetNothingBeMissing(ArticleState from, ArticleState to, bool asks) => ArticleStates.AsksReady(from, to).ShouldBe(asks);
}
