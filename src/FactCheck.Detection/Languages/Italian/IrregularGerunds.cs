using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Roots in -endo whose infinitive keeps a longer Latin stem or an -ere that no list of regular verbs holds.</summary>
internal static class IrregularGerunds
{
    private static readonly FrozenDictionary<string, string> _families = Words.Map("""
        fac=fare dic=dire bev=bere pon=porre tra=trarre duc=durre ten=tenere ved=vedere av=avere dov=dovere pot=potere vol=volere sap=sapere
        ess=essere riman=rimanere cad=cadere mov=muovere muov=muovere god=godere val=valere par=parere piac=piacere tac=tacere
        """);

    /// <summary>The infinitive for a root such as "fac" or "conduc", or null.</summary>
    public static string? Of(string root)
    {
        for (int cut = 0; cut <= root.Length - 2; cut++)
        {
            if (_families.TryGetValue(root[cut..], out string? infinitive) && (cut == 0 || Prefixes.All.Contains(root[..cut])))
            {
                return string.Concat(root.AsSpan(0, cut), infinitive);
            }
        }

        return null;
    }
}
