using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Builds the closed tables of the language from lists that read like lists.</summary>
internal static class Words
{
    private static readonly char[] _separators = [' ', '\n', '\r'];

    public static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words separated by spaces or lines.</summary>
    public static FrozenSet<string> List(string words) =>
        Split(words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Rows of a table: the words of each line.</summary>
    public static IEnumerable<string[]> Rows(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Split).Where(row => row.Length > 0);

    public static string[] Split(string words) => words.Split(_separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Pairs written "key=value", separated by spaces or lines.</summary>
    public static FrozenDictionary<string, string> Map(string pairs) =>
        Split(pairs)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
