using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What stands before a noun besides its article.</summary>
internal static class Determiners
{
    public static readonly FrozenSet<string> All = Words.List("""
        questo questa questi queste quest' quello quella quelli quelle quel quei quegli quell' stesso stessa stessi stesse medesimo medesima tale tali
        suo sua suoi sue loro nostro nostra nostri nostre mio mia miei mie tuo tua tuoi tue vostro vostra
        alcuni alcune altri altre altro altra molti molte diversi diverse vari varie numerosi numerose tutti tutte ogni qualche parecchi parecchie taluni talune certi certe entrambi entrambe nessun nessuna nessuno quale quali
        """);

    /// <summary>Those that stand for a noun as well: "secondo altri".</summary>
    public static readonly FrozenSet<string> Alone = Words.List("altri altre alcuni alcune molti molte tutti tutte taluni loro");

    /// <summary>Ordinals that need an article before them, since alone they are prepositions, adverbs or nouns.</summary>
    public static readonly FrozenSet<string> Ordinals = Words.List("prima primo seconda secondo terza terzo quarta quarto ultima ultimo primissima primissimo");

    public static readonly FrozenSet<string> PluralOrdinals = Words.List("primi prime primissimi primissime ultimi ultime");
}
