namespace FactCheck.Review.Comparison;

public class TextComparisonTests
{
    private const string First = "Il sindaco di Borgolieto avrebbe firmato le dimissioni nella notte.";
    private const string Second = "La giunta si riunisce domani mattina nella sala grande del municipio.";
    private const string Third = "Il segretario non risponde alle domande dei cronisti da due giorni.";

    [Fact]
    public void Of_SameText_HasOnlySameRows()
    {
        var comparison = Compare([First, Second], [First, Second]);

        comparison.IsSame.ShouldBeTrue();
        Dump(comparison).ShouldBe([$"Same {First}", $"Same {Second}"]);
    }

    [Fact]
    public void Of_MoodOfOneVerbChanged_MarksItAlone() =>
        Dump(Compare([First], ["Il sindaco di Borgolieto ha firmato le dimissioni nella notte."])).ShouldBe(
            ["Changed Il sindaco di Borgolieto [-avrebbe][+ha] firmato le dimissioni nella notte."]);

    [Theory]
    [InlineData("L'ora è tarda", "L’ora è tarda", "[-L'][+L’]ora è tarda")]
    [InlineData("Fanno 1.200 euro", "Fanno 1.250 euro", "Fanno [-1.200][+1.250] euro")]
    [InlineData("È fatta", "È fatta, pare", "È fatta[+, pare]")]
    [InlineData("È proprio fatta", "È fatta", "È [-proprio ]fatta")]
    [InlineData("dell'assessore", "del assessore", "[-dell'][+del ]assessore")]
    [InlineData("Un 🐊 nero", "Un 🐍 nero", "Un [-🐊][+🐍] nero")]
    [InlineData("È già fatta", "è già fatta", "[-È][+è] già fatta")]
    public void Of_ChangeInsideASentence_MarksWholeWordsAndNoMore(string before, string after, string expected) =>
        Dump(Compare([before], [after])).ShouldBe([$"Changed {expected}"]);

    [Theory]
    [InlineData("Uno. Due. Tre.", "Uno. Tre.", "Uno. [-Due. ]Tre.")]
    [InlineData("Uno. Tre.", "Uno. Due. Tre.", "Uno. [+Due. ]Tre.")]
    [InlineData("Lo dice Riva, e forse lo sa.", "Lo dice Riva, il vice, e forse lo sa.", "Lo dice Riva, [+il vice, ]e forse lo sa.")]
    public void Of_SentencePutInOrTakenOut_IsToldFromItsStartToItsEnd(string before, string after, string expected) =>
        Dump(Compare([before], [after])).ShouldBe([$"Changed {expected}"]);

    [Fact]
    public void Of_LoneShortWordBetweenReplacements_IsNoCommonWord() =>
        Dump(Compare(["Lo dice il capo di una banca e basta così, signori."], ["Lo scrive un giornale di antica fama e basta così, signori."])).ShouldBe(
            ["Changed Lo [-dice il capo di una banca][+scrive un giornale di antica fama] e basta così, signori."]);

    [Fact]
    public void Of_ParagraphPutIn_LeavesTheOthersAlone() =>
        Dump(Compare([First, Third], [First, Second, Third])).ShouldBe([$"Same {First}", $"Inserted [+{Second}]", $"Same {Third}"]);

    [Fact]
    public void Of_ParagraphTakenOut_LeavesTheOthersAlone() =>
        Dump(Compare([First, Second, Third], [First, Third])).ShouldBe([$"Same {First}", $"Deleted [-{Second}]", $"Same {Third}"]);

    [Fact]
    public void Of_MovedParagraph_StandsAtBothPlacesAndEachKnowsTheOther()
    {
        var comparison = Compare([First, Second, Third], [Second, Third, First]);

        Dump(comparison).ShouldBe([$"MovedAway {First}", $"Same {Second}", $"Same {Third}", $"MovedHere {First}"]);
        comparison.Rows.Select(row => row.Partner).ShouldBe([3, null, null, 0]);
    }

    [Fact]
    public void Of_MovedParagraphWithAnotherWord_IsMovedAndComparedByWord() =>
        Dump(Compare([First, Second, Third], [Second, Third, First.Replace("avrebbe", "ha", StringComparison.Ordinal)])).ShouldBe(
        [
            "MovedAway Il sindaco di Borgolieto [-avrebbe][+ha] firmato le dimissioni nella notte.", $"Same {Second}", $"Same {Third}",
            "MovedHere Il sindaco di Borgolieto [-avrebbe][+ha] firmato le dimissioni nella notte.",
        ]);

