using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words that may open a frame; every other token of a text is passed over at the price of one test.</summary>
internal static class FrameWords
{
    public static readonly FrozenSet<string> Openers = Words.List("""
        secondo stando a ad al alla per come da dal dallo dalla dai dagli dalle dall' in sulla nelle nella nell' alla tra si pare paiono sembra sembrano sembrerebbe sembrerebbero parrebbe
        risulta risulterebbe corre correva correrebbe circola circolano circolava circolerebbe girano girerebbe gira trapela emerge emergerebbe è sono
        """);

    public static readonly FrozenSet<string> Opinions = Words.List("detta parere giudizio dire avviso detto");

    /// <summary>Hearsay without a speaker after "si": "si vocifera".</summary>
    public static readonly FrozenSet<string> Rumoured = Words.List("dice diceva vocifera mormora sussurra racconta sospetta ipotizza bisbiglia rumoreggia favoleggia narra presume suppone apprende parla");

    /// <summary>After "si", of what stands in a paper: "si legge nel decreto".</summary>
    public static readonly FrozenSet<string> Written = Words.List("legge leggeva afferma sostiene evidenzia precisa spiega parla ipotizza scrive sottolinea ricostruisce specifica aggiunge riporta conclude osserva");

    public static readonly FrozenSet<string> Rumours = Words.List("voce voci indiscrezione indiscrezioni rumors notizia notizie ipotesi sospetto pettegolezzo");

    /// <summary>By which something comes to light: "da quanto emerge", "a quanto si apprende".</summary>
    public static readonly FrozenSet<string> ComesToLight = Words.List("""
        pare sembra sembrerebbe parrebbe risulta risulterebbe trapela trapelato emerge emergerebbe emerso appreso apprende sa vede visto dice legge letto capisce evince deduce intuisce saputo risultato apparso
        """);
}
