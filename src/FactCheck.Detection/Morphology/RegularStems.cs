using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Stems of regular verbs. Spelling keeps the sound of c and g before every vowel, and drops an i that would be written twice.</summary>
internal static class RegularStems
{
    public static List<VerbStem> Of(string infinitive, bool withIsc)
    {
        string root = infinitive[..^3];
        return infinitive[^3] switch
        {
            'a' => Are(root),
            'e' => Ere(root),
            _ => Ire(root, withIsc),
        };
    }

    private static List<VerbStem> Are(string root) => root switch
    {
        _ when root[^1] is 'c' or 'g' => [new(root, StemUses.AreA), new(root + "h", StemUses.AreI | StemUses.FutureEr)],
        _ when root.EndsWith("ci", StringComparison.Ordinal) || root.EndsWith("gi", StringComparison.Ordinal) =>
            [new(root, StemUses.AreA), new(root[..^1], StemUses.AreI | StemUses.FutureEr), .. Stressed(root)],
        _ when root[^1] == 'i' => [new(root, StemUses.AreA | StemUses.FutureEr), new(root[..^1], StemUses.AreI), .. Stressed(root)],
        _ => [new(root, StemUses.Are)],
    };

    // "tu invii" keeps both.
    private static VerbStem[] Stressed(string root) => StressedRoots.HasStressedI(root) ? [new(root, StemUses.AreI)] : [];

    private static List<VerbStem> Ere(string root)
    {
        string participle = root.EndsWith("sc", StringComparison.Ordinal) ? root + "iut" : root + "ut";
        List<VerbStem> stems = [.. WithoutDoubleI(root, StemUses.Ere)];
        stems.Add(new VerbStem(participle, StemUses.Participle));
        return stems;
    }

    private static List<VerbStem> Ire(string root, bool withIsc)
    {
        var participle = new VerbStem(root + "it", StemUses.Participle);
        return withIsc
            ? [new(root, StemUses.Ire & ~StemUses.PresentStressed), new(root + "isc", StemUses.PresentStressed), participle]
            : [.. WithoutDoubleI(root, StemUses.Ire), participle];
    }

    /// <summary>"cogli-ere" has "cogl-i" and "cogl-iamo".</summary>
    public static VerbStem[] WithoutDoubleI(string root, StemUses uses)
    {
        const StemUses BeforeI = StemUses.PresentI | StemUses.PresentIamo;
        return root.EndsWith('i') && (uses & BeforeI) != 0
            ? [new(root, uses & ~BeforeI), new(root[..^1], uses & BeforeI)]
            : [new(root, uses)];
    }
}
