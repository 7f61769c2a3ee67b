using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs by which somebody is said to say, know or suppose.</summary>
internal static class SayingVerbs
{
    public static readonly FrozenSet<string> Present = Words.List("""
        dice dicono afferma affermano sostiene sostengono riferisce riferiscono scrive scrivono riporta riportano racconta raccontano rivela rivelano spiega spiegano
        ipotizza ipotizzano dichiara dichiarano sottolinea sottolineano aggiunge aggiungono precisa precisano conferma confermano assicura assicurano denuncia denunciano
        annuncia annunciano segnala segnalano osserva osservano ricorda ricordano fa fanno accusa accusano stima stimano calcola calcolano ritiene ritengono sospetta sospettano
        teme temono insinua indica indicano rileva rilevano mostra mostrano suggerisce suggeriscono rende rendono informa informano parla parlano comunica comunicano avverte avvertono
        trapela emerge risulta apprende legge pensa pensano crede credono replica replicano commenta commentano ammette ammettono nega negano svela svelano evidenzia
        """);

    public static readonly FrozenSet<string> Past = Words.List("""
        disse dissero affermò sostenne riferì scrisse raccontò rivelò spiegò dichiarò aggiunse precisò confermò assicurò denunciò annunciò segnalò osservò ricordò stimò
        diceva dicevano affermava sosteneva sostenevano riferiva scriveva raccontava spiegava dichiarava sospettava temeva temevano pensava pensavano credeva credevano riteneva
        ritenevano prevedeva prevedevano immaginava sapeva sapevano promise promisero decise decisero giurò prometteva annunciarono affermarono dichiararono pensò capì seppe
        comunicò avvertì ipotizzò stabilì prevedevano sperava speravano minacciò chiarì replicò
        """);

    public static readonly FrozenSet<string> Participles = Words.List("""
        detto affermato sostenuto riferito scritto riportato raccontato rivelato spiegato ipotizzato dichiarato sottolineato aggiunto precisato confermato assicurato denunciato
        annunciato segnalato osservato ricordato accusato stimato calcolato ritenuto sospettato indicato rilevato mostrato suggerito informato comunicato avvertito saputo
        ammesso negato svelato promesso deciso giurato minacciato stabilito previsto chiarito replicato commentato fatto reso pensato creduto evidenziato lamentato concluso
        """);

    /// <summary>After a past form of these what follows is a plan or a promise, not hearsay.</summary>
    public static readonly FrozenSet<string> Announcing = Words.List("""
        annunciato annunciò annunciarono promesso promise promisero prometteva deciso decise decisero giurato giurò minacciato minacciò stabilito stabilì assicurato assicurò
        previsto prevedeva prevedevano pensava pensavano credeva credevano sapeva sapevano sperava speravano immaginava temeva temevano chiarito
        """);

    /// <summary>Gerunds and nouns of promising and thinking that govern a clause as a past verb does.</summary>
    public static readonly FrozenSet<string> Governing = Words.List("""
        sostenendo dicendo dicendogli dicendole promettendo annunciando assicurando pensando credendo sperando sapendo minacciando aggiungendo spiegando certo sicuro convinto convinti
        promessa annuncio certezza speranza timore
        """);

    /// <summary>Verbs of hearsay that need no speaker, taken with "si" or alone.</summary>
    public static readonly FrozenSet<string> Impersonal = Words.List("pare sembra sembrerebbe parrebbe risulta risulterebbe trapela emerge emergerebbe vocifera mormora");
}
