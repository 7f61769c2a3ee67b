namespace FactCheck.Web.Features.Presence;

public class PresenceBoardTests
{
    private static readonly Guid Port = Guid.NewGuid();
    private static readonly Guid Dam = Guid.NewGuid();
    private readonly PresenceBoard board = new();
    private readonly List<Guid> changed = [];

    public PresenceBoardTests() => board.Changed += changed.Add;

    [Fact]
    public void At_SeveralWindows_HasTheOneThatMovedLastFirst()
    {
        var (giulia, luca) = (At(Port, "Giulia"), At(Port, "Luca"));
        board.Put(giulia);
        board.Put(luca);
        board.Put(giulia with { Number = 9 });

        board.At(Port).Select(one => one.Name).ShouldBe(["Giulia", "Luca"]);
    }

    [Fact]
    public void Put_InAnotherArticle_LeavesTheFirst()
    {
        var giulia = At(Port, "Giulia");
        board.Put(giulia);
        board.Put(giulia with { Article = Dam });

        board.At(Port).ShouldBeEmpty();
        board.At(Dam).ShouldHaveSingleItem();
        changed.ShouldBe([Port, Port, Dam]);
    }

    [Fact]
    public void Put_SamePlaceAgain_TellsNobody()
    {
        var giulia = At(Port, "Giulia");
        board.Put(giulia);
        board.Put(giulia);

        changed.ShouldBe([Port]);
    }

    [Fact]
    public void Remove_WindowThatIsNowhere_TellsNobody()
    {
        board.Remove(Guid.NewGuid());

        changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Put_FromManyThreads_KeepsEveryWindow()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => board.Put(At(Port, $"Editor {number}")))));

        board.At(Port).Select(one => one.Name).Distinct().Count().ShouldBe(50);
    }

    private static Colleague At(Guid article, string name) => new(Guid.NewGuid(), name, article, null, null);
}
