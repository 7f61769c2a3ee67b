namespace FactCheck.Detection.Morphology;

/// <summary>Puts the stems that a table gives for a verb in the place of its regular ones.</summary>
internal static class IrregularStems
{
    /// <param name="fields">"o=veng", "fut=verr" …; alternatives are set off by "/".</param>
    /// <param name="prefix">Stands before every stem of a compound ("inter" + "venire").</param>
    public static List<VerbStem> Of(string infinitive, bool withIsc, IEnumerable<string> fields, string prefix)
    {
        Dictionary<string, string[]> given = fields.Select(field => field.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1].Split('/').Select(stem => prefix + stem).ToArray(), StringComparer.Ordinal);
        List<VerbStem> stems = given.TryGetValue("th", out string[]? theme)
            ? RegularStems.Of(theme[0] + "ere", withIsc)
            : RegularStems.Of(prefix + infinitive, withIsc);
        foreach ((string field, string[] texts) in given)
        {
            Replace(stems, UsesOf(field, infinitive), texts);
        }

        return stems;
    }

    private static StemUses UsesOf(string field, string infinitive) => field switch
    {
        "o" => StemUses.PresentO,
        "e" => StemUses.PresentI | StemUses.PresentE,
        "iamo" => StemUses.PresentIamo,
        "ete" => StemUses.PresentEte,
        "re" => StemUses.InfinitiveRe,
        "fut" => StemUses.Future,
        "part" => StemUses.Participle,
        "rem" when infinitive.EndsWith("ire", StringComparison.Ordinal) => StemUses.StrongPast,
        "rem" => StemUses.StrongPast | StemUses.WeakPast,
        _ => StemUses.None,
    };

    private static void Replace(List<VerbStem> stems, StemUses uses, string[] texts)
    {
        StemUses replaced = uses | uses switch
        {
            StemUses.Future => StemUses.FutureEr | StemUses.FutureIr,
            StemUses.InfinitiveRe => StemUses.InfinitiveEre | StemUses.InfinitiveIre,
            _ => StemUses.None,
        };
        for (int i = 0; i < stems.Count; i++)
        {
            stems[i] = stems[i] with { Uses = stems[i].Uses & ~replaced };
        }

        stems.RemoveAll(stem => stem.Uses == StemUses.None);
        stems.AddRange(texts.SelectMany(text => RegularStems.WithoutDoubleI(text, uses & ~StemUses.WeakPast)));
    }
}
