using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Nouns and names of those who are said to know, by class; a word stands in the class it mostly heads in the news.</summary>
internal static class SourceWords
{
    /// <summary>Nouns of the press and names of newspapers, agencies, broadcasters and sites, Italian and foreign.</summary>
    public static readonly FrozenSet<string> Media = Words.List("""
        giornale giornali quotidiano quotidiani agenzia agenzie rivista riviste settimanale settimanali mensile mensili periodico media stampa tv televisione televisioni
        emittente emittenti radio telegiornale telegiornali tg sito siti blog portale tabloid testata testate testate magazine notiziario bollettino canale network rotocalco
        corrispondente corrispondenti cronache podcast web social
        ansa agi adnkronos askanews lapresse italpress dire nova radiocor reuters afp ap bloomberg dpa efe belga tass interfax ria novosti xinhua kyodo yonhap anadolu kcna irna fars mehr sana wafa ukrinform unian
        corriere repubblica messaggero gazzettino tirreno gazzetta avvenire manifesto foglio domani riformista unità tempo mattino secolo resto libero verità sole
        espresso panorama oggi chi tuttosport corsport fanpage dagospia open wired rai mediaset sky la7 rainews tgcom tgcom24 tg1 tg2 tg3 tg4 tg5 tg24 report iene striscia
        cnn bbc nbc cbs abc fox cnbc msnbc npr pbs itv aljazeera arabiya jazeera nyt wsj times post guardian telegraph independent mirror sun mail ft economist observer
        tmz politico axios newsweek time forbes wired vice buzzfeed huffpost huffington atlantic yorker tribune herald journal standard
        monde figaro libération parisien express équipe mediapart bild spiegel zeit welt faz süddeutsche focus tagesspiegel taz orf blick pais país mundo marca vanguardia abc razón
        folha globo clarín nación haaretz ynet maariv kommersant izvestia pravda meduza novaya asahi nikkei yomiuri dn aftonbladet telegram
        """);

    /// <summary>Those who are not named on purpose.</summary>
    public static readonly FrozenSet<string> Anonymous = Words.List("""
        fonti fonte indiscrezioni indiscrezione rumors rumor voci voce testimoni qualcuno osservatori osservatore
        beninformati insider ambienti gossip pettegolezzi chiacchiere illazioni illazione retroscena soffiata soffiate dicerie diceria sussurri gole confidenze
        """);

    /// <summary>Things that say something: papers, findings, figures, accounts.</summary>
    public static readonly FrozenSet<string> Documents = Words.List("""
        rapporto rapporti documento documenti ricostruzione ricostruzioni studio studi ricerca ricerche sondaggio sondaggi dati dato stime stima immagini immagine verbale verbali
        ordinanza ordinanze sentenza sentenze atti atto carte intercettazioni intercettazione conversazioni relazione relazioni comunicato comunicati nota note lettera lettere dossier bozza bozze ipotesi
        versione versioni indagine indagini perizia perizie autopsia calcoli calcolo previsioni previsione statistiche statistica informativa informative inchiesta inchieste
        rivelazioni rivelazione informazioni informazione notizie notizia teoria teorie tesi proposta accertamenti accertamento rilievi riscontri riscontro risultanze risultati risultato
        testimonianze testimonianza dichiarazioni dichiarazione racconti racconto bilancio bilanci esame esami analisi valutazioni valutazione rilevazioni rilevazione verifiche verifica
        elementi indizi indicazioni indicazione descrizioni descrizione trattato contratto accordo memoriale memoria denuncia denunce esposto querela querele libro articolo editoriale
        video filmato filmati fotografie foto registrazioni registrazione messaggio messaggi email mail post tweet rivendicazione annuncio avviso bollettini bando decreto delibera
        requisitoria impugnazione ricorso fascicolo imputazione imputazioni imputazione consulenza consulenze referto cartella tabulati chat archivi registri censimento
        monitoraggio audit grafici proiezioni proiezione simulazioni simulazione modelli osservazioni ricognizione sopralluogo sopralluoghi deposizione deposizioni
        interrogatorio interrogatori confessione confessioni parole affermazioni affermazione
        """);

