using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words that have the shape of a conditional and are none, beyond those the shape itself rules out.</summary>
internal static class LookAlikes
{
    /// <summary>Adjectives in -ereo and -ireo in the plural, biblical and learned nouns, misread plurals.</summary>
    public static readonly FrozenSet<string> Words = Italian.Words.List("""
        aerei funerei cinerei eterei venerei empirei sidereei siderei viperei tartarei nazarei iperborei cerei purpurei
        antiaerei semiaerei subaerei euripirei pirei egirei berei cesarei suberei tuberei interesti interreste
        """);
}
