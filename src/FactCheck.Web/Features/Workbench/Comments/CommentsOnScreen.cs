using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Comments;

/// <summary>What is being typed in one field of the comments.</summary>
/// <param name="Text">The draft; empty where there is none.</param>
/// <param name="Typed">The last words this browser sent: they stand in the field already and are never written back over it.</param>
public sealed record CommentDraft(DraftPlace Place, string Text, string? Typed);

/// <summary>The comments of the open claim as its card shows them.</summary>
/// <param name="Next">The comment that would come next.</param>
/// <param name="Edits">Comments whose words are being changed, by their id.</param>
/// <param name="Me">Who is at this window; null before a name was given.</param>
public sealed record CommentsOnScreen(IReadOnlyList<Comment> Comments, CommentDraft Next, IReadOnlyDictionary<Guid, CommentDraft> Edits, string? Me)
{
    public bool IsLike(CommentsOnScreen? other) => other is not null && Next == other.Next && Me == other.Me
        && Comments.SequenceEqual(other.Comments) && Edits.Count == other.Edits.Count && Edits.All(edit => other.Edits.GetValueOrDefault(edit.Key) == edit.Value);
}
