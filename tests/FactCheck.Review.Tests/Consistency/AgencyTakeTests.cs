namespace FactCheck.Review.Consistency;

/// <summary>An agency's text beside the article, and the piece held against it.</summary>
public class AgencyTakeTests
{
    private const string Piece = "Alba nella bufera\n\nBrutta storia alla cooperativa Alba. Il contabile ha prelevato ottantamila euro dalla cassa comune.";
    private const string Wire = "PORTOMARE - Il contabile della cooperativa Alba avrebbe prelevato ottantamila euro dalla cassa comune. Lo riferiscono fonti investigative.";

    [Fact]
    public async Task Keep_TheAgencyReportsWhatThePieceStates_ShowsBoth()
    {
        await using var desk = await FindingDesk.OpenAsync(Piece);
        var id = Guid.CreateVersion7();

        await desk.Store.KeepTakeAsync(desk.ArticleId, id, new TakeEntry("Agenzia Lago", Wire), "Anna");

        var finding = (await desk.FindingsAsync()).ShouldHaveSingleItem();
        finding.Kind.ShouldBe(ArticleFindingKind.StatedAgainstAgency);
        finding.At.Words.ShouldStartWith("Il contabile ha prelevato ottantamila euro");
        finding.Against!.Origin.ShouldBe(new PassageOrigin.Take(id, "Agenzia Lago"));
        finding.Against.Span.Of(Wire).ShouldBe(finding.Against.Words);
    }

    [Fact]
    public async Task Keep_AnotherTextInItsPlace_IsWhatThePieceIsHeldAgainst()
    {
        await using var desk = await FindingDesk.OpenAsync(Piece);
        var id = Guid.CreateVersion7();
        await desk.Store.KeepTakeAsync(desk.ArticleId, id, new TakeEntry("Agenzia Lago", Wire), "Anna");
        await desk.FindingsAsync();

        await desk.Store.KeepTakeAsync(desk.ArticleId, id, new TakeEntry("Agenzia Lago, 18.40", Wire.Replace("avrebbe prelevato", "ha prelevato", StringComparison.Ordinal)), "Bruno");

        (await desk.FindingsAsync()).ShouldBeEmpty();
        var take = (await desk.Store.TakesAsync(desk.ArticleId)).ShouldHaveSingleItem();
        (take.Agency, take.By).ShouldBe(("Agenzia Lago, 18.40", "Bruno"));
    }

    [Fact]
    public async Task Remove_Take_LeavesNothingButItsHistory()
    {
        await using var desk = await FindingDesk.OpenAsync(Piece);
        var id = Guid.CreateVersion7();
        var (told, reread) = (new List<Guid>(), new List<Guid>());
        desk.Room.Notices.FindingsChanged += told.Add;
        desk.Room.Notices.ArticleChanged += reread.Add;
        await desk.Store.KeepTakeAsync(desk.ArticleId, id, new TakeEntry("Agenzia Lago", Wire), "Anna");

        await desk.Store.RemoveTakeAsync(desk.ArticleId, id, "Anna");
        await desk.Store.RemoveTakeAsync(desk.ArticleId, id, "Anna");

        (await desk.FindingsAsync()).ShouldBeEmpty();
        (await desk.Store.TakesAsync(desk.ArticleId)).ShouldBeEmpty();
        told.ShouldBe([desk.ArticleId, desk.ArticleId]);
        reread.ShouldBeEmpty();
        var history = await desk.Store.ArticleHistoryAsync(desk.ArticleId);
        history.Where(one => one.Part == id).Select(one => (EventValue.Before(one) as KeptTake)?.Agency).ShouldBe([null, "Agenzia Lago"]);
        HistoryChain.Verify(history).ShouldBeNull();
    }

    [Fact]
    public async Task Keep_TextWithWindowsLinesAndLooseAccents_IsKeptAsPassagesCountIt()
    {
        await using var desk = await FindingDesk.OpenAsync(Piece);

        var take = await desk.Store.KeepTakeAsync(desk.ArticleId, Guid.CreateVersion7(), new TakeEntry(" Lago ", "Il perche\u0301\r\nnon si sa.\r\n"), "Anna");

        (take.Agency, take.Text).ShouldBe(("Lago", "Il perché\nnon si sa."));
    }

    [Theory]
    [InlineData("", "testo", "Agency")]
    [InlineData("Lago", " ", "Text")]
    public async Task Keep_FieldMissing_IsRefusedByName(string agency, string text, string field)
    {
        await using var desk = await FindingDesk.OpenAsync(Piece);

        var error = await Should.ThrowAsync<EntryException>(() => desk.Store.KeepTakeAsync(desk.ArticleId, Guid.CreateVersion7(), new TakeEntry(agency, text), "Anna"));

        error.Problems.ShouldHaveSingleItem().ShouldBe(new EntryProblem(field, EntryFault.Missing));
    }

    [Fact]
    public async Task Keep_OneTakeTooMany_IsRefusedAndTheOthersStay()
    {
        await using var desk = await FindingDesk.OpenAsync(Piece);
        for (var i = 0; i < AgencyTake.MaxPerArticle; i++)
        {
            await desk.Store.KeepTakeAsync(desk.ArticleId, Guid.CreateVersion7(), new TakeEntry("Lago", "Un lancio."), "Anna");
        }

        var error = await Should.ThrowAsync<EntryException>(() => desk.Store.KeepTakeAsync(desk.ArticleId, Guid.CreateVersion7(), new TakeEntry("Lago", "Un lancio."), "Anna"));

        error.Problems.ShouldHaveSingleItem().Fault.ShouldBe(EntryFault.TooMany);
        (await desk.Store.TakesAsync(desk.ArticleId)).Count.ShouldBe(AgencyTake.MaxPerArticle);
    }
}
