using FactCheck.Detection;

namespace FactCheck.Review.Consistency;

/// <summary>Every kind of finding as an editor meets it, from an article brought in to the list on the screen.</summary>
public class FindingStoreTests
{
    private const string Porto = "Porto, le carte\n\nSecondo la procura, Ettore Bressan avrebbe intascato tangenti dalla ditta Rossi per anni. Il cantiere è fermo.";

    [Fact]
    public async Task Findings_HeadlineStatesWhatTheBodyReports_ShowsBothPassagesAndTheClaim()
    {
        await using var desk = await FindingDesk.OpenAsync("La sindaca ha intascato una tangente\n\nSecondo la procura la sindaca avrebbe intascato una tangente. L'inchiesta va avanti.");

        var finding = (await desk.FindingsAsync(ArticleFindingKind.HeadlineStates)).ShouldHaveSingleItem();

        finding.At.Words.ShouldBe("La sindaca ha intascato una tangente");
        finding.Against!.Words.ShouldBe("la sindaca avrebbe intascato una tangente");
        finding.ClaimIds.ShouldBe([(await desk.ArticleAsync()).Queue[0].Id]);
    }

    [Theory]
    [InlineData(VerifiedScope.Fact, 0)]
    [InlineData(VerifiedScope.Statement, 1)]
    public async Task Findings_ClaimVerified_LetsTheHeadlineStateOnlyAFact(VerifiedScope scope, int left)
    {
        await using var desk = await FindingDesk.OpenAsync("La sindaca ha intascato una tangente\n\nSecondo la procura la sindaca avrebbe intascato una tangente. L'inchiesta va avanti.");

        await desk.DecideAsync(new ClaimDecision.Mark(Verdict.Verified(scope)));

        (await desk.FindingsAsync()).Count.ShouldBe(left);
    }

    [Fact]
    public async Task Findings_StandfirstAndCaptionStateWhatTheBodyReports_AreToldApart()
    {
        await using var desk = await FindingDesk.OpenAsync(new TextWithParts()
            .Add(BlockKind.Title, "Stadio, il Comune frena").Add(BlockKind.Standfirst, "L'impresa ha gonfiato i costi di otto milioni")
            .Add(BlockKind.Paragraph, "Secondo i revisori, l'impresa avrebbe gonfiato i costi di otto milioni. Secondo un pescatore, la nave avrebbe scaricato quaranta fusti al largo.")
            .Add(BlockKind.Caption, "Nella foto: la nave ha scaricato quaranta fusti al largo"));

        (await desk.FindingsAsync()).Select(one => (one.Kind, one.At.Words)).ShouldBe([
            (ArticleFindingKind.StandfirstStates, "L'impresa ha gonfiato i costi di otto milioni"),
            (ArticleFindingKind.CaptionStates, "la nave ha scaricato quaranta fusti al largo")]);
    }

