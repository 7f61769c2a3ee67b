using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs by the clause they build. A verb on no list of intransitives takes an object.</summary>
internal static class FrameVerbs
{
    /// <summary>Verbs of movement, change and being: essere makes their past.</summary>
    public const string TakesEssere = """
        accadere accorrere affiorare affluire affogare affondare ammalare ammattire ammontare ammuffire ammutolire andare annegare apparire appartenere
        approdare ardere arretrare arrivare arrossire ascendere atterrare aumentare avvenire avvizzire balenare balzare bastare bisognare cadere calare
        cambiare capitare cascare cessare cominciare comparire confluire consistere constare convenire costare crepare crescere crollare decadere decedere
        decollare decorrere decrescere defluire degenerare deperire deragliare derivare dimagrire diminuire dipartire dipendere discendere dispiacere
        divampare divenire diventare dolere durare emergere emigrare entrare equivalere esistere esondare espatriare esplodere essere esulare evadere
        evaporare evolvere filtrare finire fiorire fluire franare fuggire fuoriuscire germogliare giacere giovare giungere gravare guarire guizzare immigrare
        impallidire impazzire implodere importare inacidire inaridire incappare incombere incominciare incorrere increscere ingiallire ingrassare iniziare
        inorridire insorgere intercorrere intervenire invecchiare irrompere mancare marcire maturare migliorare migrare montare morire nascere naufragare
        necessitare occorrere parere partire passare peggiorare penetrare perdurare perire permanere pervenire piacere piombare piovere precipitare
        preesistere premere procedere progredire promanare prorompere provenire rabbrividire raddoppiare retrocedere riaffiorare riandare riapparire ricadere
        ricomparire ricorrere ridiventare riemergere rientrare rimanere rimbalzare rimpatriare rinascere rincarare rincasare rincrescere ringiovanire
        rinvenire ripartire ripassare risalire risorgere risultare risuonare ritornare riuscire salire salpare saltare sbarcare sbiadire sboccare sbocciare
        sbucare scadere scappare scattare scaturire scemare scendere scivolare scomparire scoppiare scorrere sembrare servire sfiorire sfociare sfuggire
        sgattaiolare sgorgare sgusciare slittare smottare soccombere soggiacere sopraggiungere sopravvenire sopravvivere sorgere sottostare sparire spettare
        spirare spuntare stare stramazzare straripare subentrare succedere sussistere svanire svaporare svenire toccare tornare traboccare tracimare
        tracollare tramontare transitare trapassare trapelare trascorrere trasmigrare trasparire urgere uscire valere venire vivere volare zampillare
        """;

    /// <summary>Those among them that take an object too, and so have a passive with venire and andare ("verrebbe aumentato").</summary>
    public static readonly FrozenSet<string> AlsoTransitive = Words.List("""
        affogare affondare annegare aumentare avanzare bruciare calare cambiare cessare cominciare correre diminuire evadere evolvere filtrare finire guarire incominciare ingrassare iniziare
        invecchiare maturare migliorare montare passare peggiorare penetrare premere raddoppiare rimpatriare ringiovanire salire saltare sbarcare scattare scendere seguire servire suonare toccare vivere volare crescere
        """);

