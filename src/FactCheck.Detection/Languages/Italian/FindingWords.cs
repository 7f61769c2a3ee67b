using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words that findings pass over, and words that take the edge off a statement.</summary>
internal static class FindingWords
{
    /// <summary>Words that name no participant: adverbs, quantifiers, auxiliaries, modals, the time of telling.</summary>
    public static readonly FrozenSet<string> Empty = Words.List("""
        è sono era erano fu furono sia siano sarà saranno essere stato stata stati state essendo ha hanno aveva avevano avrà avranno abbia abbiano avere avendo avuto
        può possono poteva potevano deve devono doveva dovevano vuole vogliono voleva volevano viene vengono veniva venivano venne sta stanno stava stavano
        sarebbe sarebbero avrebbe avrebbero starebbe starebbero verrebbe verrebbero potrebbe potrebbero dovrebbe dovrebbero
        ieri oggi domani ora adesso subito presto tardi poi quindi inoltre infine intanto infatti però tuttavia dunque allora ancora già sempre mai spesso
        molto molta molti molte tanto tanta tanti tante poco poca pochi poche più meno almeno circa quasi oltre solo soltanto appena proprio anche pure
        questo questa questi queste quello quella quelli quelle quel quei quegli quest' quell' stesso stessa stessi stesse altro altra altri altre tale tali
        suo sua suoi sue loro nostro nostra ogni alcuni alcune alcun alcuno nessuno nessuna tutto tutta tutti tutte qualche vari varie diversi diverse
        via volta volte modo parte caso cosa cose nuovo nuova nuovi nuove ecco così come dove quando mentre dopo prima durante secondo
        """);

    /// <summary>Numbers the press writes out.</summary>
    public static readonly FrozenDictionary<string, string> Numbers = Words.Map("""
        due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16
        diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000
        """);

    /// <summary>Words that make a statement a guess, a charge or a denial; beside one of them nothing is taken as stated.</summary>
    public static readonly FrozenSet<string> Softening = Words.List("""
        forse probabilmente possibilmente presumibilmente apparentemente verosimilmente eventualmente magari
        possibile possibili probabile probabili eventuale eventuali presunto presunta presunti presunte asserito asserita ipotetico ipotetica
        ipotesi sospetto sospetta sospetti sospette sospettato sospettata sospettati voce voci rumor rumors indiscrezione indiscrezioni giallo mistero dubbio dubbi pista tesi
        accusa accuse accusato accusata accusati accusate indagato indagata indagati indagate imputato imputata imputati imputate indagine indagini inchiesta processo
        pare sembra sembrano sembrava rischia rischiano rischio può possono potrebbe potrebbero dovrebbe dovrebbero deve devono
        ombra ombre timore timori paura paure spettro caccia no stop
        nega negano negato smentisce smentiscono smentito smentita smentite falso falsa falsi bufala fake vorrebbe se qualora
        """);

    /// <summary>Those from whom a reader takes an account to come wherever they are named beside it.</summary>
    public static readonly FrozenSet<string> Knowers = Words.List("""
        indagine indagini inchiesta inchieste intercettazioni verbali perizia rapporto informativa ordinanza magistrato magistrati magistratura pm procura procuratore procuratori giudice giudici gip
        inquirenti inquirente investigatori investigatore accusa polizia carabinieri questura testimone testimoni fonti fonte indiscrezioni rumors voci agenzia agenzie quotidiano giornale giornali media stampa
        studio ricerca ricercatori studiosi scienziati analisti osservatori conferma confermato confermata confermano
        """);

    /// <summary>Participles by which somebody is said to have made a fact known.</summary>
    public static readonly FrozenSet<string> Disclosing = Words.List("confermato comunicato annunciato dichiarato riferito reso detto ufficializzato accertato certificato ammesso spiegato scritto");

    /// <summary>What was done to somebody by an office, or what anybody can see: the writer knows it without the source.</summary>
    public static readonly FrozenSet<string> PublicFacts = Words.List("""
        arrestare fermare indagare denunciare condannare assolvere processare scarcerare sequestrare ricoverare nominare eleggere convocare interrogare perquisire
        morire nascere dimettere sospendere licenziare rinviare archiviare aprire avviare disporre ordinare chiedere presentare depositare pubblicare diffondere
        patteggiare confessare collaborare ottenere rassegnare impugnare querelare risarcire restituire scontare rifiutare accettare respingere lasciare
        scegliere vincere perdere compiere debuttare tornare rientrare partecipare incontrare ricevere parlare tacere rispondere replicare scrivere
        """);

    /// <summary>Words that may open a clause whose subject is left out.</summary>
    public static readonly FrozenSet<string> ClauseOpeners = Words.List("poi quindi inoltre infine successivamente così anche pure dunque dopo subito non e ed a quel punto");

    /// <summary>Places that head a headline without saying anything: regions and chief towns of Italy, countries and cities that are not also a government's voice.</summary>
    public static readonly FrozenSet<string> Places = Words.List("""
        abruzzo basilicata calabria campania emilia friuli lazio liguria lombardia marche molise piemonte puglia sardegna sicilia toscana trentino umbria veneto
        agrigento alessandria ancona andria aosta arezzo ascoli asti avellino bari barletta belluno benevento bergamo biella bologna bolzano brescia brindisi cagliari caltanissetta campobasso
        caserta catania catanzaro chieti como cosenza cremona crotone cuneo enna fermo ferrara firenze foggia forlì frosinone genova gorizia grosseto imperia isernia aquila l'aquila latina lecce lecco
        livorno lodi lucca macerata mantova matera messina milano modena monza napoli novara nuoro oristano padova palermo parma pavia perugia pesaro pescara piacenza pisa pistoia pordenone potenza
        prato ragusa ravenna reggio rieti rimini roma rovigo salerno sassari savona siena siracusa sondrio taranto teramo terni torino trani trapani trento treviso trieste udine varese venezia verbania
        vercelli verona vibo vicenza viterbo
        afghanistan albania algeria argentina australia austria bangladesh belgio bolivia bosnia brasile bulgaria cambogia canada cile colombia congo croazia cuba danimarca ecuador egitto etiopia filippine
        finlandia francia georgia germania ghana giappone giordania grecia haiti honduras india indonesia iraq irlanda islanda kenya libano libia malaysia mali marocco messico mozambico
        myanmar nepal nicaragua nigeria norvegia olanda pakistan panama paraguay perù polonia portogallo romania ruanda senegal serbia singapore siria slovacchia slovenia somalia spagna
        sudan svezia svizzera taiwan thailandia tunisia turchia uganda ungheria uruguay venezuela vietnam yemen zimbabwe
        amsterdam atlanta barcellona boston chicago dallas francoforte ginevra houston istanbul lione los marsiglia miami monaco montreal new orlando rio siviglia sydney toronto valencia vancouver zurigo
        """);
}
