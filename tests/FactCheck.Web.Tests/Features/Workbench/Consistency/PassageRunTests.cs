namespace FactCheck.Web.Features.Workbench.Consistency;

public class PassageRunTests
{
    [Theory]
    [InlineData("Il sindaco ha firmato la lettera", "Il sindaco avrebbe firmato la lettera", "Il sindaco [ha] firmato la lettera", "Il sindaco [avrebbe] firmato la lettera")]
    [InlineData("prepara un golpe", "starebbe pensando a un golpe", "[prepara] un golpe", "[starebbe pensando a] un golpe")]
    [InlineData("La giunta ha deciso", "la giunta avrebbe deciso", "La giunta [ha] deciso", "la giunta [avrebbe] deciso")]
    public void Compare_SomeWordsShared_MarksTheOthers(string at, string against, string marked, string markedAgainst)
    {
        var (one, other) = PassageRun.Compare(at, against);

        Dump(one).ShouldBe(marked);
        Dump(other).ShouldBe(markedAgainst);
    }

    [Fact]
    public void Compare_NothingShared_MarksNothing()
    {
        var (one, other) = PassageRun.Compare("Golpe a Minsk", "Lukashenko sarebbe in pericolo");

        Dump(one).ShouldBe("Golpe a Minsk");
        Dump(other).ShouldBe("Lukashenko sarebbe in pericolo");
    }

    private static string Dump(IEnumerable<PassageRun> runs) => string.Concat(runs.Select(run => run.Differs ? $"[{run.Words}]" : run.Words));
}