    /// <summary>Verbs that make their past with avere and take no object.</summary>
    public const string Intransitive = """
        abbaiare abboccare abdicare abitare abusare accedere accennare acconsentire accudire aderire agire agonizzare albeggiare allignare alludere ambire
        annuire ansimare approfittare arrancare aspirare assentire assistere assomigliare attecchire attingere badare balbettare ballare banchettare barare
        barcollare battagliare bighellonare bisticciare bivaccare blaterare bleffare bloggare bluffare boccheggiare brillare brindare brontolare brulicare
        bussare camminare campare campeggiare cavillare cedere cenare chattare chiacchierare ciarlare cigolare cinguettare civettare coesistere coincidere
        collaborare collidere collimare colloquiare combaciare combattere commerciare competere complottare concorrere confabulare confidare congiurare
        consentire conversare cooperare cospirare covare credere culminare danzare debordare debuttare decidere delinquere delirare derogare desinare
        desistere dialogare diffidare dilagare diluviare dimorare discorrere discutere disertare disquisire dissentire dissertare dissociare divagare
        divergere divorziare dormire dubitare duellare eccedere eccellere echeggiare esagerare esitare esordire esultare fantasticare farneticare fiatare
        fibrillare flirtare fornicare fraternizzare fremere fruire fumare fungere funzionare galleggiare galoppare gareggiare gemere gesticolare giocare
        gioire girovagare giubilare gongolare governare gravitare gridare grugnire guerreggiare impazzare imperversare imprecare incedere incidere indagare
        indietreggiare indugiare indulgere inferire infierire influire inneggiare insistere interagire intercedere interferire interloquire inveire ironizzare
        latitare latrare lavorare legiferare litigare lottare luccicare lucrare malignare marciare mediare meditare mendicare mentire miagolare militare
        mirare mormorare mugugnare navigare negoziare nevicare nicchiare nuocere nuotare obbedire obiettare ondeggiare oscillare ostare ottemperare ovviare
        oziare palpitare parlamentare parlare parlottare partecipare parteggiare passeggiare pattinare pazientare peccare pedalare pencolare pendere
        pernottare perseverare persistere piagnucolare polemizzare poltrire pontificare pranzare predominare prescindere presenziare prevalere primeggiare
        proliferare prosperare protestare provvedere pullulare pulsare puzzare ragionare rantolare razzolare reagire recalcitrare recedere regnare
        remare resistere respirare ribollire riflettere rigurgitare riluttare rimbombare rimediare ringhiare rinunciare ripiegare riposare risiedere
        risplendere rispondere ristagnare riverberare romanzare ronzare roteare rotolare ruggire russare ruzzolare sbadigliare sbandare sbarellare sbavare
        sboccare sbottare sbraitare sbuffare scalpitare scarseggiare scherzare schiamazzare sciamare sciare scintillare scioperare scodinzolare sconfinare
        scricchiolare scrosciare sedere serpeggiare sfavillare sfigurare sfilare sfrecciare sgarrare sghignazzare sgobbare simpatizzare singhiozzare smaniare
        soggiornare solidarizzare soprassedere sorridere sorvolare sospirare sostare sovrabbondare spadroneggiare sparare sparlare spasimare spaziare
        speculare spettegolare splendere squillare starnutire stazionare stentare straparlare strepitare stridere strillare supplire sussultare svariare
        sventolare svernare svettare svicolare svolazzare svoltare tardare telefonare temporeggiare tentennare titubare torreggiare tossire traballare
        traccheggiare transigere transumare trasalire trasecolare traslocare trasmodare tremare trescare tribolare trillare trionfare troneggiare trottare
        tuonare twittare ubbidire ululare urlare usufruire vacillare vagabondare vagare vaneggiare vegetare vegliare veleggiare vertere viaggiare vibrare
        vigilare villeggiare vivacchiare vociare volteggiare zampettare zigzagare zompare zoppicare
        """;

    public const string TakesChe = """
        accadere accennare accertare accettare accorgere accusare affermare aggiungere ammettere ammonire annotare annunciare annunziare anticipare apparire
        appurare argomentare arguire aspettare asserire assicurare assumere attendere attestare augurare auspicare avvenire avvertire avvisare bastare
        bisognare borbottare calcolare capire capitare certificare chiarire chiedere commentare comprendere comprovare comunicare concedere concludere
        concordare confermare confessare confidare confutare consentire considerare constatare contestare convenire convincere credere decidere decretare
        dedurre denunciare deplorare desiderare determinare dichiarare dimenticare dimostrare dire dispiacere disporre documentare dubitare emergere esclamare
        escludere esigere evidenziare fantasticare figurare fingere garantire giudicare giurare gradire gridare ignorare illudere illustrare immaginare
        impedire implicare imporre importare indicare indovinare informare insinuare insistere intendere intimare intuire ipotizzare lamentare lasciare
        mandare meravigliare mettere minacciare mormorare mostrare motivare narrare negare notare notificare obiettare occorrere opinare ordinare osservare
        ottenere parere pattuire pensare permettere persuadere piacere postulare precisare preconizzare predire preferire pregare premettere presagire
        presumere presupporre pretendere prevedere proclamare profetizzare proibire promettere pronosticare proporre prospettare protestare provare
        puntualizzare raccomandare raccontare ravvisare realizzare recitare replicare reputare ribadire ribattere riconoscere ricordare riferire riflettere
        rilevare rimarcare rimproverare ringraziare riportare rispondere risultare ritenere rivelare sancire sapere sbottare sbraitare scommettere scoprire
        scordare scorgere scrivere segnalare sembrare sentenziare sentire significare smentire sognare sospettare sostenere sottintendere sottolineare
        specificare sperare spiegare stabilire stimare strillare succedere suggerire supporre sussurrare svelare temere testimoniare tollerare trapelare
        trovare twittare udire urlare valutare vantare vaticinare vedere verificare vietare volere
        """;

