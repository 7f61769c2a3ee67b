using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Comments;

/// <summary>What a screen reader is told when a colleague writes or settles a comment.</summary>
internal static class CommentNews
{
    /// <returns>One sentence, or null where the comments are as they were or all that changed is one's own.</returns>
    public static string? Of(IStringLocalizer<CommentsText> text, Claim? before, Claim now, string? me, int number)
    {
        var known = before?.Comments ?? [];
        if (now.Comments.LastOrDefault(comment => comment.By != me && known.All(old => old.Id != comment.Id || old.Text != comment.Text)) is { } written)
        {
            return text["Written", written.By, number].Value;
        }

        var settled = now.Comments.LastOrDefault(comment => comment.ResolvedBy is { } by && by != me && known.Any(old => old.Id == comment.Id && !old.IsResolved));
        return settled is null ? null : text["Settled", settled.ResolvedBy!, number].Value;
    }
}
