using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

public class LibraryTests
{
    [Theory]
    [InlineData("dimissioni")]
    [InlineData("DIMISS")]
    [InlineData("gia firm")]
    [InlineData("già firmato")]
    [InlineData("gia\u0300")]
    [InlineData("assess* \"firmato\"")]
    [InlineData("(borgolieto) ^:")]
    [InlineData(":")]
    [InlineData("  ")]
    public async Task List_Words_FindsArticle(string words) => (await FindAsync(words)).ShouldBe(1);

    [Theory]
    [InlineData("dimissioni Zagabria")]
    [InlineData("missioni")]
    [InlineData("🐊")]
    [InlineData("\"")]
    [InlineData("NEAR dimissioni")]
    public async Task List_WordsThatAreNotThere_FindsNothing(string words) => (await FindAsync(words)).ShouldBe(0);

    [Fact]
    public async Task List_AnyWords_NeverThrows()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.AddAsync();
        string[] pieces = ["\"", "*", "(", ")", ":", "^", "-", "+", "{", "}", "'", " AND ", " NEAR(", "\u0301", "\uD83D", "🐊", "\0", "%", "_", "già", "x", " "];

        await Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 8].Select(string.Concat).SampleAsync(async words => await room.Store.ListAsync(new LibraryQuery(words)), iter: 200);
        await room.Store.ListAsync(new LibraryQuery(string.Concat(Enumerable.Repeat("parola ", 5_000))));
    }

    [Fact]
    public async Task List_AfterRetitlingAndDeleting_FollowsTheChange()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.AddAsync("Vecchio titolo\n\nTesto.");
        await using (var context = room.Context())
        {
            await context.Database.ExecuteSqlRawAsync("UPDATE Articles SET Title = 'Nuovissimo'");
        }
        (await room.Store.ListAsync(new LibraryQuery("nuovissimo"))).Total.ShouldBe(1);

        await using (var context = room.Context())
        {
            await context.Database.ExecuteSqlRawAsync("DELETE FROM ClaimEvents; DELETE FROM Articles");
        }
        await room.AddAsync("Altro\n\nCosa.");
        (await room.Store.ListAsync(new LibraryQuery("nuovissimo"))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task List_AfterVacuum_StillFindsTheRightArticle()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.AddAsync("Primo\n\nTesto.");
        var second = await room.AddAsync("Secondo\n\nTesto.");
        await using (var context = room.Context())
        {
            await context.Database.ExecuteSqlRawAsync("DELETE FROM ClaimEvents; DELETE FROM Articles WHERE Title = 'Primo'");
            await context.Database.ExecuteSqlRawAsync("VACUUM");
        }

        (await room.Store.ListAsync(new LibraryQuery("secondo"))).Entries.ShouldHaveSingleItem().Id.ShouldBe(second);
    }

    [Fact]
    public async Task List_Decisions_AreCountedByVerdict()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.AddAsync("Senza condizionali\n\nTesto.");
        room.Clock.Now += TimeSpan.FromHours(1);
        var claims = (await room.Store.FindAsync(await room.AddAsync()))!.Claims;
        await room.Store.MarkAsync(claims[0].Id, 1, Verdict.Disputed(), "Bruno");

        var page = await room.Store.ListAsync(new LibraryQuery());

        page.Total.ShouldBe(2);
        page.Entries.Select(entry => entry.Progress).ShouldBe([new ReviewProgress(0, 1, 0, 1), new ReviewProgress(0, 0, 0, 0)]);
        page.Entries.Select(entry => entry.LastEditor).ShouldBe(["Bruno", "Anna"]);
    }

    [Theory]
    [InlineData(LibrarySort.Title, false, "Acqua,È finita,Fuoco")]
    [InlineData(LibrarySort.Title, true, "Fuoco,È finita,Acqua")]
    [InlineData(LibrarySort.Modified, true, "È finita,Acqua,Fuoco")]
    [InlineData(LibrarySort.Published, false, "Fuoco,È finita,Acqua")]
    public async Task List_Sorted_StandsInThatOrder(LibrarySort sort, bool descending, string titles)
    {
        await using var room = await TestNewsroom.OpenAsync();
        foreach (var (title, day) in new[] { ("Fuoco", 1), ("Acqua", 3), ("È finita", 2) })
        {
            await room.Store.KeepAsync(TestArticle.New(title, published: new DateOnly(2026, 3, day)), new([], [], []), "Anna");
            room.Clock.Now += TimeSpan.FromMinutes(1);
        }

        var page = await room.Store.ListAsync(new LibraryQuery(Sort: sort, Descending: descending));

        string.Join(',', page.Entries.Select(entry => entry.Title)).ShouldBe(titles);
    }

    [Fact]
    public async Task List_ByToReview_PutsTheMostOpenFirst()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.AddAsync();
        await room.AddAsync("Fatto\n\nTesto.");

        (await room.Store.ListAsync(new LibraryQuery(Sort: LibrarySort.ToReview))).Entries[0].Progress.ToReview.ShouldBe(2);
    }

    [Fact]
    public async Task List_Pages_HoldEveryArticleOnce()
    {
        await using var room = await TestNewsroom.OpenAsync();
        for (var number = 0; number < 7; number++)
        {
            await room.AddAsync($"Pezzo {number}\n\nTesto.");
        }

        var pages = new List<LibraryPage>();
        foreach (var skip in new[] { 0, 3, 6 })
        {
            pages.Add(await room.Store.ListAsync(new LibraryQuery(Skip: skip, Take: 3)));
        }

        pages.Select(page => (page.Entries.Count, page.Total)).ShouldBe([(3, 7), (3, 7), (1, 7)]);
        pages.SelectMany(page => page.Entries).Select(entry => entry.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task Figures_OverAWeek_CountByTheDayOfTheNewsroom()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var today = room.Clock.Now;
        var claims = (await room.Store.FindAsync(await room.AddAsync()))!.Queue;
        var others = (await room.Store.FindAsync(await room.AddAsync()))!.Queue;
        await room.AddAsync("Senza\n\nTesto.");
        // 23:00 UTC is one o'clock of the next day in this newsroom.
        await MarkAtAsync(room, claims[0], new DateTimeOffset(2026, 3, 3, 21, 59, 0, TimeSpan.Zero), Verdict.Verified());
        await MarkAtAsync(room, claims[1], new DateTimeOffset(2026, 3, 3, 23, 0, 0, TimeSpan.Zero), Verdict.Verified());
        await MarkAtAsync(room, others[0], today, Verdict.Disputed());
        room.Clock.Now = today;

        var figures = await room.Store.FiguresAsync();

        (figures.Articles, figures.ToReview, figures.ArticlesToReview, figures.VerifiedLastWeek, figures.DisputedLastWeek).ShouldBe((3, 1, 1, 1, 1));
        figures.ExaminedPerDay.ShouldBe([1, 0, 0, 0, 0, 0, 1]);
    }

    private static async Task MarkAtAsync(TestNewsroom room, Claim claim, DateTimeOffset at, Verdict verdict)
    {
        room.Clock.Now = at;
        await room.Store.MarkAsync(claim.Id, 1, verdict, "Anna");
    }

    private static async Task<int> FindAsync(string words)
    {
        await using var room = await TestNewsroom.OpenAsync();
        await room.AddAsync(TestArticle.Text + "\n\nNota: fine.");
        return (await room.Store.ListAsync(new LibraryQuery(words))).Total;
    }
}
