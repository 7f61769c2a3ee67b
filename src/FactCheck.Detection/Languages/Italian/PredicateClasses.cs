using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What kind of thing a verb says: the kinds by which the news, the forecast, the wish and the story differ.</summary>
internal enum PredicateClass
{
    Violence, Theft, Fraud, Coercion, Death, Accident, Investigation, Motion, Whereabouts, Scheming, Transfer, Utterance, Knowledge,
    Change, Amount, Effect, Need, Wish, Opinion, Occurrence, Appearance, Origin, Phase, Career, Contest, Decision, Involvement, Support, Making, Encounter, Conduct, Failure,
}

/// <summary>Verbs by what they say; a verb may stand in several classes.</summary>
internal static class PredicateClasses
{
    private static readonly FrozenDictionary<string, ulong> _ofLemma = WordTables.Flags(new Dictionary<PredicateClass, string>
    {
        [PredicateClass.Violence] = """
            uccidere assassinare ammazzare accoltellare pugnalare sgozzare strangolare soffocare strozzare freddare giustiziare decapitare avvelenare massacrare trucidare sparare esplodere ferire colpire
            picchiare malmenare percuotere pestare aggredire assalire attaccare schiaffeggiare spintonare spingere strattonare afferrare scagliare lanciare brandire impugnare puntare estrarre
            violentare stuprare abusare molestare seviziare torturare maltrattare palpeggiare sequestrare rapire bombardare attentare azzuffare scagliarsi picchiarsi sferrare bruciare incendiare appiccare mordere
            """,
        [PredicateClass.Theft] = """
            rubare rapinare derubare scippare sottrarre trafugare razziare saccheggiare svaligiare depredare asportare borseggiare taccheggiare forzare scassinare infrangere impossessare appropriare arraffare
            svuotare nascondere occultare ricettare
            """,
        [PredicateClass.Fraud] = """
            truffare raggirare ingannare frodare evadere falsificare contraffare alterare manipolare intascare incassare percepire riciclare corrompere pilotare favorire agevolare gonfiare fatturare simulare
            omettere distrarre dirottare speculare lucrare spacciare trafficare smerciare contrabbandare detenere cedere piazzare vendere adescare circuire plagiare dichiarare spacciarsi
            """,
        [PredicateClass.Coercion] = """
            minacciare ricattare costringere obbligare estorcere intimidire perseguitare tormentare pedinare importunare insultare offendere ingiuriare diffamare umiliare imporre pretendere intimare indurre convincere
            istigare incitare spingere ordinare commissionare
            """,
        [PredicateClass.Death] = """
            morire decedere perire spirare spegnere annegare affogare asfissiare suicidare impiccare togliere rimanere restare perdere ferire riportare ricoverare soccorrere trasportare salvare sopravvivere
            contrarre contagiare infettare ammalare accusare rianimare soffrire
            """,
        [PredicateClass.Accident] = """
            schiantare scontrare tamponare travolgere investire ribaltare capovolgere sbandare scivolare cadere precipitare urtare crollare cedere esplodere deflagrare scoppiare incendiare divampare affondare
            deragliare uscire invadere perdere sbattere impattare finire guastare rompere staccare franare esondare allagare danneggiare distruggere
            """,
        [PredicateClass.Investigation] = """
            arrestare fermare catturare denunciare indagare accusare sospettare identificare individuare rintracciare interrogare perquisire sequestrare intercettare scoprire accertare ricostruire emergere
            incastrare inchiodare riconoscere confessare ammettere testimoniare ritrattare rinvenire ritrovare trovare localizzare avvistare monitorare spiare seguire sorprendere filmare
            """,
        [PredicateClass.Motion] = """
            andare venire arrivare partire fuggire scappare entrare uscire recare dirigere allontanare tornare rientrare raggiungere giungere trasferire spostare passare attraversare varcare sbarcare atterrare
            decollare salire scendere avvicinare presentare penetrare introdurre irrompere lasciare abbandonare viaggiare percorrere imboccare dileguare sparire scomparire transitare proseguire fermare
            """,
        [PredicateClass.Whereabouts] = "trovare nascondere rifugiare alloggiare soggiornare risiedere vivere abitare stare sedere dormire attendere ospitare operare agire lavorare situare collocare ubicare",
        [PredicateClass.Scheming] = """
            trattare negoziare preparare progettare pianificare valutare studiare pensare puntare meditare cercare tentare provare intendere mirare programmare organizzare architettare orchestrare ordire tramare
            discutere concordare accordare complottare allestire attrezzare accingere aspirare ambire considerare ipotizzare contemplare prevedere includere
            """,
        [PredicateClass.Transfer] = """
            ricevere ottenere prendere consegnare dare ritirare acquistare comprare vendere pagare versare intascare incassare percepire spendere investire offrire fornire prestare finanziare donare regalare
            inviare spedire mandare restituire rilevare cedere acquisire sborsare elargire assegnare affidare procurare distribuire stanziare destinare devolvere
            """,
        [PredicateClass.Utterance] = """
            dire affermare rivelare confessare ammettere raccontare riferire dichiarare confermare chiedere rispondere telefonare chiamare contattare scrivere comunicare annunciare negare promettere proferire
            urlare gridare spiegare sostenere denunciare segnalare avvertire avvisare informare parlare discutere litigare lamentare criticare accusare ribadire precisare replicare commentare pronunciare
            suggerire consigliare proporre invitare esortare sollecitare confidare postare pubblicare diffondere
            """,
        [PredicateClass.Knowledge] = """
            sapere conoscere ignorare accorgere notare vedere sentire credere ritenere capire comprendere ricordare dimenticare immaginare scoprire apprendere intuire riconoscere rendere assistere leggere
            ascoltare osservare constatare dubitare
            """,
        [PredicateClass.Change] = """
            aumentare crescere salire diminuire calare scendere ridurre raddoppiare triplicare dimezzare incrementare alzare abbassare rincarare peggiorare migliorare aggravare rallentare accelerare diventare
            divenire trasformare cambiare modificare variare estendere allargare restringere rafforzare indebolire ampliare espandere precipitare
            """,
        [PredicateClass.Amount] = """
            costare ammontare aggirare superare valere pesare misurare contare raggiungere toccare sfiorare oscillare eccedere equivalere corrispondere totalizzare durare distare riguardare risalire stimare
            """,
        [PredicateClass.Effect] = """
            ridurre aumentare consentire permettere comportare significare garantire creare rendere provocare causare favorire portare evitare migliorare contribuire aiutare rischiare generare risolvere
            penalizzare compromettere impedire produrre mettere diventare agevolare assicurare facilitare incentivare scoraggiare ostacolare danneggiare colpire minare implicare determinare sottrarre togliere
            imporre obbligare vietare abolire introdurre eliminare sostituire semplificare snellire velocizzare tutelare proteggere salvaguardare rappresentare costituire rilanciare stimolare
            liberare esporre privare costringere avvantaggiare beneficiare guadagnare perdere risparmiare limitare restituire dimostrare sancire violare bastare valorizzare
            """,
        [PredicateClass.Need] = "bisognare occorrere servire convenire bastare toccare spettare meritare importare necessitare urgere competere richiedere andare valere",
        [PredicateClass.Wish] = "volere gradire preferire desiderare amare piacere sperare auspicare augurare aspettare dispiacere interessare sognare osare tenere apprezzare rinunciare accettare scegliere invitare pregare ringraziare",
        [PredicateClass.Opinion] = "dire pensare definire chiamare parlare credere aggiungere giudicare scommettere azzardare suggerire consigliare proporre trovare considerare mettere partire limitare fermare evitare votare",
        [PredicateClass.Occurrence] = """
            avvenire verificare accadere succedere capitare svolgere tenere esistere trattare risalire manifestare consumare compiere ripetere susseguire registrare riscontrare mancare
            """,
        [PredicateClass.Appearance] = "essere apparire sembrare risultare parere restare rimanere rivelare dimostrare figurare emergere configurare presentare consistere",
        [PredicateClass.Origin] = """
            nascere derivare dipendere originare scaturire provenire discendere scatenare innescare causare provocare determinare indurre spingere portare motivare risalire ricondurre attribuire imputare dovere
            addebitare collegare legare
            """,
        [PredicateClass.Phase] = "iniziare cominciare finire terminare concludere proseguire continuare riprendere avviare partire scattare cessare smettere interrompere scadere slittare chiudere aprire riaprire inaugurare durare protrarre",
        [PredicateClass.Career] = """
            nascere sposare diventare divenire laureare esordire debuttare fondare dedicare conquistare scrivere segnare consacrare intraprendere ereditare pubblicare comporre dirigere recitare insegnare
            assumere ricoprire guidare succedere eleggere nominare lasciare abbandonare ritirare ricordare rimpiangere cambiare rivelare
            """,
        [PredicateClass.Contest] = """
            vincere perdere battere giocare segnare affrontare qualificare partecipare competere disputare gareggiare sconfiggere eliminare approdare firmare ingaggiare schierare allenare correre candidare
            trionfare ospitare sfidare
            """,
        [PredicateClass.Decision] = """
            approvare votare decidere adottare firmare ratificare varare presentare proporre respingere bocciare rinviare sospendere annullare cancellare revocare autorizzare concedere negare disporre ordinare
            condannare assolvere nominare eleggere sciogliere convocare emanare applicare attuare stabilire fissare riformare abrogare istituire confermare
            """,
        [PredicateClass.Involvement] = "coinvolgere riguardare appartenere comprendere includere contenere implicare partecipare fare interessare collegare legare aderire militare affiliare frequentare risultare figurare",
        [PredicateClass.Support] = "aiutare sostenere appoggiare difendere proteggere favorire collaborare cooperare spalleggiare coprire accompagnare assistere finanziare armare addestrare reclutare arruolare unire alleare",
        [PredicateClass.Making] = "fare costruire realizzare produrre fabbricare creare sviluppare installare montare progettare elaborare comporre girare lanciare pubblicare testare usare utilizzare impiegare adoperare sfruttare",
        [PredicateClass.Encounter] = "incontrare vedere ritrovare conoscere frequentare ricevere ospitare visitare riunire radunare parlare discutere litigare scontrare baciare abbracciare innamorare lasciare tradire",
        [PredicateClass.Conduct] = "agire comportare reagire intervenire operare partecipare commettere compiere eseguire effettuare svolgere mettere attuare tentare approfittare abusare eludere violare aggirare disobbedire rifiutare",
        [PredicateClass.Failure] = "mancare fallire sbagliare rischiare saltare sfumare naufragare arenare rompere bloccare impedire ritardare trascurare dimenticare",
    });

    public static ulong Of(string lemma) => _ofLemma.GetValueOrDefault(lemma);
}