    /// <summary>Bodies, offices and places that speak for one: ministries, courts, police, firms, parties, capitals.</summary>
    public static readonly FrozenSet<string> Institutions = Words.List("""
        procura procure accusa difesa polizia carabinieri carabiniere questura prefettura governo esecutivo amministrazione ministero ministeri dicastero inquirente inquirenti investigatore investigatori magistrati magistratura pm
        gip gup giudici tribunale corte cassazione consulta finanza finanzieri fiamme militari militi agenti vigili pompieri soccorritori soccorsi guardia capitaneria polstrada polfer digos ris ros nas noe gico dia dda
        ambasciata ambasciate consolato intelligence servizi 007 spionaggio controspionaggio pentagono cremlino farnesina viminale quirinale chigi montecitorio eliseo bianca nato ue onu usa fbi cia mossad sbu gru fsb mi5 mi6 dea nsa
        unione europea nazioni unicef unhcr oms fao unesco aiea fmi bce ocse osce opec interpol europol eurojust frontex eurostat istat bankitalia consob antitrust anac inps inail agcom garante censis svimez
        kiev mosca washington pechino bruxelles parigi londra berlino teheran ankara gerusalemme tokyo varsavia madrid vaticano
        parlamento senato camera congresso comune municipio campidoglio regione provincia giunta consiglio stato dipartimento commissione comitato authority autorità
        azienda aziende società compagnia gruppo impresa imprese banca banche fondazione istituto istituti ente enti università ateneo ospedale policlinico asl ausl ats centro osservatorio laboratorio
        sindacati sindacato cgil cisl uil fiom ugl cobas confindustria confcommercio confesercenti coldiretti confagricoltura codacons adiconsum federconsumatori forze esercito marina aeronautica
        aviazione opposizione maggioranza partito partiti movimento lega pd m5s fdi forza protezione croce chiesa curia diocesi conferenza episcopale ong onlus organizzazione organizzazioni associazione associazioni
        amnesty emergency greenpeace legambiente wwf caritas msf federazione figc uefa fifa coni cio nasa esa arpa arpae ispra enac enav ansv agenas aifa iss ema fda cdc ecdc mef mise mit miur mim asi cern infn ingv cnr enea enpa club squadra ditta cooperativa consorzio
        corpo comando compagnia nucleo reparto mobile commissariato direzione segreteria presidenza staff entourage clan esponenti
        """);

    /// <summary>People by what they do or are: offices, professions, family, parts in a trial.</summary>
    public static readonly FrozenSet<string> People = Words.List("""
        presidente presidenti vicepresidente ministro ministri ministra viceministro sottosegretario sottosegretari premier cancelliere cancelliera sindaco sindaca sindaci vicesindaco portavoce leader avvocato avvocata avvocati
        legale legali difensore difensori procuratore procuratrice procuratori sostituto sostituti generale generali colonnello maggiore capitano tenente maresciallo brigadiere ammiraglio questore prefetto comandante direttore direttrice direttori segretario
        segretaria deputato deputata deputati senatore senatrice senatori onorevole parlamentare parlamentari eurodeputato assessore assessora consigliere consiglieri consigliera governatore governatrice funzionario funzionari
        ufficiale ufficiali dirigente dirigenti responsabile responsabili commissario commissaria commissari coordinatore capogruppo ambasciatore ambasciatrice console diplomatico diplomatici vescovo cardinale papa pontefice parroco sacerdote imam
        re regina principe ayatollah padre madre genitori genitore moglie marito coniuge figlio figlia figli fratello fratelli sorella nonno nonna zio cugino familiari famigliari parenti famiglia compagno compagna fidanzato
        fidanzata vedova amico amica amici vicino vicini vittima vittime imputato imputata imputati indagato indagati pentito pentiti collaboratore teste testi testimone perito periti consulente consulenti esperto esperti
        esperta professore professoressa professori docente docenti dottore dottoressa medico medici infermiere infermiera infermieri chirurgo psicologo psichiatra virologo epidemiologo ricercatore ricercatrice ricercatori scienziato
        scienziati studioso studiosi archeologi economista economisti storico storici analista analisti commentatore commentatori opinionisti politologo politologi sondaggisti broker investitori giornalista giornalisti autore autori autrice scrittore scrittrice regista attore attrice cantante rapper allenatore tecnico giocatore calciatore capo
        imprenditore imprenditori manager amministratore amministratori titolare titolari proprietario proprietari gestore cliente clienti passeggero passeggeri conducente autista automobilista guidatore uomo
        donna ragazzo ragazza giovane anziano anziana bambino bambini residenti residente abitanti cittadini inquilini condomini dipendenti dipendente lavoratori operaio operai studenti studente sopravvissuto superstiti
        superstite profughi migranti detenuto collega colleghi candidato candidata attivista attivisti militante sindacalista rappresentante rappresentanti delegato ex raccoglitori detrattori critici sostenitori fedelissimi avversari oppositori terapista addetti addetto addetta
        avv prof dott dr ing sen cav sig geom arch mons gen mister pubblico giudice magistrato investigatore agente poliziotto militare vigile soccorritore telespettatori utenti elettori tifosi fan
        """);

