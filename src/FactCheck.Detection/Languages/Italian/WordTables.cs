using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Turns lists of words by class into one look-up that gives all classes of a word as bits.</summary>
internal static class WordTables
{
    /// <summary>Bit n is set where the word stands in the list of class n. "procur|a|e" stands for "procura" and "procure".</summary>
    public static FrozenDictionary<string, ulong> Flags<TClass>(IReadOnlyDictionary<TClass, string> lists)
        where TClass : struct, Enum
    {
        var flags = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach ((TClass key, string list) in lists)
        {
            ulong bit = 1UL << Convert.ToInt32(key, null);
            foreach (string word in Words.Split(list).SelectMany(Expand))
            {
                flags[word] = flags.GetValueOrDefault(word) | bit;
            }
        }

        return flags.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Expand(string entry)
    {
        string[] parts = entry.Split('|');
        return parts.Length == 1 ? parts : parts.Skip(1).Select(ending => parts[0] + ending);
    }
}
