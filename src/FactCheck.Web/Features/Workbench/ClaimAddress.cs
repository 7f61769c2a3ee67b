using FactCheck.Detection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Filter, order and selected claim as the address has them, so that "back" and a reload find them again.</summary>
/// <param name="Claim">The selected claim; null where the address names none.</param>
public sealed record ClaimAddress(ClaimFilter Filter, Guid? Claim)
{
    private const string Verdict = "verdict", Reading = "reading", Only = "only", Order = "order", Selected = "claim";

    /// <summary>What an address says; whatever in it is not understood is as if it were not there.</summary>
    public static ClaimAddress Read(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        var only = query.GetValueOrDefault(Only).ToString().Split(',');
        var filter = new ClaimFilter(OneOf<VerdictFilter>(query, Verdict) ?? VerdictFilter.All, OneOf<Reading>(query, Reading),
            only.Contains("doubtful"), only.Contains("orphan"), only.Contains("by-hand"),
            only.Contains("asked-again"), only.Contains("absent"), only.Contains("hidden"), OneOf<ClaimOrder>(query, Order) ?? ClaimOrder.Place);
        return new ClaimAddress(filter, Guid.TryParse(query.GetValueOrDefault(Selected), out var claim) ? claim : null);
    }

    /// <summary>The query, with its question mark; empty where nothing is chosen.</summary>
    public string Write()
    {
        string[] only = [.. Flags().Where(flag => flag.IsOn).Select(flag => flag.Name)];
        return QueryHelpers.AddQueryString("", new Dictionary<string, string?>
        {
            [Verdict] = Filter.Verdict == VerdictFilter.All ? null : Lower(Filter.Verdict),
            [Reading] = Filter.Reading is { } reading ? Lower(reading) : null,
            [Only] = only.Length == 0 ? null : string.Join(',', only),
            [Order] = Filter.Order == ClaimOrder.Place ? null : Lower(Filter.Order),
            [Selected] = Claim?.ToString("N"),
        });
    }

    private IEnumerable<(string Name, bool IsOn)> Flags() =>
        [("doubtful", Filter.Doubtful), ("orphan", Filter.Orphan), ("by-hand", Filter.ByHand), ("asked-again", Filter.AskedAgain), ("absent", Filter.Absent), ("hidden", Filter.Hidden)];

    private static T? OneOf<T>(Dictionary<string, StringValues> query, string name) where T : struct, Enum =>
        Enum.TryParse<T>(query.GetValueOrDefault(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
