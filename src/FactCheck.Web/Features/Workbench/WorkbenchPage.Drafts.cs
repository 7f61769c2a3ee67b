using FactCheck.Review;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What is being typed: kept as a draft until it is saved, whatever happens to the connection or the server.</summary>
public sealed partial class WorkbenchPage
{
    // The last words this browser sent: they stand in their field already and are never written back over it.
    private readonly Dictionary<DraftPlace, string> typed = [];
    private Dictionary<DraftPlace, string> drafts = [];

    /// <summary>Keeps what is being typed.</summary>
    /// <param name="place">The name of a <see cref="DraftPlace"/>.</param>
    /// <returns>Whether it is on disk; until then the browser keeps its copy.</returns>
    [JSInvokable]
    public async Task<bool> KeepDraftAsync(string place, string text) => PlaceOf(place, text) is { } known && await KeepDraftAsync(known, text);

    /// <summary>Writes what was typed: Ctrl+Enter, a form's own button, or the note was left.</summary>
    /// <param name="place">The name of a <see cref="DraftPlace"/>.</param>
    /// <returns>Whether it is on disk.</returns>
    [JSInvokable]
    public async Task<bool> SaveTypedAsync(string place, string text)
    {
        if (PlaceOf(place, text) is not { } known)
        {
            return false;
        }

        drafts[known] = typed[known] = text;
        var saved = known.Kind switch
        {
            DraftKind.Note => await SaveNoteAsync(known, text),
            DraftKind.Evidence => await SaveEvidenceAsync(known, text),
            DraftKind.Reply => await SaveReplyAsync(known, text),
            DraftKind.Comment => await SaveCommentAsync(known, text),
            DraftKind.Softening or DraftKind.PublishReason => await SaveTreatmentAsync(known, text),
            _ => false,
        };
        StateHasChanged();
        return saved;
    }

    private async Task<bool> KeepDraftAsync(DraftPlace place, string text)
    {
        drafts[place] = typed[place] = text;
        RecogniseTwin(place, text);
        StateHasChanged();
        if (Editor.Name is not { } editor)
        {
            return false;
        }

        try
        {
            await Store.KeepDraftAsync(place, editor, text);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.WriteFailed(Log, place.ClaimId, error);
            return false;
        }
    }

    // What is saved is a draft no longer, unless more was typed meanwhile.
    private void ForgetDraft(DraftPlace place, string saved)
    {
        if (typed.GetValueOrDefault(place) == saved)
        {
            drafts.Remove(place);
        }
    }

    private async Task RestoreTypedAsync()
    {
        if (article is null || script is null)
        {
            return;
        }

        foreach (var (name, text) in await script.InvokeAsync<Dictionary<string, string>>("pendingDrafts"))
        {
            if (PlaceOf(name, text) is { } place)
            {
                drafts[place] = text;
            }
        }
    }

    private DraftPlace? PlaceOf(string name, string text) =>
        DraftPlace.Parse(name) is { } place && article?.Known(place.ClaimId) is not null && text.Length <= LongestIn(place.Kind) ? place : null;

    private static int LongestIn(DraftKind kind) => kind == DraftKind.Note ? Claim.MaxNoteLength : ReviewStore.MaxDraftLength;
}
