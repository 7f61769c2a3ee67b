using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What the endings of the imperfect are put to: the infinitive without -re, or the longer stem of a contracted one ("pone-va").</summary>
internal static class ImperfectStems
{
    private static readonly (string Infinitive, string Stem)[] _contracted = [("porre", "pone"), ("trarre", "trae"), ("durre", "duce")];

    // fare and dire only as verbs and in their compounds: "truffare" and "spedire" end like them and are regular.
    private static readonly FrozenSet<string> _long = Words.List("""
        fare rifare contraffare sopraffare assuefare liquefare stupefare rarefare strafare putrefare disfare soddisfare
        dire ridire contraddire disdire maledire benedire predire interdire addire indire
        tumefare bere ribere strabere imbere
        """);

    public static string? Of(string infinitive)
    {
        foreach ((string ending, string stem) in _contracted)
        {
            if (infinitive.EndsWith(ending, StringComparison.Ordinal))
            {
                return infinitive[..^ending.Length] + stem;
            }
        }

        return _long.Contains(infinitive) ? infinitive[..^2] + Insert(infinitive) : infinitive.Length > 3 && infinitive.EndsWith("re", StringComparison.Ordinal) ? infinitive[..^2] : null;
    }

    private static string Insert(string infinitive) => infinitive[^3] == 'e' ? "ve" : "ce";
}
