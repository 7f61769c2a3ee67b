using System.Globalization;
using FactCheck.Browser.Screens;
using FactCheck.Review;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Three editors decide at once, over and over, on the same few claims; afterwards the history is held against what each window was told.</summary>
public class ManyHandsTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Decisions = 200;
    private const string Text =
        "Secondo la procura, il ministro avrebbe firmato il decreto. Il sindaco avrebbe intascato tangenti.\n\nIl premier sarebbe partito ieri, secondo fonti vicine al governo.";

    private static readonly string[] Names = ["Marta Rinaldi", "Giulia Ferri", "Luca Ferro"];

    [Fact]
    public async Task TwoHundredDecisions_FromThreeWindows_NoneIsLost()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("FACTCHECK_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
        output.WriteLine($"FACTCHECK_SEED={seed}");
        var random = new Random(seed);
        await using var server = await WorkbenchProcess.StartAsync();
        var hands = await HandsAsync(server);

        for (var made = 0; made < Decisions;)
        {
            var moving = hands.Where(_ => random.Next(3) > 0).Take(Decisions - made).ToList();
            await Task.WhenAll(moving.Select(hand => hand.DecideAsync(random.Next(3), "vdu"[random.Next(3)], putsOwn: random.Next(2) == 0)));
            made += moving.Count;
        }

        var shown = await SettledAsync(hands);
        hands.ForEach(hand => hand.Editor.ExpectOutage());
        await server.StopAsync();
        await using (var archive = new Archive(server.DataFolder))
        {
            await ShouldBeAsToldAsync(archive.Store, Guid.Parse(new Uri(hands[0].Editor.Page.Url).Segments[^1]), hands, shown);
        }

        foreach (var hand in hands)
        {
            await hand.DisposeAsync();
        }
    }

    private async Task<List<Hand>> HandsAsync(WorkbenchProcess server)
    {
        var hands = new List<Hand>();
        foreach (var name in Names)
        {
            var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
            await editor.GiveNameAsync(name);
            if (hands.Count == 0)
            {
                var intake = new IntakeScreen(editor);
                await intake.OpenAsync();
                await intake.PasteAsync("Tre notizie", Text);
                await intake.SendAndOpenAsync();
            }

            await WorkbenchScreen.OpenAsync(editor, new Uri(hands.Count == 0 ? editor.Page.Url : hands[0].Editor.Page.Url).AbsolutePath);
            hands.Add(await Hand.TakeAsync(editor, name));
        }

        return hands;
    }

    /// <summary>What all windows show once the last change has come to each.</summary>
    private static async Task<string[]> SettledAsync(List<Hand> hands)
    {
        var verdicts = await hands[0].VerdictsAsync();
        foreach (var hand in hands)
        {
            for (var claim = 0; claim < verdicts.Length; claim++)
            {
                await Expect(hand.Screen.Claims.Nth(claim)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex($@"\b{verdicts[claim]}\b"));
            }
        }

        return verdicts;
    }

    private static async Task ShouldBeAsToldAsync(ReviewStore store, Guid article, List<Hand> hands, string[] shown)
    {
        var token = TestContext.Current.CancellationToken;
        var events = (await store.ArticleHistoryAsync(article, token)).Where(one => one.Kind == ClaimEventKind.Marked).ToList();
        var claims = (await store.FindAsync(article, token))!.Queue.ToList();
        foreach (var hand in hands)
        {
            var written = events.Where(one => one.By == hand.Name).Select(one => $"{claims.FindIndex(claim => claim.Id == one.ClaimId) + 1} {Look(EventValue.After(one))}");
            written.ShouldBe(await hand.ToldAsync(), hand.Name);
        }

        claims.Select(claim => Look(claim.Verdict)).ShouldBe(shown);
        claims.Select(claim => Look(events.LastOrDefault(one => one.ClaimId == claim.Id) is { } last ? EventValue.After(last) : null)).ShouldBe(shown);
        HistoryChain.Verify(await store.ArticleHistoryAsync(article, token)).ShouldBeNull();
    }

    private static string Look(object? verdict) => (verdict as Verdict)?.Kind switch
    {
        VerdictKind.Verified => "ver",
        VerdictKind.Disputed => "con",
        VerdictKind.Unverified => "non",
        _ => "att",
    };
}
