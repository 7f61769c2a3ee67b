using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Finite forms that no ending gives away: irregular ones, and the present of the verbs news is written with.</summary>
internal static class CommonVerbs
{
    /// <summary>Finite forms of irregular verbs.</summary>
    public static readonly FrozenSet<string> Irregular = Words.List("""
        è sono sei siamo siete ero era eri eravamo eravate erano fu fui furono fummo sia siano fosse fossero fossi fossimo
        ho hai ha abbiamo avete hanno abbia abbiano ebbe ebbero avesse avessero
        vado vai va andiamo vanno vada vadano faccio fai fa facciamo fate fanno faccia facciano fece fecero do dà dai danno dia diano diede diedero
        sto stai sta stiamo stanno stia stiano stette può puoi posso possiamo potete possono possa possano devo deve devi dobbiamo dovete devono debba debbano
        voglio vuole vuoi vogliamo volete vogliono voglia vogliano so sa sai sappiamo sanno sappia sappiano seppe dico dice dici diciamo dicono dica dicano disse dissero
        vengo viene vieni veniamo vengono venga vengano venne vennero tengo tiene teniamo tengono tenga tengano tenne tennero esce escono esca
        rimane rimangono rimanga rimase rimasero pone pongono ponga pose posero propone propongono propose compone dispone oppone suppone impone espone
        trae traggono trasse conduce produce riduce traduce introduce deduce riproduce condusse produsse ridusse
        pare paiono parve parvero appare appaiono apparve vale valgono varrà muore muoiono morì nasce nascono nacque nacquero vive vivono visse
        vede vedono vide videro veda vedano prevede prevedono prevede previde mette mettono mise misero metta mettano permette ammette promette trasmette commise
        prende prendono prese presero prenda prendano rende rendono rese scrive scrivono scrisse scrissero legge leggono lesse perde perdono perse persero
        chiede chiedono chiese chiesero richiede richiedono chiude chiudono chiuse decide decidono decise decisero ride corre corrono corse corsero
        conosce conoscono conobbe cresce crescono crebbe crebbero piace piacciono piacque risponde rispondono rispose nasconde nascose vince vincono vinse
        crede credono creda cade cadono cadde caddero sostiene sostengono sostenne ottiene ottengono ottenne mantiene contiene appartiene ritiene ritengono ritenne
        interviene avviene avvenne diviene proviene conviene diventa diventano riesce riescono riuscì succede successe accade accadde
        muove muovono mosse giunge giungono giunse aggiunge aggiunse aggiungono raggiunge raggiunse spinge spinse stringe sceglie scelgono scelse coglie colgono raccoglie toglie tolse scioglie
        scende scese sale salgono salì tende intende intendono attende attese attendono difende spende accende rompe ruppe uccide uccise uccisero apre aprono aprì parte partono partì sente sentono sentì
        dorme segue seguono seguì offre offrono offrì scopre scoprì serve servono soffre copre capisce agisce finisce finì riferisce colpisce stabilisce costituisce garantisce subisce gestisce
        esiste esistono esista insiste consiste resiste esistette discute descrive iscrive riceve ricevono ricevette deriva derivano concerne emerge emerse sorge sorse
        corrisponde risulta risultano sembra sembrano resta restano basta bastano occorre occorrono bisogna significa spetta tocca manca mancano
        """);

    /// <summary>Roots of -are verbs whose present ("afferma", "affermano") is counted as finite where no article stands before it.</summary>
    public static readonly FrozenSet<string> Roots = Words.List("""
        abbandon accett accompagn accus afferm affront agevol aggiorn aiut alz ammazz ann annunc anal arrest arriv ascolt aspett assicur attacc attest aument autorizz avanz avvi avvis
        ball blocc bocci bruci butt calcol cal camb cambi cant capit caus celebr cerc chiam circol collabor collec comand combin cominci commenti compr comport comunic concentr conced condann conferm consegn consider consigli contest continu contribuisc convers control copi cost cre critic
        denunci desider destin determin dichiar dimentic dimostr dirama diminu diment dispost disegn divent dimezz domand don dur dubit effettu elabor elenc elimin entr evit evidenzi esager esamin escogit esort
        ferm figur firm fissa form formul forni funzion garant generalizz gioc giudic giur govern gradualizz gravit guadagn guard guid gust
        ignor illustr immagin impar impeg impegn import impost incassa incontr indag indic indirizz indovin influenz inform inizi insegn insinu interess interpell interrog inventa invest invi invit ipotizz
        lament lanci lasci lavor leg liber limit lott mand mangi manifest marci mescol merit mett minacci mir modific mostr motiv
        naviga neg nomin not notific nutr obblig occup odi oper ordin organizz oscill osserv ospit
        pag parl partecip pass peggior pens permett piang piant pied pieg port pratic precis prefer preg prelev prepar present prest pretend preved process proclam programm proib promuov pront pubblic punt
        racconta raccont raddoppi rafforz ragion rallent rappresent realizz recit registr regal regol replic resist respir restituisc riapr ribad ricerc ricord ricav riconferm rifer riguard rilanci rilasci rimand rimprover rinunci riscal ripag riport ripos rischi rispett ritorn ritrov rivel rovin
        sal salut salv scapp scarica scherz scoppi segnal sembr sfid sfrutt signific sistem sment sogn sollev somigli sopport sospett sottoline spar spaventa sper spieg spost stabil stim struttur stud studi suggerisc suon super svel svilupp
        tagli telefon tent termin testimoni tir torn tratt trasform trascur trem trov trasferisc us util utilizz valut vant vend verific viaggi viet vigil visit vol vot
        """);

    /// <summary>Nouns that are spelt like such a present and are far commoner as nouns.</summary>
    public static readonly FrozenSet<string> Nouns = Words.List("""
        ferma guida forma nota lotta prova spesa marcia legge parte firma condanna denuncia minaccia ricerca visita vita mano mani anno stima causa casa critica domanda
        accusa porta tratta musica politica pratica regola programma risposta lettera italiano italiani mostra canto conto costo aiuto arresto arresti attacco lancio
        governo ordine ordini sogno sogni voto voti calo punta paga piega lega carica cerca camera opera limite spara manifesta pianta pieno ora
        entrata porto corso sale piazza cifra cambio cambi studi studio lavoro lavori inizio gioco giochi tiro segnale testimoni testimone programmi interessi interesse
        conferma replica sfida merito incontro incontri trovata tira leggi fine passo passi pensiero ritorno ricordo controllo
        """);
}
