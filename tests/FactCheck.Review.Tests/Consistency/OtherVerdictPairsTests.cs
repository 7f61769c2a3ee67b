using FactCheck.Review.Similar;

namespace FactCheck.Review.Consistency;

/// <summary>How well claims judged otherwise are found: the pairs of pairs.md in one newsroom, of each the first verified and the second disputed.</summary>
public class OtherVerdictPairsTests
{
    // Of thirty: less than the card shows as similar, because here the two have to be the same claim.
    private const int LeastFound = 21;

    [Fact]
    public async Task Findings_EveryPair_LinksTheSameClaimAndNoOther()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var asked = new List<(ClaimPair Pair, Guid Article, Guid Twin)>();
        foreach (var pair in ClaimPair.All)
        {
            var first = await AddAsync(room, pair.First, Verdict.Verified());
            var second = await AddAsync(room, pair.Second, Verdict.Disputed());
            asked.Add((pair, first, second));
        }

        var (found, wrong) = (0, new List<string>());
        foreach (var (pair, article, twin) in asked)
        {
            foreach (var link in (await room.Store.FindingsAsync(article)).Select(one => one.Against?.Origin).OfType<PassageOrigin.OtherArticle>())
            {
                var isRight = pair.IsSame && link.ArticleId == twin;
                found += isRight ? 1 : 0;
                wrong.AddRange(isRight ? [] : [$"{pair.First} → {link.Title}"]);
            }
        }

        wrong.ShouldBeEmpty();
        found.ShouldBeGreaterThanOrEqualTo(LeastFound);
    }

    private static async Task<Guid> AddAsync(TestNewsroom room, (string Title, string Text) article, Verdict verdict)
    {
        var id = await room.Store.AddAsync(TestArticle.New($"{article.Title}\n\n{article.Text}", article.Title), "Anna");
        foreach (var claim in (await room.Store.FindAsync(id))!.Queue)
        {
            await room.Store.MarkAsync(claim.Id, claim.Version, verdict, "Anna");
        }
        return id;
    }
}
