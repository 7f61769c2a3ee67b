using FactCheck.Review;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Notes: kept as drafts while they are typed, saved when the editor is done.</summary>
public sealed partial class WorkbenchPage
{
    private readonly Dictionary<Guid, string> typed = [];
    private readonly Dictionary<Guid, DateTimeOffset> noteSavedAt = [];
    private Dictionary<Guid, string> drafts = [];

    /// <summary>Keeps what is being typed.</summary>
    /// <returns>Whether it is on disk; until then the browser keeps its copy.</returns>
    [JSInvokable]
    public async Task<bool> KeepDraftAsync(Guid claimId, string text)
    {
        if (article?.Find(claimId) is null || text.Length > Claim.MaxNoteLength)
        {
            return false;
        }

        drafts[claimId] = typed[claimId] = text;
        StateHasChanged();
        if (Editor.Name is not { } editor)
        {
            return false;
        }

        try
        {
            await Store.KeepNoteDraftAsync(claimId, editor, text);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.WriteFailed(Log, claimId, error);
            return false;
        }
    }

    /// <summary>Writes the note: Ctrl+Enter, or the field was left.</summary>
    /// <returns>Whether it is on disk.</returns>
    [JSInvokable]
    public async Task<bool> SaveNoteAsync(Guid claimId, string text)
    {
        if (article?.Find(claimId) is not { } claim || text.Length > Claim.MaxNoteLength)
        {
            return false;
        }

        drafts[claimId] = typed[claimId] = text;
        if (text == claim.Note)
        {
            return await DropDraftAsync(claimId, text);
        }

        var kept = false;
        if (await Editor.AskAsync() is { } editor)
        {
            await InTurnAsync(async () => kept = await WriteNoteAsync(claimId, text, editor));
        }

        StateHasChanged();
        return kept;
    }

    private async Task<bool> WriteNoteAsync(Guid claimId, string text, string editor)
    {
        if (!await WriteAsync(claimId, _ => new ClaimDecision.WriteNote(text), editor))
        {
            return false;
        }

        if (typed.GetValueOrDefault(claimId) == text)
        {
            drafts.Remove(claimId);
        }

        noteSavedAt[claimId] = Clock.GetLocalNow();
        return true;
    }

    // Typed and taken back to what was saved: nothing to write, only a draft to forget.
    private async Task<bool> DropDraftAsync(Guid claimId, string text)
    {
        var kept = await KeepDraftAsync(claimId, text);
        drafts.Remove(claimId);
        StateHasChanged();
        return kept;
    }

    private async Task FinishNoteAsync(Guid claimId)
    {
        if (drafts.TryGetValue(claimId, out var text) && Editor.Name is not null)
        {
            await SaveNoteAsync(claimId, text);
        }
    }

    private async Task RestoreTypedNotesAsync()
    {
        if (article is null || script is null)
        {
            return;
        }

        foreach (var (id, text) in await script.InvokeAsync<Dictionary<Guid, string>>("pendingNotes"))
        {
            if (article.Find(id) is { } claim && claim.Note != text && text.Length <= Claim.MaxNoteLength)
            {
                drafts[id] = text;
            }
        }
    }

    private NoteOnScreen NoteOf(Claim claim)
    {
        var isDraft = drafts.TryGetValue(claim.Id, out var draft) && draft != claim.Note;
        var state = isDraft ? Text["Draft"].Value
            : noteSavedAt.TryGetValue(claim.Id, out var at) ? Text["NoteSavedAt", at].Value : null;
        return new NoteOnScreen(isDraft ? draft! : claim.Note, typed.GetValueOrDefault(claim.Id), isDraft, state);
    }
}
