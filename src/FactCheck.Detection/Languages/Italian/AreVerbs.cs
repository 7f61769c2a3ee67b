namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs of the first conjugation, all of them regular but for the spelling of c, g and i.</summary>
internal static class AreVerbs
{
    public const string Infinitives = """
        abbagliare abbaiare abbandonare abbassare abbinare abboccare abbonare abbordare abbottonare abbozzare abbracciare abbreviare abbronzare abbuffare
        abbuonare abdicare abilitare abitare abituare abonare abrogare abusare accalcare accaldare accalorare accampare accantonare accaparrare accarezzare
        accasciare accatastare accavallare accecare accelerare accennare accentrare accentuare accerchiare accertare accettare acciuffare acclamare
        accoccolare accodare accollare accoltellare accomiatare accomodare accompagnare accomunare acconciare accontentare accoppiare accorciare accordare
        accorpare accostare accovacciare accreditare accucciare accumulare accusare acquartierare acquattare acquistare adagiare adattare addebitare addensare
        addentare addentrare addestrare additare addizionare addobbare addolorare addomesticare addormentare addossare adeguare adescare adirare adocchiare
        adombrare adoperare adorare adornare adottare adulare adulterare aerare aerotrasportare affacciare affamare affannare affascinare affaticare affermare
        afferrare affettare affezionare affiancare affiatare affibbiare affidare affilare affiliare affinare affiorare affittare affogare affollare affondare
        affossare affrancare affrescare affrettare affrontare affumicare agevolare agganciare agghiacciare aggiornare aggirare aggiudicare aggiustare
        agglomerare aggrappare aggravare aggregare aggrottare agguantare agitare agonizzare aguzzare aiutare aizzare albeggiare alberare alienare alimentare
        allacciare allagare allargare allarmare allattare alleare allegare allenare allentare allertare allettare allevare alleviare allietare allignare
        allineare allocare alloggiare allontanare allungare alterare altercare alternare alzare amalgamare amare amareggiare ambientare americanizzare
        ammaccare ammaestrare ammalare ammaliare ammanettare ammantare ammarare ammassare ammazzare ammiccare amministrare ammirare ammodernare ammontare
        ammorbare ammortizzare ammucchiare ammutinare amnistiare ampliare amplificare amputare analizzare ancorare andicappare anestetizzare animare
        annacquare annaffiare annaspare annebbiare annegare annidare annientare annodare annoiare annotare annoverare annullare annunciare annunziare annusare
        annuvolare ansimare anticipare appagare appaiare appallottolare appaltare appannare apparecchiare apparentare appartare appassionare appellare
        appianare appiccare appiccicare appioppare appisolare applicare appoggiare apportare appostare apprestare apprezzare approcciare approdare
        approfittare approntare appropriare approssimare approvare appuntare appurare arbitrare architettare archiviare arcuare arenare argentare arginare
        argomentare arieggiare armare armonizzare arpionare arrabbiare arrampicare arrancare arrangiare arrecare arredare arrestare arretrare arricciare
        arringare arrischiare arrivare arroccare arrogare arrossare arrotare arrotolare arrotondare arrovellare arroventare arruffare arruolare articolare
        asciugare ascoltare asfaltare asfissiare aspettare aspirare asportare assaggiare assaltare assaporare assassinare assecondare assediare assegnare
        assemblare assembrare asserragliare assestare assetare assettare assicurare assiderare assiepare assillare assimilare associare assodare assoggettare
        assoldare assomigliare assommare assordare assottigliare atomizzare atrofizzare attaccare attanagliare attardare atteggiare attempare attentare
        attenuare attenzionare atterrare attestare attirare attivare attizzare attorcigliare attorniare attraccare attraversare attrezzare attualizzare
        attuare augurare aumentare auscultare auspicare autenticare autocandidare autocelebrare autocertificare autoconvocare autodenunciare autofinanziare
        autografare automatizzare autoproclamare autorizzare autotassare avallare avanzare avariare avvantaggiare avventare avventurare avverare avversare
        avviare avvicendare avvicinare avvinghiare avvisare avvistare avvitare avvoltolare azionare azzannare azzardare azzeccare azzerare azzoppare azzuffare
        bacchettare baciare badare bagnare balbettare balcanizzare balenare ballare baluginare balzare banalizzare banchettare bannare barare barattare
        barcamenare barcollare bardare barricare basare bastare bastonare battagliare battezzare bazzicare beatificare beccare beffare beffeggiare beneficiare
        bersagliare bestemmiare biancheggiare biasimare bighellonare bilanciare bisbigliare bisognare bissare bisticciare bivaccare blaterare bleffare
        blindare bloccare bloggare bluffare boccheggiare bocciare bofonchiare boicottare bollare bombardare bonificare borbottare bordare borseggiare boxare
        bramare brancolare brevettare brigare brillare brindare brontolare brucare bruciacchiare bruciare brulicare bruscare brutalizzare bucare bucherellare
        bullizzare burlare burocratizzare bussare buttare bypassare cablare cacciare cadenzare calamitare calare calciare calcificare calcolare caldeggiare
        calendarizzare calibrare calmare calmierare calpestare calunniare calzare cambiare camminare campare campeggiare camuffare canalizzare cancellare
        candeggiare candidare cannibalizzare cannoneggiare canonizzare cantare canticchiare canzonare capeggiare capitalizzare capitanare capitare capitolare
        capottare captare caracollare caratterizzare carbonizzare carburare carcerare caricare cartografare cascare cassaintegrare cassare castigare castrare
        catalizzare catalogare catapultare categorizzare cattolicizzare catturare causare cautelare cauterizzare cavalcare cavare cavillare cazzeggiare celare
        celebrare cementare cementificare cenare censurare centellinare centralizzare centrare centrifugare centuplicare cercare cerchiare certificare cessare
        cestinare chattare chiacchierare chiamare chiarificare chiodare chiosare cianciare ciarlare cicatrizzare ciclostilare cifrare cigolare cimentare
        cincischiare cinguettare ciondolare circolare circondare circostanziare circumnavigare citare civettare civilizzare classificare cliccare clonare
        coabitare coadiuvare coagulare coalizzare codificare cofinanziare cofondare collaborare collassare collaudare collazionare collegare collezionare
        collimare collocare colloquiare colmare colonizzare colorare colpevolizzare coltivare comandare combaciare combinare cominciare commemorare
        commensurare commentare commercializzare commerciare commiserare commissariare commissionare commutare comparare compartecipare compattare
        compenetrare compensare compilare complementare completare complicare complimentare complottare comportare comprare comprovare computare
        computerizzare comunicare concatenare concelebrare concentrare concertare concettualizzare conciare conciliare concimare conclamare concordare
        concretizzare condannare condensare condizionare condonare confabulare confederare confermare confessare confezionare conficcare confidare configurare
        confinare confiscare conformare confortare confrontare confutare congedare congegnare congelare congestionare congetturare congiurare conglobare
        congratulare coniare coniugare connotare conquistare consacrare consegnare conservare considerare consigliare consolare consolidare consorziare
        constare constatare consultare consumare contabilizzare contagiare contaminare contare contattare conteggiare contemperare contemplare contestare
        contestualizzare contingentare continuare contornare contrabbandare contraccambiare contrappesare contrariare contrassegnare contrastare
        contrattaccare contrattare controbilanciare controfirmare controindicare controllare controsterzare convalidare conversare convitare convocare
        convogliare cooperare cooptare coordinare copiaincollare copiare corazzare corbellare coricare coronare corredare correlare corroborare corrugare
        corteggiare cospirare costare costatare costeggiare costellare costernare costipare costituzionalizzare covare craccare crashare creare credenziare
        cremare crepare crepitare criminalizzare cristallizzare cristianizzare criticare crittare crittografare crivellare crollare cronicizzare cronometrare
        crucciare cucinare cullare culminare cumulare curare curiosare curvare customizzare dannare danneggiare danzare dardeggiare datare dattilografare
        deambulare debellare debilitare debordare debuttare decantare decapitare decelerare decentralizzare decentrare decifrare decimare declamare declassare
        declassificare declinare decollare decolonizzare decolorare decongestionare decontaminare decontestualizzare decorare decretare decriptare decurtare
        dedicare defalcare defenestrare deflagrare deflazionare deforestare deformare defraudare degenerare degnare degradare degustare deificare delegare
        delegittimare deliberare delimitare delineare delirare delocalizzare delucidare demandare demilitarizzare demineralizzare demistificare demitizzare
        democratizzare demoralizzare demotivare denazionalizzare denigrare denominare denotare denuclearizzare denudare denunciare denunziare deodorare
        depauperare depenalizzare depennare depilare depistare deplorare depoliticizzare deportare depositare depotenziare depravare deprecare depredare
        depressurizzare deprezzare deprivare depurare dequalificare deragliare derapare derattizzare deregolamentare derivare derogare derubare derubricare
        desertificare desiderare designare desinare desolare destabilizzare destare destinare destrutturare detassare deteriorare determinare detestare
        detonare detronizzare dettagliare dettare deturpare devastare deviare devitalizzare diagnosticare dialogare dichiarare diffamare differenziare
        diffidare digitalizzare digitare dilagare dilaniare dilapidare dilatare dilazionare dileggiare dileguare dilettare diluviare dimagrare dimenare
        dimensionare dimenticare dimezzare dimorare dimostrare dinamitare dipanare diplomare diradare diramare dirottare disabilitare disabituare
        disaffezionare disaggregare disambiguare disamorare disancorare disapprovare disarcionare disarmare disarticolare disassociare disattivare disboscare
        discettare disciplinare discolpare discordare discostare discreditare discriminare disdegnare disegnare disequilibrare diseredare disertare disgelare
        disgregare disgustare disidratare disimballare disimparare disimpegnare disincagliare disincantare disincentivare disinfestare disinfettare
        disinformare disingannare disinnamorare disinnescare disinquinare disinstallare disintegrare disinteressare disintermediare disintossicare dislocare
        disobbligare disoccupare disonorare disordinare disorganizzare disorientare disossare dispensare disperare dispiegare disprezzare disputare
        disqualificare dissacrare dissalare dissanguare dissellare disseminare dissequestrare dissertare dissestare dissetare dissezionare dissimulare
        dissipare dissociare dissodare dissonare dissotterrare distaccare distanziare distillare disturbare disumanizzare disvelare divagare divampare
        divaricare diventare diversificare divinare divinizzare divorare divorziare divulgare documentare domandare domare domiciliare dominare donare
        dondolare dopare doppiare dorare dosare dotare downloadare drammatizzare drappeggiare drenare dribblare drizzare drogare droppare dubitare duellare
        duettare duplicare durare eccettuare eccitare echeggiare eclissare economizzare edificare editare educare effettuare efficientare effigiare
        egemonizzare eguagliare eiaculare elaborare elasticizzare elemosinare elencare elettrificare elettrizzare elevare eliminare elogiare elucubrare
        emanare emancipare emarginare emendare emigrare emozionare emulare encomiare enfatizzare entrare entusiasmare enucleare enumerare enunciare epurare
        equilibrare equipaggiare equiparare equivocare ereditare erogare eroicizzare erotizzare erpicare errare eruttare esacerbare esagerare esalare esaltare
        esaminare esasperare esautorare esborsare esclamare escogitare escoriare esecrare esemplificare esentare esercitare esfoliare esiliare esitare esodare
        esondare esonerare esorbitare esorcizzare esortare espatriare espettorare espiantare espiare espirare espletare esplicare esplicitare esplorare
        esponenziare esportare espropriare espugnare espurgare essiccare essudare estasiare estenuare esternalizzare esternare estirpare estradare estraniare
        estrapolare estremizzare estrinsecare esulare esultare esumare eternare etichettare europeizzare evacuare evangelizzare evaporare evidenziare evirare
        evitare evocare fabbricare facilitare fagocitare falciare falcidiare fallare falsare falsificare familiarizzare fanatizzare fantasticare farfugliare
        farneticare fasciare fascicolare faticare fatturare favoleggiare favoreggiare fecondare federare felicitare femminilizzare fermare fermentare ferrare
        fertilizzare festeggiare fiaccare fiammeggiare fiancheggiare fiatare fibrillare ficcare fidanzare fidare fidelizzare figliare figurare filare filmare
        filosofeggiare filtrare finalizzare finanziare fioccare fiocinare firmare fischiare fischiettare fissare fiutare flagellare flessibilizzare flirtare
        flottare fluidificare fluttuare focalizzare foderare foggiare fomentare fondare foraggiare forare forfettizzare forgiare formalizzare formare
        formattare formulare fornicare forzare fossilizzare fotocopiare fotografare fotosegnalare fracassare frammentare franare francobollare frantumare
        frastagliare fraternizzare fratturare frazionare freddare fregare fregiare frenare frequentare fresare friendzonare frizionare frodare fronteggiare
        frugare frullare frusciare frustare frustrare fruttare fruttificare fucilare fugare fulminare fumare fumigare funestare funzionare fuorviare
        furoreggiare fustigare gabbare galleggiare galoppare galvanizzare gambizzare gareggiare garrotare gasare gassare gassificare gattonare gelare
        gelatinizzare gemellare gemmare generalizzare generare geolocalizzare germanizzare germinare germogliare gesticolare gettare gettonare ghettizzare
        ghiacciare ghigliottinare ghignare ghostare gigioneggiare giocare giocherellare giostrare giovare girare gironzolare girovagare giubilare giudicare
        giurare giustificare giustiziare glassare glissare globalizzare gloriare glorificare gocciolare gonfiare gongolare googlare gorgheggiare governare
        gozzovigliare gracchiare graduare graffiare graffitare grandeggiare grandinare grassare graticolare gratificare gratinare grattare grattugiare gravare
        gravitare graziare gridare griffare grigliare grippare grondare grufolare guadagnare guadare guardare guastare guazzare guerreggiare guidare guizzare
        gustare hackerare handicappare ibernare ibridare idealizzare ideare identificare ideologizzare idolatrare idratare ignorare illuminare illustrare
        imbacuccare imballare imbalsamare imbandierare imbarazzare imbarcare imbavagliare imbeccare imbellettare imberrettare imbiancare imboccare imboscare
        imbottigliare imbracciare imbrattare imbrigliare imbrogliare imbronciare imbucare imburrare imitare immagazzinare immaginare immatricolare
        immedesimare immigrare immischiare immobilizzare immolare immortalare immunizzare impaccare impacchettare impacciare impaginare impallinare impalmare
        impanare impantanare impaperare impappinare imparare imparentare impastare impastoiare impattare impazzare impegnare impelagare impennare imperlare
        imperniare imperversare impestare impiantare impiastrare impiccare impicciare impiegare impigliare impilare impinguare implementare implicare
        implorare impolverare imporporare importare importunare impossessare impossibilitare impostare imprecare impregnare impressionare imprestare
        imprigionare improntare improvvisare impugnare impuntare imputare inabissare inalare inalberare inaugurare incagliare incalzare incamerare incamminare
        incanalare incantare incappare incaprettare incapricciare incapsulare incarcerare incardinare incaricare incarnare incartare incasellare incassare
        incastonare incastrare incatenare incavare incavolare incazzare incellofanare incendiare incensare incentivare incentrare inceppare incespicare
        inchinare inchiodare inciampare incitare inclinare incollare incolonnare incolpare incominciare incomodare incontrare incoraggiare incordare incornare
        incorniciare incoronare incorporare incravattare incrementare increspare incriminare incrinare incrociare incrostare incubare inculcare incuneare
        incurvare indagare indebitare indennizzare indicare indicizzare indietreggiare indignare indirizzare individualizzare individuare indiziare indorare
        indossare indottrinare indovinare indugiare industrializzare industriare inebriare inerpicare infagottare infamare infangare infarinare infatuare
        infervorare infestare infettare infiammare inficiare infilare infiltrare infilzare infiocchettare infiorare infirmare infischiare inflazionare
        influenzare infocare inforcare informare informatizzare infornare infortunare infossare infradiciare infrattare infuocare infuriare ingabbiare
        ingaggiare ingannare ingegnare ingenerare ingessare inginocchiare ingiuriare inglobare ingoiare ingolfare ingombrare ingozzare ingranare ingrassare
        ingraziare ingrossare inguaiare ingurgitare iniettare inimicare inizializzare iniziare innaffiare innalzare innamorare inneggiare innervare innescare
        innestare innevare innovare inoculare inoltrare inondare inputare inquadrare inquietare inquinare insabbiare insaccare insanguinare insaponare
        inscatolare inscenare insediare insegnare insellare insidiare insinuare insonorizzare insozzare instagrammare installare instaurare instillare
        instradare insufflare insultare intaccare intagliare intarsiare intasare intascare integrare intelaiare intensificare intentare intercalare
        intercettare interessare interfacciare interiorizzare intermediare internalizzare internare internazionalizzare interpellare interpenetrare
        interpolare interpretare interrare interrogare intersecare intervallare intervistare intestare intimare intitolare intonacare intonare intoppare
        intossicare intralciare intrappolare intrecciare intricare intrigare intrufolare intubare inumare inurbare invalidare invecchiare inventare
        inventariare investigare inviare invidiare inviluppare invischiare invitare invocare invogliare involtare inzuppare iodare ionizzare ipotecare
        ipotizzare ironizzare irradiare irraggiare irrigare irritare irrorare isolare ispezionare ispirare issare istallare istaurare istigare
        istituzionalizzare istoriare istradare italianizzare iterare killerare laccare lacerare lacrimare lagnare laicizzare lamentare laminare lampeggiare
        lanciare lapidare lardellare largheggiare lasciare lastricare latinizzare latitare latrare laureare lavare lavorare leccare legalizzare legare
        legiferare legittimare legnare lesinare lesionare lessare levare levigare levitare liberalizzare liberare licenziare lievitare limare limitare
        linciare linkare liofilizzare liquidare lisciare litigare livellare lobbizzare localizzare lodare loggare logorare lordare lottare lottizzare
        lubrificare luccicare lucidare lucrare lumeggiare lusingare lussare lustrare macchiare macchinare macellare macerare macinare maciullare magnetizzare
        magnificare mailare malignare malmenare maltrattare malversare mancare mandare maneggiare manganellare mangiare mangiucchiare manifestare manipolare
        manovrare mantecare mappare marcare marchiare marciare marginalizzare marinare maritare marmorizzare martellare martirizzare martoriare mascherare
        massacrare massaggiare massificare massimizzare masterizzare masticare masturbare materializzare maturare maxare mazziare mazzolare meccanizzare
        mediare medicare meditare memorizzare menare mendicare menomare menzionare meravigliare mercanteggiare mercificare meridionalizzare meritare mescolare
        messaggiare mestare metabolizzare metallizzare miagolare micciare migliorare migrare militare militarizzare millantare mimare mimetizzare minacciare
        minare mineralizzare miniare miniaturizzare minimizzare mirare miscelare missare mistificare misurare mitigare mitizzare mitragliare mixare mobilitare
        mobilizzare modellare moderare modernizzare modificare modulare molestare mollare moltiplicare mondare monetarizzare monetizzare monitorare monologare
        monopolizzare montare monumentalizzare moraleggiare moralizzare mordicchiare mormorare morsicare mortificare mostrare motivare motorizzare motteggiare
        movimentare mozzare mugugnare mulinare multare municipalizzare murare musicare mutare mutilare mutuare narcotizzare narrare naufragare nauseare
        navigare nazionalizzare necessitare necrotizzare negare negoziare neutralizzare nevicare nicchiare nidificare nobilitare noleggiare nominare
        normalizzare normare notare notificare noverare nuclearizzare nullificare numerare nuotare obbligare oberare obiettare obliterare obnubilare
        occasionare occhieggiare occidentalizzare occultare occupare odiare odorare officiare offuscare oggettivare oliare oltraggiare oltrepassare omaggiare
        ombreggiare omologare ondeggiare onerare onorare operare opinare oppiare optare opzionare orbitare orchestrare ordinare organizzare orientare
        originare origliare orinare orlare ormeggiare ornare osannare osare oscillare oscurare ospedalizzare ospitare ossequiare osservare ossessionare
        ossidare ossigenare ostacolare ostare osteggiare ostentare ostinare ottemperare ottenebrare ottimizzare otturare ovattare ovviare oziare pacificare
        padroneggiare pagare palesare palleggiare palpare palpeggiare palpitare paludare panificare pappare paracadutare parafrasare paragonare paralizzare
        parametrare parare parcare parcellizzare parcheggiare pareggiare parlamentare parlare parlottare parodiare partecipare parteggiare parzializzare
        pascolare passare passeggiare pasticciare pastorizzare patrocinare patteggiare pattinare pattugliare paventare pavimentare pavoneggiare pazientare
        pazziare peccare pedalare pedinare peggiorare pelare penalizzare penare pencolare penetrare pennellare pensare pensionare perdonare perdurare
        peregrinare perfezionare perforare performare periodare perlustrare permeare permutare pernottare perorare perpetrare perpetuare perseguitare
        perseverare personalizzare personificare pesare pescare pestare pettegolare pettinare piagare piagnucolare piallare pianificare piantare piantonare
        piazzare picchettare picchiare picchiettare picconare piegare pietrificare pigiare pigliare pignorare pigolare pilotare piluccare piombare
        piovigginare pirateggiare pisciare pittare pitturare pizzicare placare placcare plagiare planare plasmare plastificare pluralizzare poetare poggiare
        polarizzare polemizzare polverizzare pompare ponderare pontificare ponzare popolare popolarizzare portare posare posizionare postare posteggiare
        posticipare postillare postulare potabilizzare potare potenziare pranzare praticare preannunciare preannunziare preavvisare precarizzare precettare
        precipitare precisare preconizzare predare predestinare predeterminare predicare predominare prefabbricare prefare prefigurare pregare pregiare
        pregiudicare pregustare prelevare premeditare premiare prenotare preoccupare preordinare preparare prepensionare presentare presenziare preservare
        presidiare pressare prestare prevaricare prezzare primeggiare principiare privare privatizzare privilegiare procacciare processare proclamare
        procrastinare procreare procurare prodigare profanare professare professionalizzare profetizzare profilare profittare profondare profumare progettare
        prognosticare programmare progressare proiettare proliferare prolificare prolungare promanare promulgare pronosticare pronunciare pronunziare
        propagandare propagare propalare propinare propiziare propugnare prorogare prosciugare prosperare prospettare prosternare prostrare protestare
        protocollare provare provincializzare provocare psicanalizzare psicologizzare pubblicare pubblicizzare pugnalare pulimentare pullulare pulsare puntare
        puntellare puntualizzare punzecchiare punzonare purgare purificare puzzare quadrare quadruplicare qualificare quantificare querelare questionare
        questuare quietare quintuplicare quotare raccapezzare raccapricciare raccattare raccomandare raccontare raccorciare raccordare racimolare raddensare
        raddoppiare raddrizzare radiare radicalizzare radicare radiografare radunare raffazzonare raffermare raffigurare raffinare rafforzare raffreddare
        raffrenare raffrontare raggelare raggirare raggomitolare raggranellare raggruppare ragguagliare ragionare ragliare rallegrare rallentare ramazzare
        ramificare rammaricare rammendare rammentare rampare randellare rantolare rapare rapinare rappacificare rappare rappezzare rapportare rappresentare
        rasare raschiare rasentare rassegnare rasserenare rassettare rassicurare rassodare rassomigliare rastrellare rastremare rateizzare ratificare
        rattoppare rattristare ravvicinare ravvisare ravvivare razionalizzare razionare razziare razzolare realizzare recalcitrare recapitare recare reciclare
        recintare recitare reclamare reclamizzare reclinare reclutare recriminare recuperare referenziare refertare refreshare refrigerare regalare registrare
        regnare regolamentare regolare regolarizzare reimbarcare reimpiegare reimpostare reincarnare reincontrare reindirizzare reinsediare reinstallare
        reintegrare reinventare reiterare relativizzare relazionare relegare remare remunerare replicare reputare resettare respirare responsabilizzare
        restare restaurare resuscitare retrodatare rettificare revisionare revocare riabbassare riabbracciare riabilitare riabituare riaccennare
        riaccompagnare riaccostare riaccusare riacquistare riadattare riaddormentare riaffacciare riaffermare riaffiorare riaffrontare riaggiornare
        riaggravare riallacciare riallargare riallineare riallocare rialzare riammalare rianimare riannodare riappacificare riapplicare riappropriare
        riapprovare riarmare riarrestare riascoltare riassegnare riassestare riassicurare riattaccare riattivare riavviare riavvicinare ribaltare ribassare
        ribattezzare ribellare ribussare ributtare ricacciare ricalcare ricalcolare ricalibrare ricamare ricambiare ricandidare ricapitalizzare ricapitare
        ricapitolare ricaricare ricattare ricavare ricercare richiamare riciclare ricollegare ricollocare ricolonizzare ricominciare ricompattare ricompensare
        ricomprare riconciliare riconfermare riconfigurare riconquistare riconsegnare riconsiderare ricontattare ricontrattare ricontrollare riconvocare
        ricopiare ricordare ricoverare ricreare ricuperare ricusare ridacchiare ridestare ridicolizzare ridimensionare ridisegnare ridiventare ridonare
        ridondare riecheggiare rieditare rieducare rielaborare rientrare riepilogare riequilibrare riesaminare riesplorare riesumare rievocare rifiatare
        rifilare rifinanziare rifiutare rifocillare rifondare riformare riformulare rifugiare rigare rigenerare rigettare rigirare rigonfiare riguadagnare
        riguardare rigurgitare rilanciare rilasciare rilassare rilegare rilegittimare rilevare rilocalizzare riluttare rimandare rimaneggiare rimangiare
        rimarcare rimarginare rimbalzare rimbeccare rimboccare rimbombare rimborsare rimbrottare rimediare rimeditare rimembrare rimescolare rimestare
        rimirare rimodellare rimodernare rimodulare rimontare rimorchiare rimpallare rimpastare rimpatriare rimpiazzare rimpinguare rimpinzare rimproverare
        rimuginare rimunerare rincalzare rincarare rincasare rincontrare rincuorare rinegoziare rinfacciare rinfocolare rinfoderare rinforzare rinfrancare
        rinfrescare ringhiare ringraziare rinnegare rinnovare rinominare rinquadrare rinsaldare rintanare rintoccare rintracciare rintronare rintuzzare
        rinunciare rinunziare rinvangare rinviare riordinare riorganizzare ripagare riparare riparlare ripassare ripensare ripescare ripianare ripicchiare
        ripiegare ripigliare ripiombare ripopolare riportare riposare riposizionare ripresentare ripristinare riprivatizzare riprogettare riprogrammare
        riproiettare riprovare ripubblicare ripudiare ripugnare riqualificare risaltare risanare riscaldare riscattare rischiarare rischiare risciacquare
        riscontrare riscoppiare risegnare riservare risicare risistemare risollevare risonare risparmiare rispecchiare rispettare rispolverare rispostare
        ristagnare ristampare ristorare ristrutturare ristudiare risucchiare risultare risuonare risuscitare risvegliare risvoltare ritagliare ritardare
        ritelefonare ritemprare ritentare ritirare ritmare ritoccare ritornare ritracciare ritrasformare ritrattare ritrovare ritwittare riunificare
        riutilizzare rivaleggiare rivalutare rivangare rivelare rivendicare riverberare riverificare riversare rivisitare rivitalizzare rivoltare
        rivoluzionare rizzare robotizzare rodare rogare rollare romanizzare romanzare ronzare rosicchiare roteare rotolare rottamare rovesciare rovinare
        rovistare rubacchiare rubare rubricare rullare ruminare rumoreggiare ruotare russare ruttare ruzzolare sabotare saccheggiare sacralizzare sacrificare
        saettare saggiare sagomare salassare saldare salmodiare salpare saltare saltellare salutare salvaguardare salvare sanare sanificare santificare
        sanzionare saponificare sarchiare satellizzare satollare saturare sbaciucchiare sbadare sbadigliare sbafare sbagliare sballare sballottare sbalzare
        sbancare sbandare sbandierare sbaragliare sbarazzare sbarbare sbarcare sbarellare sbarrare sbatacchiare sbavare sbeccare sbeffeggiare sbellicare
        sbiancare sbilanciare sbirciare sbloccare sboccare sbocciare sborsare sbottare sbottonare sbozzare sbracciare sbraitare sbranare sbriciolare sbrigare
        sbrodolare sbrogliare sbruffare sbucare sbucciare sbuffare sbugiardare scacciare scadenzare scagionare scagliare scaglionare scalare scalciare
        scaldare scalmanare scalpitare scalzare scambiare scampare scandagliare scandalizzare scannare scannerizzare scansare scansionare scantonare scapolare
        scappare scarabocchiare scaraventare scarcerare scardinare scaricare scarnificare scarrozzare scarseggiare scartabellare scartare scartavetrare
        scassare scassinare scatenare scattare scavalcare scavallare scavare scemare sceneggiare scervellare schedare scheggiare schematizzare schermare
        scherzare schettinare schiacciare schiaffare schiaffeggiare schiamazzare schiantare schiavizzare schierare schifare schioccare schiodare schivare
        schizzare sciabolare sciacquare scialacquare sciamare sciare scimmiottare scintillare scioperare scippare sciupare scivolare scoccare scocciare
        scodinzolare scolare scollare scollegare scombinare scombussolare scomodare scompaginare scompigliare scomunicare sconcertare sconfessare sconfinare
        scongelare scongiurare sconquassare sconsigliare sconsolare scontare scontentare scontrare sconvocare scopare scoperchiare scopiazzare scoppiare
        scoppiettare scoraggiare scorazzare scorciare scordare scorporare scorrazzare scortare scorticare scostare scotennare scottare scovare screditare
        scremare screpolare screziare scribacchiare scricchiolare scritturare scroccare scrollare scrosciare scrostare scrutare scrutinare sculacciare scusare
        sdebitare sdegnare sdoganare sdoppiare sdraiare sdrammatizzare sdrucciolare secare seccare secolarizzare secondare secretare segare segmentare
        segnalare segnare segregare segretare selezionare sellare sembrare seminare semplificare sensibilizzare sentenziare separare sequestrare serbare
        serigrafare serpeggiare serrare setacciare settare seviziare sezionare sfaccettare sfacchinare sfaldare sfamare sfarfallare sfasciare sfatare
        sfavillare sfegatare sferrare sferzare sfiancare sfiatare sfibrare sfidare sfiduciare sfigurare sfilacciare sfilare sfilettare sfiorare sfittare
        sfocare sfociare sfoderare sfogare sfoggiare sfogliare sfollare sfondare sforare sforbiciare sfornare sforzare sfracellare sfrangiare sfrattare
        sfrecciare sfregare sfregiare sfrenare sfrondare sfruttare sfumare sfuriare sganciare sgarrare sgattaiolare sgelare sghignazzare sgobbare sgocciolare
        sgolare sgomberare sgombrare sgomentare sgominare sgomitare sgonfiare sgorgare sgottare sgozzare sgranare sgranocchiare sgravare sgretolare sgridare
        sgrossare sguainare sguazzare sgusciare shakerare shazammare shippare shockare sigillare siglare significare silenziare silurare simboleggiare
        simbolizzare simpatizzare simulare sincerare sincopare sincronizzare sindacalizzare sindacare singhiozzare sintetizzare sintonizzare sistemare
        sistematizzare situare skippare slacciare slanciare slegare slittare slogare sloggare sloggiare smaccare smacchiare smagliare smagnetizzare smaliziare
        smaltare smanettare smangiare smaniare smantellare smarcare smascherare smaterializzare smembrare smerciare smerigliare sminare sminuzzare smistare
        smitizzare smobilitare smoccolare smontare smorzare smottare smozzicare smussare snaturare snazionalizzare snervare snidare snobbare snocciolare
        snodare socializzare soffermare soffiare soffocare sofisticare soggiogare soggiornare sognare solcare solidarizzare solidificare sollazzare
        sollecitare solleticare sollevare solubilizzare somatizzare somigliare sommare somministrare sondare sonnecchiare sonorizzare soppesare soppiantare
        sopportare sopraelevare sopravanzare sopravvalutare sormontare sorpassare sorseggiare sorteggiare sorvegliare sorvolare sospettare sospirare
        sostanziare sostare sostentare sotterrare sottilizzare sottolineare sottopagare sottostimare sottovalutare soverchiare sovietizzare sovrabbondare
        sovraccaricare sovraffollare sovrappopolare sovrastimare sovvenzionare spaccare spacchettare spacciare spadroneggiare spaiare spalancare spalare
        spalleggiare spalmare spammare spampinare spannare spappolare sparacchiare sparare sparecchiare sparlare sparpagliare spasimare spaventare spaziare
        spazzare spazzolare specchiare specializzare specificare speculare spelare spellare spennare spennellare spenzolare sperare sperimentare spernacchiare
        speronare sperperare spersonalizzare spettacolarizzare spettare spettegolare spettinare spezzare spezzettare spiaggiare spianare spiantare spiare
        spiattellare spiazzare spiccare spicciare spiccicare spiegare spiegazzare spifferare spigolare spillare spintonare spirare spiritualizzare spodestare
        spogliare spoilerare spoliticizzare spolmonare spolpare spolverare spolverizzare spompare sponsorizzare spopolare sporcare sposare spossare
        spossessare spostare sprangare sprecare spregiare spretare sprezzare sprigionare sprizzare sprofondare sproloquiare spronare sprovincializzare
        spruzzare spugnare spulciare spumeggiare spuntare sputacchiare sputare sputtanare squadrare squagliare squalificare squarciare squartare squassare
        squilibrare squillare sradicare stabilizzare staccare staffilare stagionare stagnare stalkerare stampare stampigliare stanare stancare standardizzare
        stangare stanziare starnazzare startare statalizzare stazionare steccare stemperare stentare sterilizzare sterminare sterrare sterzare stigmatizzare
        stilare stilizzare stillare stimare stimolare stipare stipulare stiracchiare stirare stivare stoccare stonare stoppare stornare storpiare stracciare
        stralciare stralunare stramazzare strangolare straniare strapagare straparlare strapazzare strappare straripare strascicare strascinare stratificare
        strattonare straziare streammare stregare stremare strepitare stressare striare strigliare strillare strimpellare stringare strisciare stritolare
        strizzare strofinare strombazzare stroncare strozzare struccare strumentalizzare strutturare stuccare studiacchiare studiare stufare stuprare sturare
        stuzzicare subaffittare subappaltare subdelegare subentrare sublimare subodorare subordinare sudare suffragare suggellare suggestionare suicidare
        suonare superare supervalutare supervisionare supplicare supportare suppurare surclassare surfare surgelare surriscaldare surrogare suscitare
        sussultare sussurrare svagare svaligiare svalutare svaporare svariare svasare svecchiare svegliare svelare svenare sventagliare sventare sventolare
        sventrare sverginare svergognare svernare svettare svezzare sviare svicolare svignare sviluppare svincolare svisare sviscerare svitare svogliare
        svolazzare svoltare svuotare switchare tacciare taggare tagliare taglieggiare tagliuzzare tallonare tampinare tamponare tappare tappezzare tarare
        tardare targare taroccare tartagliare tartassare tassare tastare tatuare teatralizzare telecomandare telefonare telegrafare teleguidare
        teletrasportare televotare temperare tempestare templare temporeggiare temprare tentare tentennare teorizzare terminare termosaldare terrorizzare
        tesserare testare testimoniare timbrare tinteggiare tintinnare tipizzare tiranneggiare tirare titillare titolare titubare toccare tollerare tonificare
        toppare torchiare tormentare tornare torreggiare torturare tosare tossicchiare tostare totalizzare traballare traboccare tracannare traccheggiare
        tracciare tracimare tracollare tradizionalizzare trafficare traforare trafugare traghettare trainare tramandare tramare tramontare tramutare trancare
        tranciare tranquillizzare transennare transitare transumare trapanare trapassare trapelare trapiantare trapuntare trasandare trasbordare trascinare
        trascolorare trascurare trasecolare trasfigurare trasformare traslare traslitterare traslocare trasmigrare trasmodare trasmutare traspirare
        trasportare trastullare trasudare trasvolare trattare tratteggiare traumatizzare travagliare travalicare travasare traversare traviare travisare
        trebbiare tremare trescare triangolare tribolare tributare triggerare trillare trincare trincerare trinciare trionfare triplicare tritare triturare
        trivellare trollare troncare troneggiare trottare trottorellare trovare truccare trucidare truffare tuffare tumulare tuonare turbare turbinare
        turlupinare tutelare twerkare twittare ubicare ubriacare ufficializzare ufficiare uguagliare ultimare ululare umanizzare umiliare unificare uniformare
        universalizzare uploadare urbanizzare urlare urtare usare usurpare utilizzare vaccinare vacillare vagabondare vagare vagheggiare vagliare valicare
        valorizzare valutare vandalizzare vaneggiare vanificare vantare vaporizzare varare varcare variare vaticinare vegetare vegliare veicolare velare
        veleggiare velocizzare vendemmiare vendicare venerare ventilare verbalizzare vergare vergognare verificare verniciare versare vessare vezzeggiare
        viaggiare vibrare vidimare vietare vigilare villeggiare vincolare violare violentare virare virgolettare virilizzare visionare visitare vistare
        visualizzare vitalizzare vittimizzare vituperare vivacchiare vivacizzare vivificare viziare vocare vociare vociferare vogare volantinare volare
        volgarizzare voltare volteggiare volturare vomitare votare vulcanizzare vuotare whatsappare zampettare zampillare zappare zavorrare zigzagare zippare
        zompare zoomare zoppicare zuccherare
        """;
}
