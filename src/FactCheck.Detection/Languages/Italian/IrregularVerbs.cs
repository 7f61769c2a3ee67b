namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs whose stem changes within a tense, as their stems and as the forms that no stem gives.</summary>
internal static class IrregularVerbs
{
    /// <summary>
    /// One verb a line: infinitive, the stems that differ from the regular ones, and after a colon the prefixes that make further verbs;
    /// "-" before a root that is no verb by itself ("duca" is a nobleman).
    /// Stems: o "vengo, vengono, venga", e "viene, vieni", iamo "veniamo", ete "venite", th the stem of the imperfect ("venivo"), re the contracted infinitive,
    /// fut "verrò", rem "venni", part "venuto".
    /// </summary>
    public const string Stems = """
        venire o=veng e=vien fut=verr rem=venn part=venut : av contrav con di inter per pre pro rin ri s soprav sov circon
        tenere o=teng e=tien fut=terr rem=tenn : appar con de man ot ri sos trat intrat at as risos riot
        rimanere o=rimang fut=rimarr rem=rimas part=rimast
        permanere o=permang fut=permarr rem=permas part=permas
        porre o=pong th=pon re=por fut=porr rem=pos part=post : ap com contrap de decom dis es frap giustap im inter op pre pro ri ricom sotto sovrap sovraes sup ante pos ripro ridis predis presup sottoes scom indis fotocom
        trarre o=tragg e=tra iamo=tra ete=tra th=tra re=trar fut=trarr rem=trass part=tratt : at con dis es pro ri sot de as
        -durre o=duc th=duc re=dur fut=durr rem=duss part=dott : ad con de in intro pro ri ripro se tra reintro sovrapro ricon
        fare o=facci iamo=facci th=fac re=fa fut=far rem=fec part=fatt : ri dis contraf soddis sopraf stupe assue lique rare tume stra putre
        dire th=dic re=di fut=dir rem=diss part=dett : bene contrad dis in inter male pre ri ad
        bere o=bev th=bev re=be fut=berr rem=bevv part=bevut : ri im stra
        salire o=salg : as ri
        sedere o=sied e=sied fut=seder/sieder
        possedere o=possied/possegg e=possied fut=posseder/possieder
        vivere fut=vivr rem=viss part=vissut : con ri soprav
        valere o=valg fut=varr rem=vals part=vals : av pre equi in ri
        volere o=vogli e=vuol/vuo iamo=vogli fut=vorr rem=voll : ri
        dolere o=dolg e=duol iamo=dogli fut=dorr rem=dols : con
        parere o=pai iamo=pai fut=parr rem=parv/pars part=pars
        apparire o=appai rem=apparv part=appars : ri
        comparire o=compai rem=comparv part=compars : ri s
        scomparire o=scompai rem=scomparv part=scompars
        riapparire o=riappai rem=riapparv part=riappars
        trasparire o=traspai
        vedere fut=vedr rem=vid part=vist/vedut : av intra rav ri s tra stra
        prevedere fut=prevedr/preveder rem=previd part=previst/prevedut
        provvedere fut=provveder/provvedr rem=provvid part=provvist/provvedut
        cadere fut=cadr rem=cadd : ac de ri s
        sapere e=sa iamo=sappi o=sappi fut=sapr rem=sepp : ri
        potere o=poss fut=potr : ri
        dovere o=dev/debb e=dev iamo=dobbi fut=dovr
        avere o=abbi iamo=abbi fut=avr rem=ebb : ri
        essere fut=sar part=stat : ri
        dare fut=dar rem=dett/died : ri
        stare fut=star rem=stett : ri sotto sovra sopra
        andare fut=andr : ri
        godere fut=godr/goder
        morire o=muoi e=muor fut=morir/morr part=mort
        uscire o=esc e=esc : ri fuor
        fuoriuscire o=fuoriesc e=fuoriesc
        udire o=od e=od fut=udir/udr
        aprire rem=apers part=apert : ri
        coprire rem=copers part=copert : ri s ris
        offrire rem=offers part=offert
        soffrire rem=soffers part=soffert
        seppellire part=sepolt/seppellit
        riempire o=riempi e=riempi iamo=riempi
        empire o=empi e=empi iamo=empi
        adempiere o=adempi iamo=adempi part=adempiut
        compiere o=compi iamo=compi part=compiut
        compire o=compi e=compi iamo=compi part=compiut/compit
        cogliere o=colg rem=cols part=colt : ac rac
        accogliere o=accolg rem=accols part=accolt : ri
        raccogliere o=raccolg rem=raccols part=raccolt
        togliere o=tolg rem=tols part=tolt : dis ri
        sciogliere o=sciolg rem=sciols part=sciolt : di
        scegliere o=scelg rem=scels part=scelt : pre
        cuocere o=cuoci rem=coss part=cott : s ri
        nuocere o=nuoci rem=nocqu part=nuociut/nociut
        piacere o=piacci iamo=piacci rem=piacqu part=piaciut : com dis s
        tacere o=tacci iamo=tacci rem=tacqu part=taciut
        giacere o=giacci iamo=giacci rem=giacqu part=giaciut : sog
        solere o=sogli e=suol iamo=sogli part=solit
        dispiacere o=dispiacci iamo=dispiacci rem=dispiacqu part=dispiaciut
        spegnere o=speng rem=spens part=spent
        svellere o=svelg rem=svels part=svelt
        rimuovere rem=rimoss part=rimoss
        piovere rem=piovv : s ri
        cucire o=cuci : ri s
        riuscire o=riesc e=riesc
        condolere o=condolg e=conduol fut=condorr
        inferire rem=infers part=infert/inferit
        assalire o=assalg/assalisc e=assal/assalisc
        trasalire o=trasalg/trasalisc e=trasal/trasalisc
        convenire o=conveng e=convien fut=converr rem=convenn part=convenut : ri
        scalfire part=scalfit/scalfitt
        costruire part=costruit/costrutt
        esaurire part=esaurit/esaust
        """;

    /// <summary>Forms no stem gives: infinitive, tense, first to third person singular, then plural ("-" where there is none); the prefixes above apply.</summary>
    public const string Forms = """
        essere pres sono sei è siamo siete sono
        essere impf ero eri era eravamo eravate erano
        essere past fui fosti fu fummo foste furono
        essere subj sia sia sia siamo siate siano
        essere subjpast fossi fossi fosse fossimo foste fossero
        avere pres ho hai ha abbiamo avete hanno
        andare pres vado vai va andiamo andate vanno
        andare subj vada vada vada andiamo andiate vadano
        dare pres do dai dà diamo date danno
        dare past diedi desti diede demmo deste diedero
        dare subj dia dia dia diamo diate diano
        dare subjpast dessi dessi desse dessimo deste dessero
        stare pres sto stai sta stiamo state stanno
        stare past stetti stesti stette stemmo steste stettero
        stare subj stia stia stia stiamo stiate stiano
        stare subjpast stessi stessi stesse stessimo steste stessero
        fare pres faccio fai fa facciamo fate fanno
        fare subj faccia faccia faccia facciamo facciate facciano
        dire pres dico dici dice diciamo dite dicono
        sapere pres so sai sa sappiamo sapete sanno
        potere pres posso puoi può possiamo potete possono
        dovere pres devo devi deve dobbiamo dovete devono
        dovere pres debbo - - - - debbono
        volere pres voglio vuoi vuole vogliamo volete vogliono
        trarre pres traggo trai trae traiamo traete traggono
        """;
}