    public const string TakesAInfinitive = """
        abituare accingere adattare addestrare aiutare ambire andare arrivare aspirare autorizzare azzardare badare candidare cominciare condannare continuare
        convincere correre costringere decidere dedicare disporre divertire educare esitare esortare faticare fermare forzare giungere imparare impegnare
        incitare incominciare incoraggiare indurre iniziare insegnare insistere invitare istigare mandare mettere mirare obbligare ostinare passare pensare
        perseverare persistere persuadere portare prendere preparare procedere proseguire provare provvedere puntare rassegnare restare riandare ricominciare
        rimanere rinunciare riprendere ritornare riuscire salire scendere sfidare spingere spronare stare stentare stimolare tardare tendere tenere tornare
        uscire valere venire volgere
        """;

    public const string TakesDiInfinitive = """
        accettare accontentare accorgere accusare affermare aggiungere ammettere annunciare aspettare assicurare astenere attendere augurare auspicare
        avvertire cercare cessare chiedere comandare concedere concludere concordare confermare confessare confidare consentire consigliare constatare credere
        decidere degnare deliberare desiderare dichiarare dimenticare dimostrare dire disperare disporre dubitare escludere esigere evitare fantasticare
        figurare fingere finire garantire giudicare giurare godere illudere immaginare impedire imporre incaricare incolpare intendere intimare ipotizzare
        lamentare mancare meditare meritare minacciare mostrare negare occupare offrire omettere ordinare ottenere pensare pentire permettere pregare
        pregustare preoccupare presumere pretendere prevedere progettare programmare proibire promettere proporre raccomandare raccontare realizzare
        riconoscere ricordare riferire rifiutare rimproverare rinfacciare rischiare riservare risolvere ritenere sapere sbrigare scegliere scommettere
        scongiurare scordare sentire simulare smettere sognare sospettare sostenere sperare stabilire stancare stimare studiare suggerire supplicare supporre
        temere tentare terminare trattare trovare valutare vantare vergognare vietare
        """;

    public const string TakesBareInfinitive = """
        ardire ascoltare bastare bisognare convenire desiderare dovere fare gradire guardare interessare lasciare occorrere osare parere piacere potere
        preferire sapere sembrare sentire solere spettare toccare udire usare vedere volere
        """;

    public const string Saying = """
        accennare accusare addebitare additare affermare aggiungere alludere ammettere ammonire annotare annunciare annunziare anticipare argomentare asserire
        assicurare attestare avvertire avvisare balbettare bisbigliare borbottare certificare chiarire chiedere chiosare citare commentare comunicare
        concludere confermare confessare confidare contestare contraddire controbattere denunciare deporre descrivere dettagliare dettare dichiarare
        diffondere dire documentare domandare elencare esclamare esordire esporre evidenziare gridare illustrare implorare incalzare indicare informare
        insinuare insistere ipotizzare lamentare malignare menzionare minimizzare mormorare motivare narrare negare notare notificare obiettare ordinare
        osservare parlare postare precisare premettere proclamare proferire profetizzare pronosticare pronunciare proseguire prospettare protestare pubblicare
        puntualizzare raccontare rammentare recitare replicare ribadire ribattere ricordare ricostruire riepilogare riferire rilanciare rilevare rimarcare
        rimproverare rincarare riportare rispondere rivelare sbottare sbraitare scrivere segnalare sentenziare smentire sostenere sottolineare specificare
        spiegare spifferare supplicare sussurrare svelare testimoniare titolare tuonare twittare urlare vantare vociferare
        """;

    public const string Thinking = """
        apprendere arguire aspettare attendere attribuire augurare auspicare calcolare capire comprendere concludere confidare conoscere considerare
        constatare contare convincere credere dedurre desiderare desumere dimenticare dubitare escludere fantasticare figurare fingere giudicare ignorare
        illudere immaginare intendere intuire ipotizzare meditare opinare paventare pensare persuadere ponderare preferire presagire presumere presupporre
        prevedere pronosticare realizzare reputare riconoscere ricordare riflettere ritenere sapere scommettere scordare sognare sospettare sperare stimare
        supporre temere valutare volere
        """;

    public const string Announcing = """
        annunciare annunziare anticipare assicurare calendarizzare concordare decidere decretare deliberare disporre fissare garantire giurare impegnare
        intimare minacciare ordinare pattuire pianificare preannunciare preannunziare preconizzare predire prevedere progettare programmare promettere
        pronosticare proporre prospettare sancire scegliere stabilire vaticinare ventilare
        """;

    public const string Perceiving = """
        accertare accorgere appurare ascoltare avvertire avvistare captare constatare dimostrare guardare individuare intercettare intravedere notare
        osservare percepire provare ravvisare rilevare rinvenire riscontrare scoprire scorgere scovare sentire trovare udire vedere verificare
        """;

    public const string Causative = "fare lasciare";

    public const string Modal = "potere dovere volere sapere";

    public const string Copular = "essere diventare divenire risultare sembrare parere apparire restare rimanere stare ridiventare";
}
