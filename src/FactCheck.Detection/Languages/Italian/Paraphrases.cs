using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words by which the press tells one and the same event, verbs and nouns alike.</summary>
/// <remarks>Only near synonyms: two words of one line must be able to replace each other in a headline without another fact.</remarks>
internal static class Paraphrases
{
    /// <summary>One event a line; every word stands for the first.</summary>
    public static readonly IReadOnlyList<string[]> Events = Read("""
        uccidere assassinare ammazzare trucidare freddare omicidio assassinio delitto uccisione
        arrestare arresto ammanettare manette
        rapire rapimento sequestrare
        rubare furto trafugare sottrarre
        truffare truffa raggirare raggiro frodare frode
        corrompere corruzione
        picchiare pestare malmenare pestaggio
        sparare sparo
        minacciare minaccia
        ricattare ricatto estorcere estorsione
        fuggire fuga scappare
        dimettersi dimissioni
        licenziare licenziamento
        nominare nomina
        firmare firma siglare sottoscrivere
        accordarsi accordo intesa
        vendere vendita cedere cessione
        comprare acquistare acquisto acquisizione rilevare
        finanziare finanziamento
        investire investimento
        fallire fallimento bancarotta
        chiudere chiusura
        aprire apertura
        demolire demolizione abbattere abbattimento
        crollare crollo
        esplodere esplosione scoppiare scoppio
        bruciare incendio incendiare rogo
        attaccare attacco assaltare assalto
        bombardare bombardamento
        invadere invasione
        sperimentare sperimentazione esperimento test testare collaudare collaudo
        lanciare lancio
        scoprire scoperta
        sposare nozze matrimonio
        separarsi separazione divorziare divorzio
        tradire tradimento
        morire morte morto decesso
        ferire ferito ferimento
        evadere evasione
        spiare spionaggio
        hackerare violare violazione
        falsificare falsificazione contraffare
        nascondere occultare occultamento
        pensare pronto preparare preparativi progettare pianificare meditare
        trattare trattativa negoziare negoziato
        incontrare incontro
        rinviare rinvio slittare posticipare
        annullare annullamento cancellare cancellazione
        aggredire aggressione
        violentare stuprare stupro
        suicidarsi suicidio
        avvelenare avvelenamento
        ricoverare ricovero
        contagiare contagio
        inquinare inquinamento contaminare contaminazione
        naufragare naufragio affondare affondamento
        deragliare deragliamento
        evacuare evacuazione sgomberare sgombero
        liberare liberazione rilasciare rilascio
        espellere espulsione
        sospendere sospensione
        condannare condanna
        assolvere assoluzione
        candidarsi candidatura
        assumere assunzione
        convocare convocazione
        intercettare intercettazione
        spacciare spaccio
        riciclare riciclaggio
        aumentare aumento rincarare rincaro
        sbarcare sbarco
        schierare schieramento
        ritirarsi ritiro
        tangente mazzetta bustarella
        golpe putsch
        soldo denaro
        """);

    /// <summary>Verbs that lend a noun its action: the event is in their object or subject.</summary>
    public static readonly FrozenSet<string> LightVerbs = Words.List("""
        presentare rassegnare sporgere infliggere condurre sferrare porre prestare muovere
        essere avere fare effettuare compiere eseguire commettere provocare causare avvenire verificarsi verificare accadere succedere subire mettere dare portare
        trattarsi trattare esserci stare esistere riguardare registrare svolgere svolgersi costare mettersi venire andare trovare trovarsi
        """);

    private static IReadOnlyList<string[]> Read(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];
}
