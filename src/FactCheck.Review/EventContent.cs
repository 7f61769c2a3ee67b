using System.Security.Cryptography;
using System.Text;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>What an event says, before it has its place in the chain.</summary>
internal sealed record EventContent(ClaimEventKind Kind, EventSignature Made, string? Before, string? After,
    Guid? ClaimId = null, Guid? Part = null, DecisionStep? Step = null)
{
    public static EventContent Revised(Revision revision, string standings, EventSignature made) => new(ClaimEventKind.Revised, made, null, ReviewJson.Write(new
    {
        revision.Number,
        revision.Why,
        revision.Counts,
        TextSha256 = Hash(revision.Content),
        StandingsBeforeSha256 = Hash(standings),
    }));

    public static EventContent Added(NewArticle article, int claims, EventSignature made)
    {
        return new EventContent(ClaimEventKind.ArticleAdded, made, null, ReviewJson.Write(new { article.Title, Claims = claims, TextSha256 = Hash(article.Text.Text) }));
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
