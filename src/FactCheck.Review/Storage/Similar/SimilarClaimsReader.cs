using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Storage;

/// <summary>Looks for claims like one: the full-text index brings the likely ones, <see cref="ClaimLikeness"/> says which are.</summary>
internal sealed class SimilarClaimsReader(ReviewDbContext context, CancellationToken cancel)
{
    private const int MostKeys = 10;
    private const int EnoughRanked = 2_000;
    private const int MostCandidates = 60;
    private const int MostRead = 20;

    public async Task<IReadOnlyList<SimilarClaim>> ReadAsync(Guid claimId)
    {
        if (await KeysOfAsync(claimId) is not { } keys || !keys.Own.Any())
        {
            return [];
        }
        var weights = await KeyWeights.ReadAsync(context, [.. keys.Own], cancel);
        var likeness = new ClaimLikeness(keys, weights.Of);
        var alike = (await CandidatesAsync(claimId, weights.Telling(MostKeys, EnoughRanked)))
            .Select(one => (one.ClaimId, Likeness: likeness.To(one.Keys)))
            .Where(one => one.Likeness >= ClaimLikeness.Least).OrderByDescending(one => one.Likeness).Take(MostRead).ToList();
        return await ShowAsync(alike.ToDictionary(one => one.ClaimId, one => one.Likeness));
    }

    private async Task<ClaimKeys?> KeysOfAsync(Guid claimId) =>
        (await QueryAsync($"SELECT {ClaimKeysRow.Columns} FROM ClaimKeys k WHERE k.ClaimId = @value", claimId)) is [{ Keys: var keys }] ? keys : null;

    // The names of a claim say most, what its article is about says least.
    private async Task<IEnumerable<(Guid ClaimId, ClaimKeys Keys)>> CandidatesAsync(Guid claimId, IReadOnlyList<string> keys)
    {
        var match = string.Join(" OR ", keys.Select(key => $"\"{key}\""));
        var found = await QueryAsync(
            $"""
            SELECT {ClaimKeysRow.Columns} FROM
                (SELECT rowid AS Key FROM ClaimSearch WHERE ClaimSearch MATCH @value AND rank MATCH 'bm25(4.0, 1.0, 2.0, 0.5)' ORDER BY rank LIMIT {MostCandidates}) s
            JOIN ClaimKeys k ON k.Key = s.Key
            """, match);
        return found.Where(one => one.ClaimId != claimId);
    }

    private async Task<List<(Guid ClaimId, ClaimKeys Keys)>> QueryAsync(string sql, object value)
    {
        await using var command = context.Command(sql);
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@value", value);
        command.Parameters.Add(parameter);
        var rows = new List<(Guid, ClaimKeys)>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(ClaimKeysRow.Read(reader));
        }
        return rows;
    }

    // Only what is in a queue today: what was removed, or stands in an earlier version of its article, is no place to go to.
    private async Task<IReadOnlyList<SimilarClaim>> ShowAsync(Dictionary<Guid, double> alike)
    {
        var ids = alike.Keys.ToList();
        var queued = await context.QueueClaims().Where(one => ids.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancel);
        var best = queued.OrderByDescending(id => alike[id]).ThenByDescending(id => id).Take(SimilarClaims.Most).ToList();
        var shown = await Shown(best).ToListAsync(cancel);
        return [.. shown.Select(one => one with { Likeness = alike[one.Claim.Id] }).OrderBy(one => best.IndexOf(one.Claim.Id))];
    }

    // With the number counted in the same statement, not by one more for each claim.
    private IQueryable<SimilarClaim> Shown(List<Guid> ids) =>
        from claim in context.Claims
        join article in context.Articles on claim.ArticleId equals article.Id
        where ids.Contains(claim.Id)
        select new SimilarClaim(claim, article.Id, article.Title, 1 + context.QueueClaims().Count(one => one.ArticleId == claim.ArticleId
            && (one.SpanStart < claim.SpanStart
                || one.SpanStart == claim.SpanStart && (one.SpanEnd < claim.SpanEnd || one.SpanEnd == claim.SpanEnd && one.Id.CompareTo(claim.Id) < 0))), 0);
}