    /// <summary>Names among the above that are everyday words in small letters.</summary>
    public static readonly FrozenSet<string> NameOnly = Words.List("""
        espresso panorama oggi chi open wired report iene striscia nova dire tempo mattino secolo resto libero verità sole foglio unità manifesto avvenire domani riformista gazzettino messaggero tirreno corriere repubblica
        time times post sun mirror mail standard express focus zeit welt marca mundo globo figaro monde independent guardian wired vice axios fox star herald journal tribune observer economist
        dia dda ris ros nas noe dea sbu cio coni asi mit mise bianca stato lega forza casa eliseo consulta camera azione emergency caritas coop garante mobile parte centro movimento club scorta cobas orf pais taz bild parisien
        ente enti regione comune corpo
        """);

    /// <summary>Bodies after which a capital opens the next phrase: "secondo l'accusa Rossi".</summary>
    public static readonly FrozenSet<string> Nameless = Words.List("""
        accusa difesa procura inquirenti investigatori carabinieri polizia magistrati magistratura giudici opposizione maggioranza militari agenti questura prefettura
        """);

    /// <summary>Those for whom something is good or bad: "per le imprese sarebbe un aggravio" says what it costs them, not what they hold.</summary>
    public static readonly FrozenSet<string> Affected = Words.List("""
        azienda aziende imprese impresa società ditta lavoratori dipendenti dipendente studenti studente cittadini famiglie famiglia migranti profughi utenti elettori tifosi clienti cliente passeggeri giovani giovane
        donna bambini bambino anziani anziana ragazzi ragazza ragazzo operai operaio stato comune regione provincia centro squadra club gruppo clan banche banca ospedale università esercito casa vittima vittime superstiti verità standard chi
        soccorsi forze parte unione europea nazioni paese oggi domani tempo mondo secolo fan abitanti figlio figlia figli re uomo partito corpo nucleo reparto mobile comando direzione segreteria presidenza scorta marina
        """);

    /// <summary>Those of whom "per" is read so wherever it stands: they judge and investigate.</summary>
    public static readonly FrozenSet<string> AfterPer = Words.List("accusa procura difesa inquirenti investigatori pm magistrati carabinieri gip polizia procuratore legali giudici pentagono cremlino intelligence");

    /// <summary>Accounts and figures that pass on what others know: "la ricostruzione della polizia" makes the police the source.</summary>
    public static readonly FrozenSet<string> Accounts = Words.List("""
        ricostruzione ricostruzioni dichiarazione dichiarazioni informazioni informazione dati bilancio notizie versione versioni racconti tesi parole affermazioni ipotesi convinzione stima indicazioni risposta replica reazione reazioni polemica protesta proteste critiche accuse posizione racconto
        """);

