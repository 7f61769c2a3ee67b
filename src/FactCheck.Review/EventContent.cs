using System.Security.Cryptography;
using System.Text;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>What an event says, before it has its place in the chain.</summary>
internal sealed record EventContent(ClaimEventKind Kind, Guid? ClaimId, string By, DateTime At, string? Before, string? After)
{
    public static EventContent Added(NewArticle article, int claims, string by, DateTime at)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text.Text)));
        return new EventContent(ClaimEventKind.ArticleAdded, null, by, at, null,
            ReviewJson.Write(new { article.Title, Claims = claims, TextSha256 = hash }));
    }

    public static EventContent Marked(Guid claimId, string by, DateTime at, Verdict? before, Verdict? after) =>
        new(ClaimEventKind.Marked, claimId, by, at, Json(before), Json(after));

    public static EventContent Noted(Guid claimId, string by, DateTime at, string before, string after) =>
        new(ClaimEventKind.Noted, claimId, by, at, Json(before), Json(after));

    private static string? Json(Verdict? verdict) => verdict is null ? null : ReviewJson.Write(verdict);

    private static string? Json(string note) => note.Length == 0 ? null : ReviewJson.Write(note);
}
