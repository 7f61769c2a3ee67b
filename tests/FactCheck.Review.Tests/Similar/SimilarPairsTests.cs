namespace FactCheck.Review.Similar;

/// <summary>How well similar claims are found, on sentences written for it: all pairs in one newsroom, each asked from both sides.</summary>
public class SimilarPairsTests
{
    // Of sixty: the pair about doping shares no word but a surname.
    private const int LeastFound = 58;

    [Fact]
    public async Task To_EveryPair_FindsTheSameAndNothingElse()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var asked = new List<(ClaimPair Pair, Guid Article, Guid Twin)>();
        foreach (var pair in ClaimPair.All)
        {
            var (first, second) = (await AddAsync(room, pair.First), await AddAsync(room, pair.Second));
            asked.AddRange([(pair, first, second), (pair, second, first)]);
        }

        var (found, wrong) = (0, new List<string>());
        foreach (var (pair, article, twin) in asked)
        {
            var similar = await FindAsync(room, article);
            found += pair.IsSame && similar.Any(one => one.ArticleId == twin) ? 1 : 0;
            wrong.AddRange(similar.Where(one => !pair.IsSame || one.ArticleId != twin).Select(one => $"{pair} → {one.Claim.Quote}"));
        }

        wrong.ShouldBeEmpty();
        found.ShouldBeGreaterThanOrEqualTo(LeastFound);
    }

    private static Task<Guid> AddAsync(TestNewsroom room, (string Title, string Text) article) =>
        room.Store.AddAsync(TestArticle.New($"{article.Title}\n\n{article.Text}", article.Title), "Anna");

    private static async Task<List<SimilarClaim>> FindAsync(TestNewsroom room, Guid article)
    {
        var found = new List<SimilarClaim>();
        foreach (var claim in (await room.Store.FindAsync(article))!.Queue)
        {
            found.AddRange(await room.Similar.ToAsync(claim.Id));
        }
        return found;
    }
}
