using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs in -iare stressed on the i in the singular ("invìo"), which keep it before another: "tu invii", but "tu studi".</summary>
internal static class StressedRoots
{
    private static readonly FrozenSet<string> _roots = Words.List("""
        invi rinvi avvi riavvi svi travi devi fuorvi ovvi obli spi espi sci strali desi amni disvi
        """);

    /// <summary>Whether the root of an -are verb, final i included, is stressed there.</summary>
    public static bool HasStressedI(string root) => _roots.Contains(root);
}