    [Fact]
    public void Of_MovedParagraphThatWasParted_TakesBothHalvesAlong() =>
        Dump(Compare([$"{First} {Second}", Third, "Il Comune tace, per ora."], [Third, "Il Comune tace, per ora.", First, Second])).ShouldBe(
        [
            $"MovedAway {First}[- ][+\n\n]{Second}", $"Same {Third}", "Same Il Comune tace, per ora.", $"MovedHere {First}[- ][+\n\n]{Second}",
        ]);

    [Fact]
    public void Of_PartedParagraph_IsOneRowWithTheBreakPutIn() =>
        Dump(Compare([$"{First} {Second}"], [First, Second])).ShouldBe([$"Changed {First}[- ][+\n\n]{Second}"]);

    [Fact]
    public void Of_JoinedParagraphs_AreOneRowWithTheBreakTakenOut() =>
        Dump(Compare([First, Second, Third], [$"{First} {Second} {Third}"])).ShouldBe([$"Changed {First}[-\n\n][+ ]{Second}[-\n\n][+ ]{Third}"]);

    [Fact]
    public void Of_RepeatedLine_BelongsToTheNeighboursItHad() =>
        Dump(Compare(["* * *", First, "* * *", Second, "* * *"], [First, "* * *", Second, "* * *"])).ShouldBe(
            ["Deleted [-* * *]", $"Same {First}", "Same * * *", $"Same {Second}", "Same * * *"]);

    [Fact]
    public void Of_ParagraphThatSharesNoWord_IsReplacedWhole() =>
        Dump(Compare([First, "Chi lo ha visto tace.", Third], [First, "Pioggia fitta ovunque, intanto!", Third])).ShouldBe(
            [$"Same {First}", "Replaced [-Chi lo ha visto tace.][+Pioggia fitta ovunque, intanto!]", $"Same {Third}"]);

    [Fact]
    public void Of_HeadingThatWasAParagraph_IsReshaped()
    {
        var before = TestArticle.TextOf(First);
        var after = before with { Blocks = [before.Blocks[0] with { Kind = BlockKind.Heading, Level = 2 }] };

        TextComparison.Of(before, after).Rows.ShouldHaveSingleItem().IsReshaped.ShouldBeTrue();
    }

    [Fact]
    public void IsChange_MovedParagraph_IsOneWhereItStandsNow() =>
        Compare([First, Second, Third, "Nessuno commenta."], [First, Third, "Nessuno commenta.", Second]).Rows.Select(row => (row.Fate, row.IsChange, row.IsSame)).ShouldBe(
            [(RowFate.Same, false, true), (RowFate.MovedAway, false, false), (RowFate.Same, false, true), (RowFate.Same, false, true), (RowFate.MovedHere, true, false)]);

    [Fact]
    public void Of_OneParagraphOfAWholeBook_IsComparedSentenceBySentence()
    {
        // 60,000 words in one paragraph: more than may be compared at once.
        var sentences = Enumerable.Range(0, 10_000).Select(number => $"La carta numero {number} tace.").ToList();
        var edited = sentences.Select((sentence, index) => index % 1_000 == 5 ? sentence.Replace("tace", "parla", StringComparison.Ordinal) : sentence);

        var row = Compare([string.Join(' ', sentences)], [string.Join(' ', edited)]).Rows.ShouldHaveSingleItem();

        row.Runs.Where(run => run.IsDeleted).Select(run => run.Before.Length).ShouldBe(Enumerable.Repeat("tace".Length, 10));
    }

    [Fact]
    public void Of_OneParagraphWithoutASentenceInCommon_IsReplacedWithoutComparingWords()
    {
        var before = string.Join(' ', Enumerable.Range(0, 40_000).Select(number => number % 7 == 0 ? "e" : $"a{number % 90}"));
        var after = string.Join(' ', Enumerable.Range(0, 40_000).Select(number => number % 5 == 0 ? "e" : $"a{number % 70}"));

        Compare([$"x {before} y"], [$"x {after} y"]).Rows.ShouldHaveSingleItem().Runs.Count.ShouldBeLessThan(20);
    }

    private static TextComparison Compare(string[] before, string[] after) => TextComparison.Of(Text(before), Text(after));

    private static ArticleText Text(string[] paragraphs) => TestArticle.TextOf(string.Join("\n\n", paragraphs));

    private static List<string> Dump(TextComparison comparison) => [.. comparison.Rows.Select(row =>
        $"{row.Fate} {string.Concat(row.Runs.Select(run => Dump(comparison, run)))}")];

    private static string Dump(TextComparison comparison, ComparedRun run) => run switch
    {
        { IsDeleted: true } => $"[-{run.Before.Of(comparison.Before.Text)}]",
        { IsInserted: true } => $"[+{run.After.Of(comparison.After.Text)}]",
        _ => run.After.Of(comparison.After.Text),
    };
}
