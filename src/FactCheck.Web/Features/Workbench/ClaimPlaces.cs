using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>A small number for each claim that was ever on this screen: its name in the page, where an id would weigh ten times as much.</summary>
internal sealed class ClaimPlaces
{
    private readonly Dictionary<Guid, int> places;

    private ClaimPlaces(Dictionary<Guid, int> places) => this.places = places;

    public static ClaimPlaces Of(IEnumerable<Claim> claims) => new ClaimPlaces([]).With(claims);

    public int Of(Guid id) => places[id];

    public int? Find(Guid id) => places.TryGetValue(id, out var place) ? place : null;

    /// <summary>New claims get new numbers; those of claims that went are not given again.</summary>
    public ClaimPlaces With(IEnumerable<Claim> claims)
    {
        var added = claims.Select(claim => claim.Id).Where(id => !places.ContainsKey(id)).ToList();
        if (added.Count == 0)
        {
            return this;
        }

        var grown = new Dictionary<Guid, int>(places);
        grown.EnsureCapacity(places.Count + added.Count);
        added.ForEach(id => grown.Add(id, grown.Count));
        return new ClaimPlaces(grown);
    }

    /// <summary>By place, which of these claims it is, from 1; 0 for a claim that is not among them.</summary>
    public int[] Order(IReadOnlyList<Claim> claims)
    {
        var order = new int[places.Count];
        for (var index = 0; index < claims.Count; index++)
        {
            order[places[claims[index].Id]] = index + 1;
        }

        return order;
    }
}
