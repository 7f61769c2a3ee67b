using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What one is accused of: deeds that are a reproach by themselves, and deeds that are one only beside a word of crime.</summary>
internal static class AccusationWords
{
    /// <summary>Verbs whose subject is accused, whatever the object is.</summary>
    public static readonly FrozenSet<string> Deeds = Words.List("""
        uccidere assassinare ammazzare trucidare freddare accoltellare strangolare soffocare avvelenare sgozzare sparare violentare stuprare molestare palpeggiare seviziare torturare picchiare pestare
        malmenare percuotere aggredire maltrattare minacciare intimidire ricattare estorcere taglieggiare rapire perseguitare plagiare adescare segregare
        rubare trafugare rapinare svaligiare saccheggiare truffare raggirare frodare circuire ingannare corrompere concutere intascare riciclare evadere falsificare contraffare taroccare
        truccare pilotare manipolare insabbiare depistare spiare hackerare spacciare trafficare diffamare calunniare insultare mentire incendiare dolosamente devastare sversare
        appropriarsi impossessarsi macchiarsi doparsi abusare dirottare gonfiare copiare
        """);

    /// <summary>Verbs that accuse only where the same clause has one of <see cref="Crimes"/>.</summary>
    public static readonly FrozenSet<string> Doings = Words.List("""
        incassare ricevere prendere percepire chiedere pretendere ottenere accettare pagare versare dare offrire promettere elargire consegnare commettere compiere perpetrare organizzare ideare architettare
        orchestrare gestire dirigere emettere usare utilizzare detenere possedere vendere cedere acquistare comprare trasportare importare favorire agevolare coprire proteggere nascondere occultare
        presentare firmare redigere sottrarre distrarre trasferire accumulare creare costituire partecipare essere fare avere procurare fornire assumere affidare assegnare aggiudicare sfruttare
        violare tradire scaricare smaltire abbandonare consultare diffondere divulgare rivelare passare girare infliggere
        """);

    /// <summary>Words by which a doing becomes a crime or a disgrace.</summary>
    public static readonly FrozenSet<string> Crimes = Words.List("""
        tangente tangenti mazzetta mazzette bustarella bustarelle pizzo usura truffa truffe raggiro raggiri frode frodi peculato corruzione concussione estorsione ricatto rapina rapine furto furti
        omicidio delitto agguato violenza violenze molestie abusi stupro stupri maltrattamenti minacce reato reati crimine crimini illecito illeciti illecita illecite illegale illegali
        illegalmente illecitamente abusivamente abusivo abusiva abusivi abusive indebitamente indebito indebita indebiti indebite fraudolento fraudolenta fraudolenti fraudolentemente clandestinamente clandestino clandestina
        false falsi falso falsa fasulla fasulle fasulli fittizia fittizie fittizio fittizi gonfiate gonfiati truccate truccati riservati riservate segreti
        droga cocaina eroina hashish armi esplosivo nero neri mafia camorra 'ndrangheta ndrangheta clan cosca cosche boss mafioso mafiosa mafiosi camorristico mandante mandanti complice complici colpevole
        tossici tossico tossiche rifiuti responsabile doping bancarotta riciclaggio evasione insider aggiotaggio favori voti
        """);

    /// <summary>Words beside which the subject is no culprit: who denounces, suffers or uncovers a crime.</summary>
    public static readonly FrozenSet<string> Blameless = Words.List("vittima vittime testimone testimoni presunzione innocente estraneo estranea denunciato denunciata parte lesa");

    /// <summary>Verbs that accuse as reflexives; of all others "si" makes the subject the one who suffers.</summary>
    public static readonly FrozenSet<string> Reflexive = Words.List("appropriarsi impossessarsi macchiarsi doparsi appropriare impossessare macchiare dopare intascare procurare");
}