    /// <summary>Adjectives and nouns before "di" that open no source: facts, first days, events.</summary>
    public static readonly FrozenSet<string> NotTellers = Words.List("fatti fatto vicenda evento eventi accaduto incidente caso giorno giorni stampa delitto omicidio dinamica ultimi prime");

    /// <summary>What follows "secondo" where it means "according to plan", "second" or "in my opinion".</summary>
    public static readonly FrozenSet<string> NotAfterSecondo = Words.List("""
        me te noi voi piano copione legge leggi piani programma programmi posto tempo tempi turno luogo mandato round grado momento livello natura coscienza necessità giustizia tradizione tradizioni usanza usanze logica
        consuetudine norma norme regole regola regolamento criteri criterio modalità schema schemi orario orari rito riti calendari contratto modello modelli procedura procedure ordine stile posizione classificato gol set trimestre semestre giorno anno mese
        figlio buon buonsenso gusti gusto esigenze principi principio calendario articolo comma parte caso casi volta mondo turni metodo metodi disegno prassi protocollo protocolli parametri standard canoni
        possibilità capacità età inclinazioni bisogni bisogno misura termini ordini istruzioni consuetudini rito copioni tabella ruolino convenienza circostanze etica morale costituzione statuto vangelo matteo giovanni luca marco
        disposizioni disposizione diritto normativa normative direttiva direttive codice codici art articoli costume uso usi tendenza aspetto tentativo tipo pilastro motivo punto fronte capitolo elemento video
        """);

    /// <summary>What "stando a" and "in base a" lean on where nobody speaks: "stando a casa".</summary>
    public static readonly FrozenSet<string> NotAfterStando = Words.List("casa letto tavola terra scuola tavolino fianco contatto mezzo galla cuore lato cavalcioni dieta riposo sole bordo distanza");

    /// <summary>What somebody holds: "è l'ipotesi degli inquirenti".</summary>
    public static readonly FrozenSet<string> Held = Words.List("accusa accuse ipotesi tesi versione ricostruzione convinzione sospetto timore opinione parere teoria idea denuncia");

    /// <summary>What a relative "secondo cui" may lean on besides those above.</summary>
    public static readonly FrozenSet<string> Tales = Words.List("mito leggenda leggende teoria teorie tesi idea opinione credenza credenze diceria dicerie vulgata principio detto");

    public static readonly FrozenSet<string> Presumed = Words.List("presunto presunta presunti presunte asserito asserita asseriti asserite supposto supposta supposti supposte");

    /// <summary>Participles of a charge: what follows with "di" and an infinitive is said of somebody, not known.</summary>
    public static readonly FrozenSet<string> Charged = Words.List("""
        accusato accusata accusati accusate sospettato sospettata sospettati sospettate indagato indagata indagati indagate
        imputato imputata imputati imputate incolpato incolpata incolpati incolpate incriminato incriminata incriminati incriminate
        """);

    /// <summary>Words before a noun that are no part of a name.</summary>
    public static readonly FrozenSet<string> Pointing = Words.List("questa questo queste questi quest' quella quello quei quelle quegli alcuni alcune stessa stesso stessi stesse altri altre");

    /// <summary>Roles that hold a place, a matter or an office after "a", "in", "per": "ministro per il Sud", "ambasciatore in Italia".</summary>
    public static readonly FrozenSet<string> WithComplement = Words.List("""
        ministro ministra viceministro sottosegretario assessore assessora sovrintendente soprintendente commissario delegato delegata addetto addetta addetti responsabile giudice agenzia ufficio comitato
        associazione organizzazione centro istituto consiglio dipartimento fondo commissione ambasciatore ambasciata inviato corrispondente rappresentante rappresentanti candidato portavoce autorità garante
        vicino vicina vicini vicine interno interna interni interne presente presenti simile simili consigliere procuratore segretario direttore fonti
        """);
}
