using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactCheck.Benchmarks.Load.Circuits;

/// <summary>What the first page, rendered on the server, hands to the circuit that takes it over.</summary>
/// <param name="Operations">The root components to attach, as the hub wants them.</param>
/// <param name="State">The state that the server keeps in the page, sealed; empty where there is none.</param>
internal sealed partial record PageMarkup(string Operations, string State)
{
    public static PageMarkup Read(string html) => new(Attach(html), StateComment().Match(html).Groups[1].Value);

    private static string Attach(string html)
    {
        var operations = new JsonArray();
        foreach (JsonNode marker in Markers(html))
        {
            marker["uniqueId"] = operations.Count;
            operations.Add(new JsonObject { ["type"] = "add", ["ssrComponentId"] = operations.Count + 1, ["marker"] = marker });
        }

        return new JsonObject { ["batchId"] = 1, ["operations"] = operations }.ToJsonString();
    }

    // The comment at the end of a component holds its id only.
    private static IEnumerable<JsonNode> Markers(string html) => ComponentComment().Matches(html)
        .Select(comment => JsonNode.Parse(comment.Groups[1].Value)!)
        .Where(marker => (string?)marker["type"] == "server");

    [GeneratedRegex("<!--Blazor:([{].*?[}])-->")]
    private static partial Regex ComponentComment();

    [GeneratedRegex("<!--Blazor-Server-Component-State:([^-]*)-->")]
    private static partial Regex StateComment();
}
