using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Forms that are finite verbs and other words as well; their neighbours decide.</summary>
internal static class FiniteHomographs
{
    /// <summary>Adverbs, prepositions, pronouns, numbers and women's offices whose verb ("ancorare", "secondare", "sindacare") is too rare to count.</summary>
    public static readonly FrozenSet<string> Never = Words.List("""
        sindaca modella capitana arbitra architetta accanto almeno altrimenti ancora appena appunto assai ben bene certo circa come contro cuore da davanti dentro di dietro dire dopo duecento durante
        ergo esse essi estate fine fuori giù guai in infine inoltre intanto invece inverno lontano ma mai male mediante meno mezzo molto mondo ne noi
        nonostante oltre onore ora pari per però piano poco poi presso presto prima pure quale quali quanti quanto quasi salvo se secondo sei senza sole
        soltanto sopra soprattutto sotto spesso state stavolta stessi su sì talvolta tanto tardi troppo tutte tutti tutto verso via vicino voi volta volte
        """);

    /// <summary>Nouns first; after "non" or a clitic, or between a subject and an object, verbs ("la guida", but "chi guida la Regione").</summary>
    public static readonly FrozenSet<string> Nouns = Words.List("""
        abbandono accetta accusa accuse affanno agevola alba allerta amnistia analisi anima anziano aperte arena arma arrese arringa arrotino arsa assassina
        asta attesa attese attratte avaria avventura bacino bagnino balena balestra balla ballarò bamba bambino banca banda bande bandite bara barrica basi
        battaglia beffa beneficia bestemmia bilancia bile bistecca boccia bolla bollettino bollino bomba bombe bonifica borda borgata borsa botta bottega
        bozza brama briga brocca buca burla bussola caccia calamita calca calunnia calza calzino cambiale cammino campagna candela capitano cappella carezza
        carica carta cascata case casella casino cassa castra catena cattura causa cautela cauzione cava cella cena censura cera cerca cerchia cestino chiesa
        chiese china chiosa chiuse cifra cifre cinte cintura circolare circostanza cittadino classifica cola colla collega colpa colte cometa commedia
        commesse commissaria commossa compagna comparsa compera composta composte comprese concerto concia concluse condanna condotta condotte conferma
        congettura congiura conquista consegna consola consulta conta contese contesta contratte convalida convinte coperte copertura copia copula corazza
        corda cornice corona corrette corrotte corsa corse cortesia cosa costola costrette cotte cozza credenza crema cresta cripta crisi croce crociata
        crociera cronaca crosta cucchiaino cucina cucino culla cura dai danno danza data date dedica delega delibera deluse denuncia deposte deroga desti
        destino dette diagnosi dieta difesa difese dimora dinamica dipinte diploma dirette disciplina dispensa disposta disposte disputa distratte distrutte
        divisa divise dogma domanda doppino dote doti drammatica droga durata duro economia edicola elemosina elette erba erede eredita esca escluse esposte
        estese estratte etichetta evidenza fabbrica faida falla famiglia farsa fascia fatica fatte fattoria fattura favola federa femmina ferite ferra festa
        fetta fiaba fiducia figlia figura figurino fila filiera finanza finestra finte fionda firma flotta fodera foggia foggiano folla fondo fonte fora
        forgia forma formula forza fossa fotografa frana frase freccia frode frusta frutta fuga fungo furia fusa fuse gabbia galleria galoppa gamma gara
        garanzia gemma genere generi gesta giardino gioia giostra girino giunte giustizia glassa gloria gradite grana grandina grandine gravita grazia grida
        griglia gronda guardia guerra guerriglia guida idea imbianchino imposta imposte impresa imprese impronta incluse incognita industria influenza insegna
        insidia interrotte intervista intese invidia ipoteca isola italiani italiano lacca lacrima lacuna lagna lamina lancia lastra laurea lava leccornia
        lega legge leggi legnano lette lettera leva licenza lima lista litania livella lotta lumino lusinga macchia macchina macina maglia mailino malattia
        maledizione mancia mania manica mano manovra mappa marca marina marinai martellino marò maschera massa matricola mattino medica memoria mensa menta
        mente mento meraviglia mescola messa meta miccia mina minaccia miniera mira mirino missa misura mitra modifica mola molla monaca montagna mora morale
        morsa morse morso morte mosse mostra motivazione muggiò mugnai mulino multa mura musica mutua natura nausea nebbia nidiata noma nomina norma notai
        note notifica novella nozze oasi offerte offese ombra onda onde opera operai opposte orbita orchestra orma osanna ostia ovatta ovazione padella paga
        pagano pagella paio pala palestra palla parete parodia parola parte parti partigiano partite parto pasta pasticcino patente pattuglia pausa pecca pece
        pedalino pedata pena pennellata percossa perdono perla persa pesca pesta piaga pialla piana pianta piante piazza piega pila pilota pinte pinza pioggia
        pista pittura placca plasma plastica poeta polemica polpa polvere pompa popola porta portata posa pose posta poste postilla postino preda predica
        premesse presa prese pretese previste prigionia problema proclama procura prodotta prodotte profetessa programma prolunga promesse promossa pronuncia
        propaganda proposta proposte proroga prosa protesta protette prova provincia provino provviste pugna punta puntata punte puntino purga quadra quercia
        querela questua quota rabbia raccolta radio ramazza rampa rapa rapina rassegna rate ratifica razzia recita regola rendita replica resa rese resina
        ressa reste resti rete retta rette ribalta ricarica ricerca ricetta ricompensa riconferma riconquista ricotte ridda ridotta ridotte riforma riga rima
        rimonta rinuncia rinunzia ripicca riposte ripresa riprese riprova risata riscossa riserva risorsa risorse risposta risposte rissa ristampa ristrette
        ritorsione ritratte riva rivale rivali rivista riviste rivolta romano rosa rose rotta rotte rovina rubino rubrica ruga ruota sabbia saga sagoma sagra
        sala sale salite salma salsa salva sbarra scadenza scaglia scala scapola scarica scarpa scarsella scelte scena scheda scheggia scherma schiavitù
        schiera schiuma scia sciabola scimmia scintilla sciolte sciopero scommessa scommesse scomunica scontrino scopa scoperta scoperte scoppola scorta
        scorza scossa scosse scritte scrittura scuola scusa scuse sede sedi sega sella sennò sentenza sentinella sequenza serata sere serra serva servo sesta
        setta sevizia sfera sferza sfida sfiducia sfoglia sfuria sigaretta sigla sinistra sistema slitta smania smorfia soda sofferte soffitta soglia solfa
        soma somma sommossa sonda sonde sopravvivenza sorde sorgente sorprese sorta sorte sosta sottratte sovrano spada spalla spanna spazzino spazzolino
        spedite spesa spese spia spiaggia spilla spino spinta spinte spoglia spola sposa spranga spugna spunta squadra squama staffetta stagnino stai stalla
        stampa stanga stanza statua stecca stella stese stilla stima stirpe stiva stoffa stoppa storia strada strano strega strenna strette strilla stringa
        striscia strofa struttura stuoia suicida suola suole supplica svendita svolta svolte tabella tacca tacchino taglia tamburino tana tangente tanica
        tappa tara targa tariffa tassa taverna tavola teca tecnica tela telefonata telefonino tema tempera temperino tempesta tempra tenda tende tendina
        tenuta terapia terra terrazza tersa tesa tese tesi tessera tesserino testa tifa tinta tinte tolte tomba tonnara toppa torcia tormenta torre torri
        torsa torta tortura totò traccia tragedia trama trancia transenna trappola tratta tratte traversa treccia tregua tresca trincea tristezza trivella
        tromba truffa truppa tubatura turba turbina turbino tutela ubriaca udienza ulcera umano unta unte urla usanza uscite usura usurai vacanza vacca
        valanga valigia valuta vampa vampira vanga vasca vedetta veglia vela vendemmia vendita ventino veranda vere verga vergogna verifica vernice vertenza
        vespa vestite vetrina vicenda vigile vigilia vigna villa vincita vini vinte violino visione visita vista viste visura vita voga volantino volgo volpe
        zampa zanzara zappa zattera zavorra zona zuffa
        """);

