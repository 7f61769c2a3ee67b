using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;
using FactCheck.Web.Features.Workbench.Replies;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Evidence and replies: their forms opened, saved or closed.</summary>
public sealed partial class WorkbenchPage
{
    private CardForms forms = null!;
    private FormDesk formDesk = null!;

    /// <summary>The form was left; what was typed in it stays a draft.</summary>
    [JSInvokable]
    public Task CloseFormAsync(string place)
    {
        if (DraftPlace.Parse(place) is { } known)
        {
            forms.Close(known);
            StateHasChanged();
        }

        return Task.CompletedTask;
    }

    /// <summary>The fields of another piece of evidence, to be filled into a form; null where it is gone or nobody here may see it.</summary>
    [JSInvokable]
    public Task<string?> CopyEvidenceAsync(Guid evidenceId)
    {
        var found = article?.Claims.Concat(article.Absent).SelectMany(claim => claim.Evidence).FirstOrDefault(one => one.Id == evidenceId);
        return Task.FromResult(found is { Origin: { } origin } ? FormJson.Write(EvidenceForm.Of(found, origin)) : null);
    }

    private void StartForms()
    {
        forms = new CardForms(() => drafts);
        formDesk = new FormDesk
        {
            Forms = forms,
            AddAsync = AddEntryAsync,
            EditAsync = place => EnterFormAsync(forms.Open(place)),
            Decide = DecideAsync,
            WithheldAsync = WithheldOriginAsync,
            Editor = () => Editor.Name,
        };
    }

    private Task AddEntryAsync(Guid claimId, DraftKind kind) => article?.Find(claimId) is { } claim
        ? EnterFormAsync(forms.Add(claimId, kind, kind == DraftKind.Evidence ? claim.Evidence.Select(one => one.Id) : claim.Replies.Select(one => one.Id)))
        : Task.CompletedTask;

    // By its key, from anywhere: the card comes forward first.
    private async Task AddEvidenceAsync()
    {
        if (selected is { } claimId)
        {
            await OpenCardAsync(note: false);
            await AddEntryAsync(claimId, DraftKind.Evidence);
        }
    }

    private async Task EnterFormAsync(DraftPlace place)
    {
        await DrawAsync();
        if (script is not null)
        {
            await script.InvokeVoidAsync("enterForm", place.ToString());
        }
    }

    private async Task<bool> SaveEvidenceAsync(DraftPlace place, string text)
    {
        var form = EvidenceForm.Read(text);
        var twin = EvidenceTwins.Find(article!, place, form.Url);
        var isTold = twin is null || forms.Of(place.ClaimId, place.Kind)?.Twin == twin;
        forms.Recognise(place, twin);
        var problems = form.Check().Concat(TooMany(place, article!.Known(place.ClaimId)!.Evidence.Select(one => one.Id), Evidence.MaxPerClaim));
        return await SaveEntryAsync(place, text, [.. problems], isTold, () => new ClaimDecision.KeepEvidence(place.Part, form.ToEntry()));
    }

    private Task<bool> SaveReplyAsync(DraftPlace place, string text)
    {
        var entry = ReplyForm.Read(text).ToEntry(Clock);
        var problems = entry.Check().Concat(TooMany(place, article!.Known(place.ClaimId)!.Replies.Select(one => one.Id), ReplyRequest.MaxPerClaim));
        return SaveEntryAsync(place, text, [.. problems], true, () => new ClaimDecision.KeepReply(place.Part, entry));
    }

    private async Task<bool> SaveEntryAsync(DraftPlace place, string text, IReadOnlyList<EntryProblem> problems, bool isReady, Func<ClaimDecision> decision)
    {
        forms.Refuse(place, problems);
        if (problems.Count > 0 || !isReady || !await DecideAsync(place.ClaimId, decision()))
        {
            return false;
        }

        ForgetDraft(place, text);
        forms.Close(place);
        return true;
    }

    private static IEnumerable<EntryProblem> TooMany(DraftPlace place, IEnumerable<Guid> saved, int limit)
    {
        var ids = saved.ToList();
        return ids.Count >= limit && !ids.Contains(place.Part) ? [new EntryProblem("", EntryFault.TooMany, limit)] : [];
    }

    private void RecogniseTwin(DraftPlace place, string text)
    {
        if (place.Kind == DraftKind.Evidence)
        {
            forms.Recognise(place, EvidenceTwins.Find(article!, place, EvidenceForm.Read(text).Url));
        }
    }

    private Task<EvidenceOrigin?> WithheldOriginAsync(Evidence evidence) =>
        Editor.Name is { } editor ? Store.WithheldOriginAsync(evidence, editor) : Task.FromResult<EvidenceOrigin?>(null);
}
