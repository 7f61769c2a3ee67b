using FactCheck.Detection;
using FactCheck.Detection.Newsroom;

namespace FactCheck.Review;

public class HouseRuleBookTests
{
    private const string Wording = "sarebbe pronto a";
    private const string Text = "Il porto verso la vendita\n\nSecondo la procura, il sindaco sarebbe pronto a lasciare. Secondo la procura, la giunta avrebbe firmato un accordo.";

    [Fact]
    public async Task Preview_OpenClaim_LeavesTheQueueAndNothingIsWritten()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await AddAsync(room);

        var preview = await room.Rules.PreviewAsync(Wording);

        var effect = preview.Shown.ShouldHaveSingleItem();
        (preview.Total, preview.IsWhole, preview.Leaving, preview.Kept).ShouldBe((1, true, 1, 0));
        (effect.ArticleId, effect.Number, effect.After, effect.Kind).ShouldBe((id, 1, Reading.Stance, RuleEffectKind.LeavesQueue));
        (await QueueAsync(room, id)).Count.ShouldBe(2);
        (await room.Rules.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Preview_DecidedOrWorkedOn_AreKept()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await DecideAsync(room, await AddAsync(room), new ClaimDecision.Mark(Verdict.Disputed()));
        await DecideAsync(room, await AddAsync(room), new ClaimDecision.Dismiss(new Dismissal(DismissalReason.Slight)));
        await DecideAsync(room, await AddAsync(room), new ClaimDecision.WriteNote("Sentire il sindaco."));
        await DecideAsync(room, await AddAsync(room), new ClaimDecision.KeepComment(Guid.NewGuid(), "Chi chiama?"));

        var preview = await room.Rules.PreviewAsync(Wording);

        (preview.Leaving, preview.Kept).ShouldBe((0, 4));
        preview.Shown.ShouldAllBe(effect => effect.Kind == RuleEffectKind.Kept);
    }

    [Fact]
    public async Task Preview_PrepositionThatHoldsAnArticle_IsFound()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await AddAsync(room, "Secondo la procura, il sindaco sarebbe pronto alle dimissioni.");

        (await room.Rules.PreviewAsync(Wording)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Preview_OtherArticles_AreNotRead()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await AddAsync(room, "Secondo la procura, la giunta avrebbe firmato.");

        (await room.Rules.PreviewAsync(Wording)).ShouldBe(RulePreview.Empty);
    }