    /// <summary>Adjectives first; they follow their noun, so that only an object after them makes them verbs ("la Camera completa l'esame").</summary>
    public static readonly FrozenSet<string> Adjectives = Words.List("""
        adatta adultera aliena alterna ampia apposta assente attenta attiva autentica avversa bassa bianca breve calma calme candida cave certa chiara
        chiarissimo cieca colma compatta completa concreta consona contenta continua contraria converse corrente corretta corta costata critica curva densa
        deserta desta destra detta diretta disgiunta distinta diversa divina doppia dura eccelsa empio equivoca esatta esplicita esterna estranea estrema
        estrosa eterna evidente falsa fantastica feconda ferma fertile fiacca fida fissa fisse fitta fonda forte franca fredda gelida gemella generica
        generosa gonfia grata grave grigia guasta ibrida idonea ignota illesa immensa infetta inquieta integra intensa interna intima inutile invalida inversa
        isolata lacera larga lenta libera libere limpida liquida liscia logora lorda lucida magnifica magra malata maligna marcia massima matta matura media
        mesta mezza minima moderata modesta molesta monda mozza muta netta nota nuda occulta oggettiva onesta opposta oscura ostile ovvia pacifica parca pari
        patetica perpetua perversa pettegola piena pratica precaria precisa precise presente priva privata profana profonda profonde profondo pronta propria
        pubblica puntuale quieta rada rapida rara rare recente recidiva ricca rigida rispettiva russa sacra salda sana satura sazia scadente scarsa scema
        scomoda scontenta scura secca seconda segreta separata serba serena seria sgombra sgomenta sicura simile sincera singola sola solida sollecita sorto
        sospetta soverchia sparsa specifica spenta spessa sporca stabile stagna stanca sterile stesse stolta storta strana stretta stufa sveglia tarda tenera
        terza tosta trita tronca uguale ultima umana umida unica uniforme urgente utile vaga vagabonda vana varia vasta vera verde vile viola violenta viva
        vivace vive vivo vuota zoppa
        """);

    /// <summary>Verbs first, other words only after an article, a preposition or a determiner ("era", "un'era").</summary>
    public static readonly FrozenSet<string> MostlyVerbs = Words.List("""
        basta cala costa deriva era faccia fosse mise porge rise serve sorse usa valse veste voglia
        """);

    /// <summary>First persons of -are verbs that are no nouns; all others ("lavoro", "aiuto") wait for their neighbours.</summary>
    public static readonly FrozenSet<string> FirstPersons = Words.List("""
        adoro affermo ammiro amo apprezzo assicuro auguro auspico cerco chiamo compro comunico confermo considero constato denuncio detesto dichiaro dimentico
        dubito garantisco giuro guardo immagino imparo insegno lascio lavo mando mangio nego osservo pago parlo penso prego provo rilevo ringrazio rinuncio
        ripeto scuso segnalo sopporto sostengo sottolineo spero torno trasformo trovo
        """);
}
