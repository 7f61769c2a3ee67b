using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Notes: saved when the editor is done with them.</summary>
public sealed partial class WorkbenchPage
{
    private readonly Dictionary<Guid, DateTimeOffset> noteSavedAt = [];

    private async Task<bool> SaveNoteAsync(DraftPlace place, string text)
    {
        if (text == article!.Known(place.ClaimId)!.Note)
        {
            return await DropNoteDraftAsync(place, text);
        }

        var kept = false;
        if (await Editor.AskAsync() is { } editor)
        {
            await InTurnAsync(async () => kept = await WriteNoteAsync(place, text, editor));
        }

        return kept;
    }

    private async Task<bool> WriteNoteAsync(DraftPlace place, string text, string editor)
    {
        if (!await WriteAsync(place.ClaimId, _ => new ClaimDecision.WriteNote(text), editor))
        {
            return false;
        }

        ForgetDraft(place, text);
        noteSavedAt[place.ClaimId] = Clock.GetLocalNow();
        return true;
    }

    // Typed and taken back to what was saved: nothing to write, only a draft to forget.
    private async Task<bool> DropNoteDraftAsync(DraftPlace place, string text)
    {
        var kept = await KeepDraftAsync(place, text);
        drafts.Remove(place);
        return kept;
    }

    private async Task FinishNoteAsync(Guid claimId)
    {
        var place = NotePlace(claimId);
        if (drafts.TryGetValue(place, out var text) && Editor.Name is not null)
        {
            await SaveNoteAsync(place, text);
            StateHasChanged();
        }
    }

    private NoteOnScreen NoteOf(Claim claim)
    {
        var place = NotePlace(claim.Id);
        var isDraft = drafts.TryGetValue(place, out var draft) && draft != claim.Note;
        var state = isDraft ? Text["Draft"].Value
            : noteSavedAt.TryGetValue(claim.Id, out var at) ? Text["NoteSavedAt", at].Value : null;
        return new NoteOnScreen(isDraft ? draft! : claim.Note, typed.GetValueOrDefault(place), isDraft, state);
    }

    private string? DraftOf(Guid claimId) => drafts.GetValueOrDefault(NotePlace(claimId)) is { } draft && draft != article?.Known(claimId)?.Note ? draft : null;

    private static DraftPlace NotePlace(Guid claimId) => new(DraftKind.Note, claimId);
}