    [Fact]
    public async Task Findings_QuotationOfTheHeadlineNowhereInTheText_IsTold()
    {
        await using var desk = await FindingDesk.OpenAsync("La ministra: «Pronta a lasciare tutto»\n\nLa ministra ha parlato della riforma dei porti. «Ne trarrò le conseguenze», ha detto.");

        (await desk.FindingsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(ArticleFindingKind.QuotedWordsAbsent);
    }

    [Fact]
    public async Task Findings_IndicativeAmidOneSourcesConditionals_IsTold()
    {
        await using var desk = await FindingDesk.OpenAsync("Truffa agli anziani\n\nSecondo gli inquirenti, i quattro avrebbero telefonato alle vittime. Poi hanno ritirato i contanti davanti alle chiese. Infine avrebbero diviso il bottino.");

        (await desk.FindingsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(ArticleFindingKind.ConditionalLost);
    }

    [Fact]
    public async Task Findings_ReportedClaimWithoutSource_IsToldUntilASourceIsNamed()
    {
        await using var desk = await FindingDesk.OpenAsync("Valdoro, aria di cambio\n\nIl consiglio è convocato per giovedì. Il presidente avrebbe già contattato due allenatori.");
        (await desk.FindingsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(ArticleFindingKind.OrphanHearsay);

        await desk.DecideAsync(new ClaimDecision.NameSource(new ConfirmedSource(new TextSpan(0, 7), "Valdoro", SourceKind.Institution)));

        (await desk.FindingsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_SomebodyAccusedByName_AsksForAReplyUntilOneIsSought()
    {
        await using var desk = await FindingDesk.OpenAsync(Porto);
        (await desk.FindingsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(ArticleFindingKind.ReplyMissing);

        await desk.DecideAsync(new ClaimDecision.KeepReply(Guid.CreateVersion7(), new ReplyEntry("Ettore Bressan", Means: "telefono")));

        (await desk.FindingsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_DisputedClaimStatedElsewhere_IsNamedByTheDispute()
    {
        await using var desk = await FindingDesk.OpenAsync("Asta, la bufera\n\nSecondo la procura, il funzionario avrebbe venduto otto alloggi alla società Alba. Il consiglio si riunisce oggi.\n\nLa vicenda indigna il quartiere. Il funzionario ha venduto otto alloggi alla società Alba.");
        (await desk.FindingsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(ArticleFindingKind.SentenceStates);

        await desk.DecideAsync(new ClaimDecision.Mark(Verdict.Disputed(DisputeGround.Wrong)));

        (await desk.FindingsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(ArticleFindingKind.DisputedStated);
    }

    [Fact]
    public async Task Findings_SameClaimJudgedOtherwiseInAnotherArticle_LinksToIt()
    {
        await using var desk = await FindingDesk.OpenAsync("Borgolieto, giunta in bilico\n\nSecondo alcuni consiglieri, il sindaco Renzi Fabbri avrebbe già firmato le dimissioni.");
        await using var other = await desk.BesideAsync("Crisi a Borgolieto\n\nStando alle indiscrezioni, il sindaco Renzi Fabbri avrebbe firmato le dimissioni nella notte.");
        await desk.DecideAsync(new ClaimDecision.Mark(Verdict.Verified()));
        await other.DecideAsync(new ClaimDecision.Mark(Verdict.Disputed()));

        var finding = (await desk.FindingsAsync()).ShouldHaveSingleItem();

        finding.Kind.ShouldBe(ArticleFindingKind.JudgedOtherwise);
        var claim = (await other.ArticleAsync()).Queue[0];
        finding.Against!.Origin.ShouldBe(new PassageOrigin.OtherArticle(claim.ArticleId, "Crisi a Borgolieto", claim.Id, 1, Verdict.Disputed()));
    }

    [Fact]
    public async Task Findings_LookedForAgain_SeeWhatAnotherArticleSaysSince()
    {
        await using var desk = await FindingDesk.OpenAsync("Borgolieto, giunta in bilico\n\nSecondo alcuni consiglieri, il sindaco Renzi Fabbri avrebbe già firmato le dimissioni.");
        await using var old = await desk.BesideAsync("Fiera a Montelupo\n\nSecondo gli organizzatori, la fiera avrebbe venduto mille biglietti.");
        await desk.DecideAsync(new ClaimDecision.Mark(Verdict.Verified()));
        await old.DecideAsync(new ClaimDecision.Mark(Verdict.Verified()));
        (await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise)).ShouldBeEmpty();

        await using var added = await desk.BesideAsync("Crisi a Borgolieto\n\nStando alle indiscrezioni, il sindaco Renzi Fabbri avrebbe firmato le dimissioni nella notte.");
        (await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise)).ShouldBeEmpty();
        await added.DecideAsync(new ClaimDecision.Mark(Verdict.Disputed()));
        (await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise)).ShouldHaveSingleItem();
        await added.DecideAsync(new ClaimDecision.Mark(Verdict.Verified()));
        (await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_EdgesMovedInAnotherArticle_SeeTheWordsItHasNow()
    {
        const string Other = "Crisi a Borgolieto\n\nStando alle indiscrezioni, il sindaco Renzi Fabbri avrebbe firmato le dimissioni nella notte.";
        await using var desk = await FindingDesk.OpenAsync("Borgolieto, giunta in bilico\n\nSecondo alcuni consiglieri, il sindaco Renzi Fabbri avrebbe già firmato le dimissioni.");
        await using var other = await desk.BesideAsync(Other);
        await desk.DecideAsync(new ClaimDecision.Mark(Verdict.Verified()));
        await other.DecideAsync(new ClaimDecision.Mark(Verdict.Disputed()));
        var whole = (await other.ArticleAsync()).Queue[0].Fragments;
        var night = Other.IndexOf("nella notte", StringComparison.Ordinal);
        await other.DecideAsync(new ClaimDecision.MoveEdges([new TextSpan(night, night + "nella notte".Length)]));
        (await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise)).ShouldBeEmpty();

        await other.DecideAsync(new ClaimDecision.MoveEdges(whole));

        (await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Findings_NothingElseChanged_SearchOtherArticlesOnce()
    {
        await using var desk = await FindingDesk.OpenAsync("Borgolieto, giunta in bilico\n\nSecondo alcuni consiglieri, il sindaco Renzi Fabbri avrebbe già firmato le dimissioni.");
        await using var other = await desk.BesideAsync("Crisi a Borgolieto\n\nStando alle indiscrezioni, il sindaco Renzi Fabbri avrebbe firmato le dimissioni nella notte.");
        await desk.DecideAsync(new ClaimDecision.Mark(Verdict.Verified()));
        await other.DecideAsync(new ClaimDecision.Mark(Verdict.Disputed()));
        var found = await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise);
        var somebodyElse = new TaskCompletionSource<bool>();
        var search = desk.Room.Searches.RunAsync(() => somebodyElse.Task, CancellationToken.None);

        // Nobody gets a search while that one lasts.
        var again = await desk.FindingsAsync(ArticleFindingKind.JudgedOtherwise).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        again.ShouldHaveSingleItem().Key.ShouldBe(found.ShouldHaveSingleItem().Key);
        somebodyElse.SetResult(true);
        await search;
    }

    [Theory]
    [InlineData("il sindaco Renzi Fabbri avrebbe firmato le dimissioni", VerifiedScope.Statement)]
    [InlineData("il sindaco Renzi Fabbri non avrebbe firmato le dimissioni", VerifiedScope.Fact)]
    public async Task Findings_VerdictsThatMayBothHold_AreNoFinding(string claim, VerifiedScope scope)
    {
        await using var desk = await FindingDesk.OpenAsync("Borgolieto, giunta in bilico\n\nSecondo alcuni consiglieri, il sindaco Renzi Fabbri avrebbe firmato le dimissioni.");
        await using var other = await desk.BesideAsync($"Crisi a Borgolieto\n\nStando alle indiscrezioni, {claim}.");
        await desk.DecideAsync(new ClaimDecision.Mark(Verdict.Disputed()));
        await other.DecideAsync(new ClaimDecision.Mark(Verdict.Verified(scope)));

        (await desk.FindingsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_ConditionalDroppedFromOneRevisionToTheNext_ShowsTheEarlierWords()
    {
        const string Before = "La diga fa paura\n\nSecondo i tecnici, la diga di Montorso avrebbe ceduto in due punti.";
        await using var desk = await FindingDesk.OpenAsync(Before);

        await desk.ReviseAsync(Before.Replace("avrebbe ceduto", "ha ceduto", StringComparison.Ordinal));

        var finding = (await desk.FindingsAsync()).ShouldHaveSingleItem();
        (finding.Kind, finding.Against!.Words, finding.Against.Origin).ShouldBe((ArticleFindingKind.Hardened, "la diga di Montorso avrebbe ceduto in due punti", new PassageOrigin.Earlier(1)));
        finding.Against.Span.Of(Before).ShouldBe(finding.Against.Words);
    }

    [Fact]
    public async Task Findings_Switched_ShowOnlyKindsThatAreOn()
    {
        await using var desk = await FindingDesk.OpenAsync(Porto);

        await desk.Store.SwitchFindingAsync(ArticleFindingKind.ReplyMissing, false, "Anna");
        (await desk.FindingsAsync()).ShouldBeEmpty();

        await desk.Store.SwitchFindingAsync(ArticleFindingKind.ReplyMissing, true, "Anna");
        (await desk.FindingsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Consistency_KindTurnedOffAndATakeBeside_TellsAllThatWasLookedForAndInWhat()
    {
        await using var desk = await FindingDesk.OpenAsync(Porto);
        var take = await desk.Store.KeepTakeAsync(desk.ArticleId, Guid.CreateVersion7(), new TakeEntry("Agenzia Lago", "Un lancio."), "Anna");
        await desk.Store.SwitchFindingAsync(ArticleFindingKind.HeadlineStates, false, "Anna");

        var found = await desk.Store.ConsistencyAsync(await desk.ArticleAsync());

        found.Takes.ShouldHaveSingleItem().Id.ShouldBe(take.Id);
        found.LookedFor.ShouldBe(Enum.GetValues<ArticleFindingKind>().Except([ArticleFindingKind.HeadlineStates]));
        found.Findings.Select(one => one.Key).ShouldBe((await desk.FindingsAsync()).Select(one => one.Key));
    }

    [Fact]
    public async Task Findings_OfNoArticle_AreNone()
    {
        await using var desk = await FindingDesk.OpenAsync(Porto);

        (await desk.Store.FindingsAsync(Guid.NewGuid())).ShouldBeEmpty();
    }
}
