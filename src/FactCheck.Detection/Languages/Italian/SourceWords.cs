using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Nouns that name those who are said to know.</summary>
internal static class SourceWords
{
    public static readonly FrozenSet<string> Media = Words.List("""
        giornale giornali quotidiano quotidiani agenzia agenzie rivista settimanale settimanali media stampa tv televisione emittente sito cnn bbc ansa reuters agi adnkronos afp ap nyt times
        post guardian corriere repubblica stampa messaggero sole mediaset rai sky bloomberg wsj spiegel monde figaro bild sun mirror telegraph gazzetta tabloid blog portale tass interfax xinhua axios politico
        """);

    public static readonly FrozenSet<string> Anonymous = Words.List("fonti fonte indiscrezioni indiscrezione rumors rumor voci voce testimoni testimone alcuni qualcuno molti altri osservatori analisti esperti beninformati insider ambienti gossip");

    public static readonly FrozenSet<string> Documents = Words.List("""
        rapporto rapporti documento documenti ricostruzione ricostruzioni studio studi ricerca ricerche sondaggio sondaggi dati stime stima immagini verbale verbali ordinanza sentenza atti
        intercettazioni relazione comunicato nota lettera dossier bozza ipotesi versione indagine indagini perizia autopsia calcoli previsioni statistiche informativa inchiesta rivelazioni informazioni notizie notizia teoria proposta
        """);

    public static readonly FrozenSet<string> Institutions = Words.List("""
        procura accusa difesa polizia carabinieri questura prefettura governo ministero inquirenti investigatori magistrati magistratura pm pubblico gip giudici giudice tribunale corte finanza ambasciata consolato
        intelligence pentagono cremlino farnesina nato ue onu usa fbi cia kiev mosca washington pechino bruxelles casa parlamento senato camera comune regione provincia azienda società
        sindacati sindacato autorità servizi forze opposizione partito protezione croce consob istat bankitalia banca commissione consiglio comitato organizzazione associazione 007 ricercatori scienziati studiosi medici
        """);

    public static readonly FrozenSet<string> People = Words.List("""
        presidente ministro premier sindaco portavoce leader avvocato legale legali difensore procuratore generale colonnello questore comandante direttore segretario deputato senatore
        consigliere funzionario funzionari ufficiale vescovo papa re regina padre madre moglie marito figlio vittima imputato indagato pentito amico vicino professore dottore medico giornalista autore allenatore capo
        """);

    /// <summary>Nouns after "per" that make it mean "in the view of": "per l'accusa".</summary>
    public static readonly FrozenSet<string> AfterPer = Words.List("accusa procura difesa inquirenti investigatori pm magistrati carabinieri gip polizia procuratore legali giudici pentagono cremlino intelligence");

    /// <summary>What follows "secondo" where it means "according to plan", "second" or "in my opinion".</summary>
    public static readonly FrozenSet<string> NotAfterSecondo = Words.List("""
        me te noi voi piano copione legge piani programma programmi posto tempo turno luogo mandato round grado momento livello natura coscienza necessità giustizia tradizione usanza logica
        consuetudine norma norme regole regolamento criteri criterio modalità schema modello procedura ordine stile gli-usi posizione classificato gol set trimestre semestre giorno anno mese figlio governo-bis
        buon buonsenso gusti gusto esigenze principi principio calendario previsione articolo comma parte caso alcune-volte volta mondo
        """);

    public static readonly FrozenSet<string> HearsayNouns = Words.List("""
        indiscrezioni indiscrezione ipotesi sospetto sospetti accusa accuse voce voci ricostruzione ricostruzioni rumors tesi versione notizia presunto presunta presunti presunte
        rivelazioni rivelazione dichiarazioni illazioni testimonianze testimonianza convinzione teoria segnalazione segnalazioni
        """);

    public static readonly FrozenSet<string> Presumed = Words.List("presunto presunta presunti presunte asserito asserita asseriti asserite");
}
