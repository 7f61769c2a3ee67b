using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Forms;

/// <summary>Which forms stand open on the cards of one page: at most one of each kind on a claim.</summary>
/// <remarks>One that was half filled in stands open again when the page is opened anew; one that was closed stays closed, and keeps its draft.</remarks>
public sealed class CardForms(Func<IReadOnlyDictionary<DraftPlace, string>> drafts)
{
    private readonly Dictionary<(Guid Claim, DraftKind Kind), FormOnScreen?> forms = [];

    /// <summary>The form of that kind on the claim, or null where none is open.</summary>
    public FormOnScreen? Of(Guid claimId, DraftKind kind)
    {
        if (!forms.TryGetValue((claimId, kind), out var form) && DraftsOf(claimId, kind).Select(Begin).FirstOrDefault() is { } begun)
        {
            form = forms[(claimId, kind)] = begun;
        }

        return form;
    }

    /// <summary>Whether something half typed waits for a form of that kind that is closed.</summary>
    public bool HasDraft(Guid claimId, DraftKind kind) => DraftsOf(claimId, kind).Any();

    /// <summary>Opens the form for a new entry, or the one that was begun.</summary>
    /// <param name="saved">The entries that exist: a draft of one of these is no new entry.</param>
    public DraftPlace Add(Guid claimId, DraftKind kind, IEnumerable<Guid> saved)
    {
        if (forms.GetValueOrDefault((claimId, kind)) is { } open && !saved.Contains(open.Place.Part))
        {
            return open.Place;
        }

        var begun = DraftsOf(claimId, kind).Where(place => !saved.Contains(place.Part)).Cast<DraftPlace?>().FirstOrDefault();
        return Open(begun ?? new DraftPlace(kind, claimId, Guid.CreateVersion7()));
    }

    public DraftPlace Open(DraftPlace place)
    {
        forms[(place.ClaimId, place.Kind)] = Begin(place);
        return place;
    }

    public void Close(DraftPlace place)
    {
        if (IsOpen(place))
        {
            forms[(place.ClaimId, place.Kind)] = null;
        }
    }

    /// <summary>Says why the form was not saved.</summary>
    public void Refuse(DraftPlace place, IReadOnlyList<EntryProblem> problems) => Change(place, form => form with { Problems = problems });

    /// <summary>Says where else its page is.</summary>
    public void Recognise(DraftPlace place, EvidenceTwin? twin) => Change(place, form => form.Twin == twin ? form : form with { Twin = twin });

    private void Change(DraftPlace place, Func<FormOnScreen, FormOnScreen> change)
    {
        if (IsOpen(place))
        {
            forms[(place.ClaimId, place.Kind)] = change(forms[(place.ClaimId, place.Kind)]!);
        }
    }

    private bool IsOpen(DraftPlace place) => forms.GetValueOrDefault((place.ClaimId, place.Kind))?.Place == place;

    private FormOnScreen Begin(DraftPlace place) => new(place, drafts().GetValueOrDefault(place), []);

    private IEnumerable<DraftPlace> DraftsOf(Guid claimId, DraftKind kind) =>
        drafts().Where(draft => draft.Key.ClaimId == claimId && draft.Key.Kind == kind && draft.Value.Length > 0).Select(draft => draft.Key);
}
