using FactCheck.Export;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Comments;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Comments: written when the editor sends them, kept as drafts until then.</summary>
public sealed partial class WorkbenchPage
{
    // The id that the next comment on a claim will have: its draft is kept under it.
    private readonly Dictionary<Guid, Guid> nextComments = [];

    [Inject] private IStringLocalizer<CommentsText> CommentWords { get; set; } = null!;

    /// <summary>How a comment will look once it is sent.</summary>
    [JSInvokable]
    public string PreviewComment(string text) => SafeMarkdown.ToHtml(text);

    private async Task<bool> SaveCommentAsync(DraftPlace place, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || !await DecideAsync(place.ClaimId, new ClaimDecision.KeepComment(place.Part, text.Trim())))
        {
            return false;
        }

        ForgetDraft(place, text);
        return true;
    }

    private CommentsOnScreen CommentsOf(Claim claim)
    {
        // Words that are saved, and not yet forgotten as a draft, are no other words.
        var edits = claim.Comments.Select(comment => (comment.Text, Draft: DraftAt(claim.Id, comment.Id)))
            .Where(one => one.Draft.Text.Length > 0 && one.Draft.Text.Trim() != one.Text).ToDictionary(one => one.Draft.Place.Part, one => one.Draft);
        return new CommentsOnScreen(claim.Comments, DraftAt(claim.Id, NextComment(claim)), edits, Editor.Name);
    }

    // A comment that was half typed on an earlier visit is gone on with.
    private Guid NextComment(Claim claim)
    {
        var left = drafts.FirstOrDefault(draft => draft.Key.Kind == DraftKind.Comment && draft.Key.ClaimId == claim.Id && draft.Value.Length > 0
            && claim.Comments.All(comment => comment.Id != draft.Key.Part)).Key.Part;
        if (left != Guid.Empty)
        {
            return nextComments[claim.Id] = left;
        }

        var isNext = nextComments.TryGetValue(claim.Id, out var next) && claim.Comments.All(comment => comment.Id != next);
        return isNext ? next : nextComments[claim.Id] = Guid.CreateVersion7();
    }

    private CommentDraft DraftAt(Guid claimId, Guid commentId)
    {
        var place = new DraftPlace(DraftKind.Comment, claimId, commentId);
        return new CommentDraft(place, drafts.GetValueOrDefault(place) ?? "", typed.GetValueOrDefault(place));
    }
}
