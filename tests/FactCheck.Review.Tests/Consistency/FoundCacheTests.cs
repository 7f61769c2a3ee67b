namespace FactCheck.Review;

public sealed class FoundCacheTests
{
    private readonly FoundCache cache = new();
    private readonly Dictionary<int, Guid> articles = [];
    private int searches;

    [Fact]
    public void Of_AskedForAgain_SearchesNoMore()
    {
        Ask(1);
        Ask(1);

        searches.ShouldBe(1);
    }

    [Fact]
    public void Of_OtherRulesOrWordsOfATake_SearchesAgain()
    {
        var place = new FoundPlace(Guid.CreateVersion7(), 1, 1, Guid.CreateVersion7(), "La giunta avrebbe firmato.");
        foreach (var one in new[] { place, place with { Rules = 2 }, place with { TakeText = "La giunta ha firmato." } })
        {
            cache.Of(one, Search);
        }

        searches.ShouldBe(3);
    }

    [Fact]
    public void Of_ManyOtherArticlesMeanwhile_KeepsTheOneThatIsAskedForAgainAndAgain()
    {
        for (var other = 2; other <= 200; other++)
        {
            Ask(1);
            Ask(other);
        }

        searches.ShouldBe(200);
    }

    private void Ask(int number)
    {
        articles.TryAdd(number, Guid.CreateVersion7());
        cache.Of(new FoundPlace(articles[number], 1, 1), Search);
    }

    private IReadOnlyList<FoundPassages> Search()
    {
        searches++;
        return [];
    }
}
