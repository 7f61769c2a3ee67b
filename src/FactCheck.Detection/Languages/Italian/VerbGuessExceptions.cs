using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words that end like a verb and are none, for the reading of verbs no list holds.</summary>
internal static class VerbGuessExceptions
{
    /// <summary>Endings that nothing but a verb bears, apart from <see cref="Words"/>; of -are, -ato and -ando it is mostly true.</summary>
    public static readonly string[] Unmistakable = Italian.Words.Split("""
        arono erono irono avano evano ivano avamo evamo ivamo avate evate ivate assero essero issero assimo essimo ettero
        erebbe irebbe erebbero irebbero eranno iranno irete iremo ando endo ato ata ati are ire ava erà irà erò irò ò
        """);

    public static readonly FrozenSet<string> Words = Italian.Words.List("""
        acciò acetato acrobata addendo alimentare altare alveare ambasciata ammirando angolare annata aranciata arcivescovato aristocrata armando armata
        articolare atomare auricolare ausiliare avicolare avvocati avvocato bava bipolare bistrò brando bratislava brava burocrata califfato campionati
        campionato candidato cantata capillare carbonata carbonato cardiovascolare casinò casolare cava cellulare circolare citrato ciò cocò cognata cognati
        cognato collare coltellata comando commissariato complementare comunicato comò consolare consolati consolato contrabbando crepuscolare crociata
        curricolare data date democrata dentato deputati deputato dissimilare dividendo domiciliare dottorando ducato educando elementare elettorato emirato
        emire episcopato epistolare errata esecrando esemplare exemplare extraparlamentare facciata falò familiare fava fernando fiato focolare fosfato
        frittata gelato ghiandolare giornata giornate giullare globulare glutammato gomitata granata grata grato guava idrato immobiliare ingrato insalata
        insulare interparlamentare interscolare ire irregolare java lati lato laureando lava lineare lire lunare magistrati magistrato mandato marchesato mare
        mascellare mattinata maturando maxillare memorando mercati mercato metrò militare mire miserando mobiliare moderato modulare moldava molecolare mondo
        muscolare nefando niccolò nicolò nitrato notariato nottata nucleare oblò oculare odorato ondata ondate orlando orrendo ottava palata palato paltò
        paramilitare parlamentare particolare patata patate patriarcato peccati peccato peculiare pedalò pedata peninsulare perciò però pilare pirata planare
        polare pontificato popolare popò prati prato premilitare primato principato privati privato proletariato protettorato puntata quando rata regolare
        rettangolare rettorato reverendo rococò rolando sassata scapolare scava schiava scolare secolare secondo semolare senati senato serata serate similare
        sindacati sindacato singolare sire slava socialdemocrata solare soldati soldato solfato spettacolare spire stato stupendo sultanato tabulare tegolare
        telecomando testata titolare trattati trattato tremendo triangolare tubolare unipolare vascolare venerando ventiquattrava ventricolare vescovato
        volgare volontariato zampata zanzare
        """);

    /// <summary>Nouns, adjectives and adverbs in -re that no lexicon is needed to know.</summary>
    public static readonly FrozenSet<string> NotInfinitives = Italian.Words.List("""
        mare inoltre oltre pure genere altre sere ore carcere cuore padre cenere polvere carriere bandiere intere libere vere
        barriere frontiere maniere preghiere infermiere miniere fiere serre terre torre guerre sincere severe austere cameriere consigliere carabiniere ingegnere cantiere quartiere mestiere bicchiere
        portiere paniere cavaliere barbiere banchiere ferriere costiere altiere militare particolare familiare nucleare cellulare
        esemplare polare solare lunare volgare altare collare chitarre sbarre zavorre
        """);
}
