namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs of the third conjugation: those with -isc- in the stressed forms ("finisco") and those without ("sento").</summary>
internal static class IreVerbs
{
    public const string WithIsc = """
        asservire aborrire abbellire abbrustolire abolire abortire accanire accudire acquisire acuire addolcire aderire affievolire affluire aggredire agire alleggerire
        allestire ambire ammansire ammattire ammonire ammorbidire ammuffire ammutolire annerire annichilire annuire appassire appesantire appiattire
        approfondire ardire arguire arricchire arrossire arrostire arrugginire asserire assopire assortire attecchire atterrire attribuire attutire
        audire autocostituire autocostruire autodefinire autogestire avvilire avvizzire bandire bastire blandire brandire candire capire carpire
        censire chiarire circuire colorire colpire compatire concepire condire conferire confluire contribuire costituire costruire custodire deferire
        definire defluire deglutire demolire deperire differire digerire diluire dimagrire diminuire disinserire disobbedire disquisire distribuire
        disubbidire disunire elargire erudire esaudire esaurire esibire esordire esperire fallire farcire favorire ferire finire fiorire fluire forbire
        fornire fruire garantire gestire ghermire gioire gradire gremire grugnire guaire guarire guarnire illanguidire imbandire imbarbarire imbastire
        imbestialire imbiondire imbizzarrire imbottire imbruttire immalinconire immiserire impadronire impallidire impartire impaurire impazientire impazzire
        impedire impensierire impiccolire impietosire impietrire impigrire impoverire impratichire impreziosire imputridire inacidire inaridire inasprire
        incancrenire incattivire incenerire incivilire incollerire incrudelire incuriosire indebolire indispettire indolenzire indurire inebetire infarcire
        infastidire inferire inferocire infiacchire infierire infittire influire infoltire infradicire ingelosire ingentilire ingerire ingiallire
        ingigantire ingobbire ingrandire ingrigire inibire innervosire inorgoglire inorridire inquisire insaporire inserire insignire insolentire insospettire
        instituire instupidire insuperbire intenerire interagire interferire interloquire intestardire intiepidire intimidire intimorire intirizzire intontire
        intorbidire intorpidire intristire intuire inumidire invaghire inveire inverdire invigorire irrancidire irretire irrigidire irrobustire ispessire
        istituire istruire lambire lenire marcire mentire muggire munire nitrire obbedire ordire ostruire partorire patire pattuire percepire
        perire perquisire poltrire precostituire preferire premunire presagire prestabilire proferire progredire proibire prostituire pulire punire
        rabbrividire raddolcire raggrinzire rammollire rapire rattrappire reagire recepire recluire redarguire redistribuire refluire regredire reimpadronire
        reinserire reperire requisire restituire retribuire riacquisire ribadire ricostituire ricostruire ridefinire ridistribuire
        riferire rifinire rifiorire rifluire rifornire rimbambire rimboschire ringalluzzire ringiovanire rinsavire rinverdire rinvigorire ripartire ripulire
        risarcire rispedire ristabilire riunire riverire ruggire sancire sbalordire sbiadire sbigottire sbizzarrire scalfire scandire scaturire
        schermire schernire schiarire scolorire scolpire scurire seppellire sfinire sfiorire sfoltire sgranchire sgualcire sguarnire smagrire smaltire
        smarrire smentire sminuire snellire sopire sopperire sostituire sparire spartire spaurire spazientire spedire squittire stabilire starnutire statuire
        stecchire sterilire stizzire stordire stormire stupire subire suggerire supplire svanire sveltire svigorire svilire tornire tossire tradire tramortire
        trasalire trasferire trasgredire tripartire ubbidire unire usufruire vagire zittire
        """;

    public const string Plain = """
        acconsentire applaudire aprire assentire assorbire avvertire bollire conseguire consentire controvertire convertire coprire cucire
        dipartire disinvestire dissentire disservire divertire dormire eseguire estrovertire fuggire inghiottire inseguire introvertire invertire investire
        languire mentire nutrire offrire partire pentire perseguire pervertire plaudire presentire proseguire reinvestire riaprire riassorbire ribollire
        riconvertire ricoprire rifuggire rinvestire ripartire riscoprire risentire rivestire sbollire scoprire seguire sentire servire sfuggire soffrire
        sorbire sortire sovvertire susseguire svestire tossire travestire vestire ricucire
        """;
}
