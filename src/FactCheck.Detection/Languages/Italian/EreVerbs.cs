namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs of the second conjugation. What is not said of a verb is regular; a stem set off by "/" is an alternative.</summary>
internal static class EreVerbs
{
    /// <summary>Regular throughout: remote past in -ei or -etti, participle in -uto.</summary>
    public const string Weak = """
        abbattere accedere antecedere battere cedere combattere competere concernere controbattere convergere credere decedere delinquere dibattere dirimere
        discernere divergere eccedere empiere esimere fervere fremere gemere godere imbattere incedere incombere intercedere intessere mescere mietere
        miscredere pascere pendere precedere premere presiedere procedere recedere retrocedere ribattere ricedere ricevere ricredere ripetere risiedere
        risplendere rivendere sbattere scernere secernere soccombere soprassedere spandere splendere spremere stridere svendere temere tessere urgere vendere
        vertere
        """;

    /// <summary>One verb a line: infinitive, strong remote past, participle, both without their last vowel ("-" where regular), and the prefixes that make further verbs.</summary>
    public const string Strong = """
        accendere acces acces : ri sur
        affliggere affliss afflitt
        infliggere infliss inflitt
        figgere fiss fitt : af con tra scon in
        configgere confiss confitt
        crocifiggere crocifiss crocifiss
        prefiggere prefiss prefiss
        affiggere affiss affiss
        alludere allus allus
        deludere delus delus
        eludere elus elus
        illudere illus illus : dis
        colludere collus collus
        preludere prelus prelus
        ardere ars ars : ri
        assistere - assistit
        esistere - esistit : co pre
        consistere - consistit
        insistere - insistit
        persistere - persistit
        resistere - resistit
        desistere - desistit
        sussistere - sussistit
        assolvere assols/assolvett assolt
        dissolvere dissols/dissolvett dissolt
        risolvere risols/risolvett risolt
        evolvere - evolut : co
        devolvere - devolut
        involvere - involut
        assumere assuns assunt : ri
        desumere desuns desunt
        presumere presuns presunt
        chiedere chies chiest : ri
        chiudere chius chius : rac rin soc dis s
        concludere conclus conclus
        includere inclus inclus
        escludere esclus esclus
        precludere preclus preclus
        occludere occlus occlus
        accludere acclus acclus
        recludere reclus reclus
        cingere cins cint : ac re in suc
        fingere fins fint
        dipingere dipins dipint : ri
        pingere pins pint
        spingere spins spint : re so ri
        stringere strins strett : re co ri
        tingere tins tint : at in ri s
        mungere muns munt
        ungere uns unt
        giungere giuns giunt : ag con rag sog soprag in dis ricon
        pungere puns punt : com e
        fungere funs funt
        piangere pians piant : com rim
        frangere frans frant : in ri
        rifrangere rifrans rifratt
        infrangere infrans infrant
        concedere concess/concedett concess/concedut : ri
        succedere success/succedett success/succedut
        conoscere conobb conosciut : ri dis mis
        crescere crebb cresciut : ac de ri in rin
        correre cors cors : ac con de dis in inter oc per pre ri rin s soc tras
        ripercorrere ripercors ripercors
        cuocere coss cott : ri s
        decidere decis decis
        uccidere uccis uccis
        coincidere coincis coincis
        incidere incis incis
        recidere recis recis
        ridere ris ris : de ar ir sor
        elidere elis elis
        collidere collis collis
        dividere divis divis : con sud
        intridere intris intris
        difendere difes difes
        offendere offes offes
        prendere pres pres : ap com ri intra sor rap riap disap
        rendere res res : ar
        scendere sces sces : a di tra ri
        discendere disces disces
        condiscendere condisces condisces
        trascendere trasces trasces
        spendere spes spes : ri
        appendere appes appes
        dipendere dipes dipes
        sospendere sospes sospes
        propendere propes propes
        vilipendere vilipes vilipes
        espandere - espans
        tendere tes tes : at con dis es in pre pro s sottin frain sot sovrin ripre
        fendere - fendut
        dirigere diress dirett : ri
        erigere eress erett
        negligere negless neglett
        prediligere prediless predilett
        esigere - esatt
        transigere - transatt
        redigere redass redatt
        discutere discuss discuss
        incutere incuss incuss
        percuotere percoss percoss : ri
        scuotere scoss scoss : ri
        distinguere distins distint : contrad
        estinguere estins estint
        distruggere distruss distrutt : auto
        struggere struss strutt
        eccellere eccels eccels
        espellere espuls espuls
        repellere repuls repuls
        propellere propuls propuls
        impellere impuls impuls
        emergere emers emers : ri
        immergere immers immers
        sommergere sommers sommers
        aspergere aspers aspers
        detergere deters deters
        tergere ters ters
        spargere spars spars : co
        cospargere cospars cospars
        opprimere oppress oppress
        comprimere compress compress : de
        deprimere depress depress
        esprimere espress espress
        imprimere impress impress
        reprimere repress repress
        sopprimere soppress soppress
        redimere redens redent
        esplodere esplos esplos : ri
        implodere implos implos
        erodere eros eros
        corrodere corros corros
        rodere ros ros
        invadere invas invas
        evadere evas evas
        pervadere pervas pervas
        persuadere persuas persuas
        dissuadere dissuas dissuas
        radere ras ras
        ledere les les
        fondere fus fus : con dif ef in pro ri tras
        friggere friss fritt : sof ri
        soffriggere soffriss soffritt
        indulgere induls indult
        rifulgere rifuls rifuls
        fulgere fuls -
        rispondere rispos rispost : cor
        corrispondere corrispos corrispost
        nascondere nascos nascost
        leggere less lett : e ri rie
        eleggere eless elett : ri
        reggere ress rett : sor
        sorreggere sorress sorrett
        correggere corress corrett : auto ri
        proteggere protess protett
        mettere mis mess : am com tras di e im inter intro per pre pro ri s scom sotto tra estro mano riam
        omettere omis omess
        compromettere compromis compromess
        immettere immis immess : re
        ammettere ammis ammess : ri
        annettere anness anness
        connettere conness conness : dis inter ri s
        flettere fless fless : de in ri
        riflettere rifless rifless/riflettut
        genuflettere genufless genufless
        mordere mors mors : ri
        muovere moss moss : com ri pro s
        nascere nacqu nat : ri
        perdere pers/perdett pers/perdut : dis s ri
        disperdere dispers dispers
        cospergere cospers cospers
        espungere espuns espunt
        compungere compuns compunt
        porgere pors port : s ri
        scorgere scors scort
        accorgere accors accort
        sorgere sors sort : in ri
        insorgere insors insort
        risorgere risors risort
        torcere tors tort : con dis ri at
        estorcere estors estort
        vincere vins vint : av con e ri stra
        scrivere scriss scritt : circo a de i in pre pro ri sotto tra
        volgere vols volt : av coin ri s stra tra scon in capo
        rivolgere rivols rivolt
        ridiscendere ridisces ridisces
        riscuotere riscoss riscoss
        spegnere spens spent
        svellere svels svelt
        divellere divels divelt
        assurgere assurs assurt
        rompere rupp rott : cor di e inter ir pro
        irrompere irrupp irrott
        prorompere prorupp prorott
        dirompere dirupp dirott
        erompere erupp erott
        premettere premis premess
        ergere ers ert
        rescindere resciss resciss
        scindere sciss sciss
        prescindere presciss presciss
        volvere vols volt
        sconvolgere sconvols sconvolt
        contundere contus contus
        ottundere ottus ottus
        protendere protes protes
        suddividere suddivis suddivis
        soccorrere soccors soccors
        """;
}
