using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What a word beside a claim tells about why the conditional was chosen.</summary>
internal enum CueWord
{
    Police, Justice, Crime, Accident, War, Business, Parliament, Sport, Research, Entertainment,
    Proposal, Hearsay, Cause, Uncertain, Certain, Ahead, Past, Later, Counterfactual, Judgement, Duty,
    Speaker, Hearer, Everyone, Negative, Question, Quantity, Intention, Event, Accused, Somebody, Person, Institution, Medium, Anonymous, Document,
    Also, But, AlreadyStill, Only, Demonstrative, Public, Weekday, Month, Investigated, Emphasis, Regret,
}

/// <summary>Words of the sentence and its neighbours by what they tell; a word may stand in several classes.</summary>
internal static class CueWords
{
    private static readonly FrozenDictionary<string, ulong> _ofForm = WordTables.Flags(new Dictionary<CueWord, string>
    {
        [CueWord.Police] = """
            carabinier|e|i polizia poliziott|o|a|i|e questur|a|e questor|e|i digos nas ros gdf finanzier|e|i finanza agent|e|i pattugli|a|e caserm|a|e vigil|e|i municipale commissariat|o|i militar|e|i
            investigator|e|i inquirent|e|i detective interpol europol fbi polstrada stradale arma forestale ris sceriffo
            """,
        [CueWord.Justice] = """
            procur|a|e procurator|e|i pm magistrat|o|i magistratura gip gup tribunal|e|i giudic|e|i process|o|i udienz|a|e condann|a|e condannat|o|a|i|e indagin|e|i inchiest|a|e accus|a|e imputat|o|a|i|e
            arrest|o|i fermo custodia cautelare carcer|e|i reat|o|i querel|a|e denunci|a|e avvocat|o|i legal|e|i difensor|e|i interrogatori|o perizi|a|e autopsi|a|e ordinanz|a|e sentenz|a|e corte assise cassazione
            riesame pena ergastolo detenut|o|a|i|e penale penali giustizia prov|a|e testimon|e|i testimonianz|a|e moventi movente aggravante avvis|o|i garanzia fascicol|o|i
            """,
        [CueWord.Crime] = """
            omicidi|o delitt|o|i assassini|o rapin|a|e furt|o|i ladr|o|i aggression|e|i truff|a|e spaccio droga cocaina eroina hashish marijuana tangent|e|i corruzione mafia mafios|o|i camorra clan cosc|a|he ndrangheta
            violenz|a|e stupr|o|i attentat|o|i attentator|e|i terrorist|a|i|e terrorismo esplosion|e|i sparatori|a|e bomb|a|e ordign|o|i kamikaze pistol|a|e coltell|o|i arm|a|i bottino refurtiva malvivent|e|i
            bandit|o|i rapinator|e|i truffator|e|i aggressor|e|i killer assassin|o|i vittim|a|e cadaver|e|i corp|o|i sangue pugn|o|i calc|i botte rissa minacc|ia|e estorsione usura riciclaggio evasione fatture
            stalking maltrattament|o|i abus|o|i molesti|a|e spacciator|e|i pusher dos|e|i grammi complic|e|i band|a|e sequestr|o|i rapiment|o|i frod|e|i peculato
            """,
        [CueWord.Accident] = """
            incident|e|i schiant|o|i scontr|o|i ferit|o|a|i|e mort|o|a|i|e mortale deced|uto prognosi ospedal|e|i ricoverat|o|a|i|e ricovero soccors|o|i soccorritori ambulanz|a|e elisoccorso elicotter|o|i pompieri
            incendi|o fiamme rogo terremot|o|i sism|a|i scoss|a|e magnitudo epicentro fran|a|e alluvion|e|i valang|a|e naufragi|o disastr|o|i croll|o|i maceri|e vittim|a|e dispers|o|i conducent|e|i guida asfalto
            strada autostrada veicol|o|i auto vettura moto motociclist|a|i camion furgone bus tir aere|o|i volo tren|o|i pilota virus contagi|o epidemia malore infarto trauma lesioni lutto
            """,
        [CueWord.War] = """
            guerr|a|e esercit|o|i trupp|e soldat|o|i missil|e|i raid ribell|e|i milizi|a|e miliziani jihadist|a|i|e guerrigli|a|eri ostagg|io|i attacc|o|i bombardament|o|i nucleare atomica uranio talebani qaeda isis hamas
            israele iran iraq siria afghanistan libia russia ucraina corea cia intelligence spionaggio spi|a|e ambasciat|a|e ambasciatore nato onu golpe regime profugh|i sanzioni tregua civili offensiva kim
            """,
        [CueWord.Business] = """
            aziend|a|e società grupp|o|i titol|o|i borsa acquisizion|e|i fusion|e|i offert|a|e azion|i miliard|o|i milion|e|i euro dollar|o|i sterline mercat|o|i banc|a|he debit|o|i ricav|i profitt|i vendit|a|e produzione
            economi|a|e economic|o|a|i|he pil inflazione occupazione lavorator|e|i dipendent|i stabiliment|o|i sindacat|o|i investiment|o|i investitor|i quot|a|e trattativ|a|e accord|o|i prezz|o|i tass|o|i tass|a|e
            """,
        [CueWord.Parliament] = """
            emendament|o|i colleg|a|hi senator|e|i onorevol|e|i signor aula commission|e|i decret|o|i maggioranza opposizion|e|i parlament|o|i camera senato relator|e|i relatrice interpellanz|a|e mozion|e|i
            votazion|e|i governo ministr|o|i ministero legge articol|o|i comma disegno dibattito gruppo parlamentare ringrazio intervent|o|i
            """,
        [CueWord.Sport] = """
            squadr|a|e partit|a|e gar|a|e campionat|o|i allenator|e|i gol calciator|e|i giocator|e|i attaccante difensore portiere centrocampista copp|a|e mondiali europei olimpiadi stagion|e|i club tifos|o|i tifosi stadi|o
            calcio tennis ciclismo rugby basket formula circuito piloti podio medagli|a|e vittori|a|e sconfitt|a|e classifica final|e|i semifinale girone rally tappa tour giro juventus inter milan roma napoli
            """,
        [CueWord.Research] = "stud|io|i ricerc|a|he ricercator|e|i scienziat|o|i studios|o|i universit|à esperiment|o|i scopert|a|e pianet|a|i stell|a|e spazio sond|a|e nasa molecola proteina gen|e|i cellul|a|e fossil|e|i speci|e vaccin|o|i farmac|o|i risultat|o|i",
        [CueWord.Entertainment] = "film seri|e attor|e|i attric|e|i regist|a|i cantant|e|i album canzon|e|i disc|o|hi libr|o|i romanz|o|i autor|e|i personagg|io|i tv programm|a|i conduttor|e|i concert|o|i festival spettacol|o|i televisiv|o|a band star premi|o",
        [CueWord.Proposal] = """
            legg|e|i riform|a|e propost|a|e emendament|o|i misur|a|e pian|o|i progett|o|i norm|a|e accord|o|i direttiv|a|e tagl|io|i aument|o|i riduzion|e|i decret|o|i provvediment|o|i soluzion|e|i sistem|a|i strument|o|i
            intervent|o|i investiment|o|i politic|a|he iniziativ|a|e crescita crisi uscita approcc|io|i test|o|i disegn|o|i ddl riapertur|a|e chiusur|a|e abolizione introduzione eliminazione modific|a|he cambiament|o|i
            fusion|e|i alleanz|a|e patt|o|i trattat|o|i referendum ingress|o adesione ipotesi idea scelta opzion|e|i alternativ|a|e ampliament|o realizzazione costruzione limitazion|e|i divieto obbligo meccanism|o|i
            sanzion|e|i contribut|o|i incentiv|o|i vaccinazione installazione assenza mancanza mancat|o|a presenza perdita aggiunta ulteriore eventual|e|i piccolo nuovo nuova
            """,
        [CueWord.Hearsay] = """
            indiscrezion|e|i ipotesi sospett|o|i accus|a|e voc|e|i ricostruzion|e|i rumor|s tesi version|e|i notizi|a|e presunt|o|a|i|e rivelazion|e|i illazion|e|i testimonianz|a|e convinzione teori|a|e segnalazion|e|i
            denunci|a|e dichiarazion|i pist|a|e indizi|o element|i informazion|e|i trapelat|o|a|e|i gossip smentit|a|o|e spifferi retroscena confession|e|i racconto sembra pare sembrerebbe parrebbe risulta
            risulterebbe emerg|e erso apprende attribuit|o|a|i|e
            """,
        [CueWord.Cause] = "caus|a|e motiv|o|i moventi movente origin|e|i dinamic|a|he bas|e ragion|e|i responsabil|e|i responsabilità autor|e|i colpevol|e|i mandant|e|i dietro scopo scintilla matrice natura fattor|e|i circostanz|a|e",
        [CueWord.Uncertain] = "forse probabilmente possibile probabile presumibilmente verosimilmente eventualmente magari teoricamente potenzialmente facilmente difficilmente praticamente apparentemente quasi chissà probabili possibili ipoteticamente",
        [CueWord.Certain] = "certamente sicuramente ovviamente naturalmente sinceramente onestamente francamente davvero veramente senz'altro certo sicuro inevitabilmente automaticamente evidentemente semplicemente personalmente",
        [CueWord.Ahead] = """
            domani dopodomani presto prossim|o|a|i|e entro breve fra imminent|e|i futur|o|a|i|e fine inizio arrivo attes|o|a stasera stanotte primavera estate autunno inverno autunnale settiman|a|e tra calendario
            programma tempistiche termine scadenza momento definitiv|o|a 2022 2023 2024 2025 2026 2027 2028 2030 2050
            """,
        [CueWord.Past] = """
            ieri scors|o|a|i|e fa avantieri stamattina stamane mattin|a|o pomeriggio sera serata nott|e|i notte alba ore precedent|e|i allora inizialmente recentemente passat|o|a|i|e tempo finora anni mesi giorni già
            """,
        [CueWord.Later] = """
            dopo poi successivamente seguent|e|i success|ivo|iva|ivi|ive futur|o|a ultim|o|a tardi infine finalmente giorno anno mese indomani quindi seguito decenni decennio mai destinat|o|a
            """,
        [CueWord.Counterfactual] = "altrimenti invece posto sennò diversamente idealmente teoria teorico normalmente contrario caso condizion|e|i senza qualora laddove purché alternativa mondo perfetto solo bastat|o|a almeno punto fossi fosse avessi avesse fossero avessero",
        [CueWord.Judgement] = """
            meglio opportun|o|a|i|e necessari|o|a|e util|e|i giust|o|a|i|e auspicabile preferibile bell|o|a bello bel bene grav|e|i sbagliat|o|a|i|e assurd|o|a ingiust|o|a interessant|e|i importante importanti doveros|o|a
            ridicol|o|a folle foll|i inutil|e|i ideale facil|e|i difficil|e|i logic|o|a ragionevole saggi|o|a inaccettabile impensabile sufficient|e|i peccato stran|o|a natural|e corrett|o|a error|e fondamental|e|i peggio
            possibile impossibile vergognos|o|a imperdonabil|e gravissim|o|a bellissim|o|a sensat|o curios|o ingenu|o pericolos|o|a rischios|o|a legittim|o|a onest|o|a civil|e grat|o|a content|o|a felic|e|i felicissimo ora
            caso obbligatori|o|a indispensabil|e|i essenzial|e|i adeguat|o|a miglior|e|i peggior|e|i fantastic|o|a meraviglios|o|a disastros|o|a catastrofic|o|a tragic|o|a scandal|o|oso incredibil|e|i insensat|o|a lecito
            scorrett|o|a normale banal|e|i crudel|e|i coerent|e|i prudente prematur|o|a semplice doveros|o|a intollerabil|e inopportun|o|a degn|o|a drammatic|o|a ottim|o|a pessim|o|a gust|o vantagg|io|i problem|a|i
            """,
        [CueWord.Duty] = "dovere doveri diritt|o|i regol|a|e responsabilità obbligo istituzion|e|i cittadin|o|i politic|a stato comun|e|i governo italia paese sindaco scuola famigli|a|e genitor|e|i giovan|i società tutti ognuno ciascuno chiunque nessuno noi",
        [CueWord.Speaker] = "io noi mi ci nostr|o|a|i|e mio mia miei mie me m'",
        [CueWord.Hearer] = "tu voi ti vi tuo tua tuoi tue vostr|o|a|i|e te t' lei signor signora caro cara",
        [CueWord.Everyone] = "tutti ognuno ciascuno chiunque nessuno qualcuno qualsiasi qualunque ogni uno gente",
        [CueWord.Negative] = "mai nessun|o|a nessun niente nulla neppure neanche nemmeno né neanch'",
        [CueWord.Question] = "chi cosa perché come quando dove quanto quale quali perchè quanti",
        [CueWord.Quantity] = """
            due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta cento mille duecento trecento
            migliaia centinaia decine milion|e|i miliard|o|i circa oltre almeno quasi cifra numer|o|i percento percentuale quota totale somma cent|o|inaia metri chilometri chili tonnellate ventina trentina decina dozzina
            """,
        [CueWord.Intention] = "intenzion|e|i obiettiv|o|i scop|o|i idea volontà progett|o|i pian|o|i sogno speranz|a|e proposit|o|i strategi|a|e programm|a|i promess|a|e impegn|o|i annunci|o decision|e|i richiest|a|e certezz|a|e previsione previsioni attes|a|e timor|e|i convinzione garanzia aspettativ|a|e",
        [CueWord.Event] = """
            riunion|e|i vertic|e|i elezion|i concert|o|i festival lanci|o appuntament|o|i inaugurazion|e|i apertur|a|e lavor|i cantier|e|i convegn|o|i conferenz|a|e incontr|o|i assemble|a|e process|o|i udienz|a|e sentenz|a|e voto
            viagg|io|i visit|a|e consegn|a|e uscit|a|e manifestazion|e|i mostr|a|e edizion|e|i part|ita|ite gar|a|e summit tour cerimoni|a|e matrimoni|o funeral|e|i
            """,
        [CueWord.Accused] = "accusat|o|a|i|e sospettat|o|a|i|e ritenut|o|a|i|e indagat|o|a|i|e denunciat|o|a|i|e arrestat|o|a|i|e imputat|o|a|i|e fermat|o|a|i|e identificat|o|a|i|e colpevol|e|i responsabil|e|i condannat|o|a|i|e indiziat|o|a|i|e",
        [CueWord.Somebody] = """
            uom|o|ini donn|a|e giovan|e|i ragazz|o|a|i|e bambin|o|a|i|e anzian|o|a|i|e marit|o|i mogli|e compagn|o|a|i figli|o|a|e padre madre fratell|o|i sorell|a|e coppia vicin|o|a|i amic|o|a|he|i trentenne quarantenne ventenne
            minorenn|e|i straniero italian|o|a|i|e marocchino tunisino albanese rumeno nigeriano pakistano conoscent|e|i client|e|i proprietari|o automobilista passant|e|i residente testimone dipendente responsabile
            """,
        [CueWord.Person] = """
            presidente premier portavoce leader procuratore generale colonnello comandante direttore segretario deputato consigliere funzionari|o ufficial|e|i vescovo papa re regina professore dottore medic|o|i
            giornalist|a|i imprenditor|e|i manager attore cantante ministro capitano assessor|e|i dirigent|e|i boss
            """,
        [CueWord.Institution] = """
            governo minister|o|i ambasciata consolato pentagono cremlino farnesina nato ue onu usa parlamento senato camera comune region|e|i provinci|a|e partit|o|i aziend|a|e societ|à protezione commission|e|i consigli|o
            comitat|o|i organizzazion|e|i associazion|e|i autorità forz|a|e banca uefa fifa microsoft google apple amazon facebook washington mosca pechino teheran bruxelles
            """,
        [CueWord.Medium] = """
            giornal|e|i quotidian|o|i agenzi|a|e rivist|a|e settimanal|e|i media stampa tv televisione emittent|e|i sit|o|i cnn bbc ansa reuters agi adnkronos afp ap nyt times post guardian corriere repubblica messaggero
            sky bloomberg wsj journal spiegel monde figaro sun mirror telegraph gazzetta tabloid blog portal|e|i intervist|a|e comunicat|o|i twitter facebook jazeera radio
            """,
        [CueWord.Anonymous] = "font|i|e indiscrezion|i rumors testimon|i|e alcun|i|e qualcuno molt|i altri osservator|i analist|i espert|i insider ambient|i addetti vicini",
        [CueWord.Document] = "rapport|o|i document|o|i stud|io|i ricerc|a|he sondagg|io|i dat|i stim|a|e immagin|i verbal|e|i ordinanza sentenz|a|e att|i intercettazion|i relazion|e|i lettera dossier bozza indagin|e|i periz|ia autopsia calcol|i filmat|o|i video telecamer|e foto",
        [CueWord.Also] = "anche inoltre pure persino perfino addirittura infatti così quindi oltretutto ancora nonché",
        [CueWord.But] = "ma però tuttavia invece eppure anzi mentre comunque bensì sebbene nonostante",
        [CueWord.AlreadyStill] = "già ormai ancora sempre più attualmente ora adesso oggi tuttora",
        [CueWord.Only] = "solo soltanto appena almeno proprio esclusivamente unicamente",
        [CueWord.Demonstrative] = "questo questa questi queste ciò quello quella quelli quelle tale tali quest'",
        [CueWord.Public] = "cittadin|o|i abitant|i resident|i famigli|a|e citt|à quartier|e|i paes|e|i comunità ambiente salute sicurezza scuol|a|e territorio traffico viabilità servizi|o opere strad|e",
        [CueWord.Weekday] = "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        [CueWord.Month] = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        [CueWord.Investigated] = "ricostrui|to|ta ricostruit|o|a accertat|o|a accert|amenti riliev|i dinamica emers|o|a appurat|o verific|a|he chiarire stabilire accertare ricostruire capire valutare esame vaglio ascoltat|o|a|i sentit|o|a|i",
        [CueWord.Emphasis] = "tanto troppo molto poco così proprio più meno abbastanza assolutamente solo certo",
        [CueWord.Regret] = "purtroppo peccato magari finalmente grazie scusa scus|i piacere onore favore",
    });

    public static ulong Of(string form) => _ofForm.GetValueOrDefault(form);
}