    [Fact]
    public async Task Preview_Stopped_Ends()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await AddAsync(room);
        await AddAsync(room);
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => room.Rules.PreviewAsync(Wording, new At<RulePreview>(now => now.Read == 1, stop.Cancel), stop.Token));
    }

    [Fact]
    public async Task ReadThrough_OpenClaim_IsReadAgainWithAnEventAndNoStep()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await AddAsync(room);
        var before = (await room.Store.FindAsync(id))!;
        var heard = new List<Claim>();
        room.Notices.ClaimsChanged += heard.AddRange;
        var rule = await room.Rules.IgnoreAsync(Wording, "Anna");

        (await room.Rules.ReadThroughAsync(rule.Id)).ShouldBe(1);

        var after = (await room.Store.FindAsync(id))!;
        var claim = after.Claims.Single(one => one.Id == before.Queue[0].Id);
        (claim.IsToCheck, claim.Reading, claim.Version).ShouldBe((false, Reading.Stance, 2));
        claim.Reasons.ShouldHaveSingleItem().ShouldBe(new Reason(ReasonCodes.HouseRule, Wording));
        heard.ShouldHaveSingleItem().Id.ShouldBe(claim.Id);
        var entry = (await room.Store.HistoryAsync(claim.Id)).ShouldHaveSingleItem();
        (entry.Kind, entry.By, entry.Step).ShouldBe((ClaimEventKind.Reread, "Anna", null));
        (EventValue.Before(entry), EventValue.After(entry)).ShouldBe((new ClaimRereading(Reading.Reported), new ClaimRereading(Reading.Stance, Wording)));
        HistoryChain.Verify(await room.Store.ArticleHistoryAsync(id)).ShouldBeNull();
        (await room.Store.UndoAsync(id, "Anna")).Changed.ShouldBeEmpty();
        // Nobody has worked on the article: it keeps its place in the library.
        after.Article.ModifiedAt.ShouldBe(before.Article.ModifiedAt);
        (await room.Rules.ListAsync()).ShouldHaveSingleItem().IsReadThrough.ShouldBeTrue();
    }

    [Fact]
    public async Task ReadThrough_DecidedMeanwhile_IsLeftAsItIs()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await AddAsync(room);
        var rule = await room.Rules.IgnoreAsync(Wording, "Anna");
        var decided = await DecideAsync(room, id, new ClaimDecision.Mark(Verdict.Verified()), "Bruno");

        (await room.Rules.ReadThroughAsync(rule.Id)).ShouldBe(0);

        var claim = (await room.Store.FindClaimAsync(decided.Id))!;
        (claim.Verdict, claim.Reading, claim.Version).ShouldBe((Verdict.Verified(), Reading.Reported, decided.Version));
    }

    [Fact]
    public async Task ReadThrough_StoppedHalfWay_GoesOnWithTheRest()
    {
        await using var room = await TestNewsroom.OpenAsync();
        Guid[] articles = [await AddAsync(room), await AddAsync(room)];
        var rule = await room.Rules.IgnoreAsync(Wording, "Anna");
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => room.Rules.ReadThroughAsync(rule.Id, new At<RuleProgress>(now => now.Read == 1, stop.Cancel), stop.Token));
        (await room.Rules.ListAsync()).ShouldHaveSingleItem().IsReadThrough.ShouldBeFalse();

        (await room.Rules.ReadThroughAsync(rule.Id)).ShouldBe(1);
        foreach (var article in articles)
        {
            (await QueueAsync(room, article)).Count.ShouldBe(1);
        }
        (await room.Rules.ListAsync()).ShouldHaveSingleItem().IsReadThrough.ShouldBeTrue();
    }

    [Fact]
    public async Task Add_ArticleAfterTheRule_IsReadWithIt()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.Rules.IgnoreAsync(Wording, "Anna");

        var article = (await room.Store.FindAsync(await AddAsync(room)))!;

        article.Queue.ShouldHaveSingleItem().Quote.ShouldContain("avrebbe firmato");
        article.Revision.DetectorVersion.ShouldBe(ClaimDetector.Version + "+1");
    }

    [Fact]
    public async Task Add_OnAnotherServer_GoesByARuleWrittenHere()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var other = room.OtherServer();
        await AddAsync(other);

        var rule = await room.Rules.IgnoreAsync(Wording, "Anna");
        (await other.FindAsync(await AddAsync(other)))!.Queue.Count.ShouldBe(1);
        await room.Rules.RemoveAsync(rule.Id, "Anna");
        (await other.FindAsync(await AddAsync(other)))!.Queue.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Remove_Rule_BringsBackWhatItHadTakenOut()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var earlier = await AddAsync(room);
        var rule = await room.Rules.IgnoreAsync(Wording, "Anna");
        await room.Rules.ReadThroughAsync(rule.Id);
        var later = await AddAsync(room);
        var noted = (await room.Store.FindAsync(later))!.Claims.Single(claim => claim.Quote.Contains(Wording, StringComparison.Ordinal));
        await room.Store.NoteAsync(noted.Id, noted.Version, "Ma è vero?", "Bruno");

        var removed = await room.Rules.RemoveAsync(rule.Id, "Carla");
        (await room.Rules.ReadThroughAsync(rule.Id)).ShouldBe(2);

        (removed.By, removed.RemovedBy, removed.Holds).ShouldBe(("Anna", "Carla", false));
        (await QueueAsync(room, earlier)).Count.ShouldBe(2);
        var back = (await QueueAsync(room, later))[0];
        (back.Id, back.Reading, back.Note).ShouldBe((noted.Id, Reading.Reported, "Ma è vero?"));
        var entry = (await room.Store.HistoryAsync(back.Id))[^1];
        (entry.By, EventValue.Before(entry), EventValue.After(entry)).ShouldBe(("Carla", new ClaimRereading(Reading.Stance, Wording), new ClaimRereading(Reading.Reported)));
    }

    [Fact]
    public async Task Remove_OneOfTwoRulesForAClaim_LeavesItToTheOther()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await AddAsync(room);
        var first = await room.Rules.IgnoreAsync(Wording, "Anna");
        var second = await room.Rules.IgnoreAsync(Wording + " lasciare", "Anna");
        await room.Rules.ReadThroughAsync(second.Id);

        await room.Rules.RemoveAsync(second.Id, "Anna");
        await room.Rules.ReadThroughAsync(second.Id);

        (await QueueAsync(room, id)).Count.ShouldBe(1);
        var claim = (await room.Store.FindAsync(id))!.Claims[0];
        claim.Reasons.ShouldHaveSingleItem().Text.ShouldBe(first.Words);
    }

    [Theory]
    [InlineData("", HouseRuleFault.Empty)]
    [InlineData("sarebbe", HouseRuleFault.VerbAlone)]
    [InlineData("è il caso di", HouseRuleFault.NoConditional)]
    [InlineData("sarebbe, forse", HouseRuleFault.NotWords)]
    [InlineData("SAREBBE pronto a", HouseRuleFault.Repeated)]
    public async Task Ignore_WordingThatCannotBeARule_IsRefusedWithItsFault(string words, HouseRuleFault fault)
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.Rules.IgnoreAsync(Wording, "Anna");

        (await room.Rules.CheckAsync(words)).ShouldHaveSingleItem().Fault.ShouldBe(fault);
        (await Should.ThrowAsync<HouseRulesException>(() => room.Rules.IgnoreAsync(words, "Anna"))).Problems.ShouldHaveSingleItem().Fault.ShouldBe(fault);
        (await room.Rules.ListAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ignore_SameWordsByTwoEditorsAtOnce_MakesOneRule()
    {
        await using var room = await TestNewsroom.OpenAsync();

        Task<HouseRule>[] both = [room.Rules.IgnoreAsync(Wording, "Anna"), room.Rules.IgnoreAsync(Wording, "Bruno")];
        var refused = await Task.WhenAll(both.Select(one => Record.ExceptionAsync(() => one).AsTask()));

        refused.OfType<HouseRulesException>().Count().ShouldBe(1);
        (await room.Rules.ListAsync()).ShouldHaveSingleItem();
    }

    private static Task<Guid> AddAsync(TestNewsroom room, string text = Text) => AddAsync(room.Store, text);

    private static Task<Guid> AddAsync(ReviewStore store, string text = Text) => store.AddAsync(TestArticle.New(text), "Anna");

    private static async Task<IReadOnlyList<Claim>> QueueAsync(TestNewsroom room, Guid article) => (await room.Store.FindAsync(article))!.Queue;

    private static async Task<Claim> DecideAsync(TestNewsroom room, Guid article, ClaimDecision decision, string editor = "Anna")
    {
        var claim = (await QueueAsync(room, article))[0];
        return ((MarkOutcome.Saved)await room.Store.DecideAsync(claim.Id, claim.Version, decision, editor)).Claim;
    }

    /// <summary>Does something on the thread of the work, at one moment of it.</summary>
    private sealed class At<T>(Predicate<T> moment, Action act) : IProgress<T>
    {
        public void Report(T value)
        {
            if (moment(value))
            {
                act();
            }
        }
    }
}
