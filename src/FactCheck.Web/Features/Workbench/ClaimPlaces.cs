using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>A small number for each claim that was ever on this screen: its name in the page, where an id would weigh ten times as much.</summary>
internal sealed class ClaimPlaces
{
    private readonly List<Guid> ids;
    private readonly Dictionary<Guid, int> places;

    private ClaimPlaces(List<Guid> ids)
    {
        this.ids = ids;
        places = ids.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place);
    }

    public static ClaimPlaces Of(IEnumerable<Claim> claims) => new([.. claims.Select(claim => claim.Id)]);

    public int Of(Guid id) => places[id];

    public Guid? At(int place) => place >= 0 && place < ids.Count ? ids[place] : null;

    /// <summary>New claims get new numbers; those of claims that went are not given again.</summary>
    public ClaimPlaces With(IEnumerable<Claim> claims)
    {
        var added = claims.Select(claim => claim.Id).Where(id => !places.ContainsKey(id)).ToList();
        return added.Count == 0 ? this : new ClaimPlaces([.. ids, .. added]);
    }
}
