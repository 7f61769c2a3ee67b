using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs in -ire by their present: with -isc- ("finisce") or without ("parte"). Of two forms in use the one the press writes is taken.</summary>
internal static class ThirdConjugation
{
    public static readonly FrozenSet<string> WithIsc = Words.List("""
        abbellire abbrustolire abolire aborrire abortire accanire accudire acquisire acuire addolcire aderire affievolire affluire aggredire agire
        alleggerire allestire ambire ammansire ammattire ammonire ammorbidire ammuffire ammutolire annerire annichilire annuire appassire appesantire
        appiattire approfondire ardire arricchire arrossire arrostire arrugginire asserire asservire assopire assortire attecchire atterrire
        attribuire attutire autocostituire autocostruire autodefinire autogestire avvilire avvizzire bandire bastire blandire brandire candire capire
        carpire censire chiarire circuire colorire colpire compatire concepire condire conferire confluire contribuire costituire costruire custodire
        deferire definire defluire deglutire demolire deperire differire digerire diluire dimagrire diminuire disinserire disobbedire disquisire
        distribuire disubbidire disunire erudire esaudire esaurire esibire esordire esperire fallire farcire favorire ferire finire fiorire fluire
        forbire fornire fruire garantire gestire ghermire gioire gradire gremire grugnire guaire guarire guarnire illanguidire imbandire imbarbarire
        imbastire imbestialire imbiondire imbizzarrire imbottire imbruttire immalinconire immiserire impadronire impallidire impartire impaurire
        impazientire impazzire impedire impensierire impiccolire impietosire impietrire impigrire impratichire impreziosire imputridire inacidire
        inaridire inasprire incancrenire incattivire incenerire incivilire incollerire incrudelire incuriosire indebolire indispettire indolenzire
        indurire inebetire infarcire infastidire inferire inferocire infiacchire infierire infittire influire infoltire infradicire ingelosire
        ingentilire ingerire ingiallire ingigantire ingobbire ingrandire ingrigire inibire innervosire inorgoglire inorridire inquisire insaporire
        inserire insignire insolentire insospettire instituire instupidire insuperbire intenerire interagire interferire interloquire intestardire
        intiepidire intimidire intimorire intirizzire intontire intorbidire intorpidire intristire intuire inumidire invaghire inveire inverdire
        invigorire irrancidire irretire irrigidire irrobustire ispessire istituire istruire lambire lenire marcire muggire munire nitrire obbedire
        ordire ostruire partorire patire pattuire percepire perire perquisire poltrire preferire premunire presagire prestabilire proferire progredire
        proibire prostituire pulire punire rabbrividire raddolcire raggrinzire rammollire rapire rattrappire reagire recepire recluire redarguire
        redistribuire refluire regredire reimpadronire reinserire reperire restituire retribuire riacquisire ribadire ricolpire ricostituire
        ricostruire ridefinire ridistribuire riferire rifinire rifiorire rifluire rifornire rimbambire rimboschire ringalluzzire ringiovanire
        rinsavire rinverdire rinvigorire ripartorire ripulire risarcire rispedire ristabilire riunire riverire ruggire sancire sbalordire sbiadire
        sbigottire sbizzarrire scalfire scandire scaturire schermire schernire schiarire scolorire scolpire scurire seppellire sfinire sfiorire
        sfoltire sgranchire sgualcire sguarnire smagrire smaltire smarrire smentire sminuire snellire sopire sopperire sostituire sparire spartire
        spaurire spazientire spedire squittire stabilire starnutire statuire stecchire sterilire stizzire stordire stormire stupire subire suggerire
        supplire sveltire svigorire svilire tornire tossire tradire tramortire trasferire trasgredire tripartire ubbidire unire usufruire vagire
        zittire
        """);

    public static readonly FrozenSet<string> Plain = Words.List("""
        acconsentire applaudire aprire assentire assorbire avvertire bollire conseguire consentire controvertire convertire coprire cucire dipartire
        disinvestire dissentire divertire dormire eseguire estrovertire fuggire inghiottire inseguire introvertire invertire investire languire
        mentire nutrire offrire partire pentire perseguire pervertire presentire proseguire reinvestire riaprire riassorbire ribollire riconvertire
        ricoprire rifuggire rinvestire ripentire riscoprire risentire rivestire sbollire scoprire seguire sentire servire sfuggire soffrire sovvertire
        susseguire svestire travestire vestire
        """);
}
