using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Adverbs of two words or more, which may stand inside a verb group: "in passato", "a lungo", "più volte", "per tre anni".</summary>
internal static class AdverbialPhrases
{
    /// <summary>First word and second word of the set phrases.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Pairs = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["a"] = Words.List("volte lungo stento fatica malapena proposito oltranza singhiozzo rate turno voce parole freddo caldo monte parte"),
        ["al"] = Words.List("momento contempo contrario telefono solito"),
        ["all'"] = Words.List("epoca improvviso inizio occorrenza estero unanimità"),
        ["alla"] = Words.List("fine svelta cieca leggera lunga"),
        ["da"] = Words.List("sempre poco tempo allora ieri oggi subito solo sola soli sole"),
        ["di"] = Words.List("recente nuovo fatto persona nascosto solito rado certo corsa notte giorno sera"),
        ["in"] = Words.List("""
            passato seguito precedenza particolare sostanza pratica teoria realtà parte tutto totale pubblico privato segreto anticipo ritardo fretta origine
            generale concreto apparenza effetti silenzio serata mattinata nottata giornata extremis contanti diretta
            """),
        ["nel"] = Words.List("frattempo contempo tempo complesso"),
        ["per"] = Words.List("errore caso sbaglio ora primo prima primi prime tempo iscritto telefono"),
        ["più"] = Words.List("volte tardi"),
        ["poco"] = Words.List("prima dopo fa"),
        ["subito"] = Words.List("dopo prima"),
        ["sul"] = Words.List("momento posto serio nascere"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Prepositions that make an adverb with a noun of time or of occasion: "per tre anni", "a più riprese", "in un primo momento".</summary>
    public static readonly FrozenSet<string> Openers = Words.List("a in per da nel nell' nella nei nelle negli dopo durante entro");

    /// <summary>Nouns of time and of occasion.</summary>
    public static readonly FrozenSet<string> Occasions = Words.List("""
        volta volte occasione occasioni ripresa riprese circostanza circostanze anno anni mese mesi giorno giorni ora ore settimana settimane decennio decenni secolo secoli
        minuto minuti tempo tempi periodo periodi momento momenti modo modi maniera notte notti sera sere mattina mattine giornata giornate insaputa
        """);
}
