using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Cardinal numbers written as words, as far as news writes them so.</summary>
internal static class Numerals
{
    public static readonly FrozenSet<string> All = Words.List("""
        due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
        cento duecento trecento mille duemila tremila decine centinaia migliaia
        """);
}
