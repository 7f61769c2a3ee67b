using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words that decide which tense, or whether any, may take the place of a conditional.</summary>
internal static class IndicativeWords
{
    /// <summary>Verbs that say how a thing looks: in the indicative they would still not say that it is so.</summary>
    public static readonly FrozenSet<string> Seeming = Words.List("sembrare parere apparire");

    /// <summary>Future stems that two verbs share: fondere and fondare, sedere and sedare; ripartire and sortire have two presents, one for each meaning.</summary>
    public static readonly FrozenSet<string> SharedStems = Words.List("fonder rifonder seder ripartir sortir");

    /// <summary>Verbs of state: their past is an imperfect or a perfect according to what is meant, which no rule of form tells.</summary>
    public static readonly FrozenSet<string> States = Words.List("""
        sapere volere potere conoscere possedere appartenere contenere consistere dipendere credere ritenere temere amare odiare adorare detestare abitare risiedere vivere
        stare somigliare assomigliare significare equivalere meritare preferire desiderare sperare pensare ignorare detenere costituire rappresentare comprendere
        """);

    /// <summary>Those of them, with the modals, that have no passive: after essere their participle is a past.</summary>
    public static readonly FrozenSet<string> IntransitiveStates = Words.List("appartenere consistere dipendere vivere stare somigliare assomigliare equivalere potere volere");

    /// <summary>Events that happen once, so that having had one or there having been one is a perfect.</summary>
    public static readonly FrozenSet<string> Events = Words.List("""
        malore infarto ictus incidente lite litigio diverbio alterco discussione scontro scontri colluttazione rissa colloquio colloqui incontro incontri riunione riunioni
        telefonata telefonate conversazione conversazioni esplosione esplosioni sparatoria aggressione aggressioni attentato attacco attacchi agguato irruzione
        crollo cedimento guasto incendio fuga trattativa trattative accordo rapporto rapporti relazione contatto contatti scambio feriti ferito vittime morti morto
        ripensamento crisi collasso arresto arresti perquisizione perquisizioni accesso tentativo tentativi segnalazione segnalazioni
        """);

    /// <summary>Parts played in an event: to have been one of these is a perfect.</summary>
    public static readonly FrozenSet<string> RolesInEvents = Words.List("vittima vittime protagonista protagonisti protagoniste oggetto testimone testimoni");

    /// <summary>Adjectives and participles of a passing state: "sarebbe stato ubriaco" is "era ubriaco".</summary>
    public static readonly FrozenSet<string> PassingStates = Words.List("""
        ubriaco ubriaca ubriachi ubriache incinta consapevole consapevoli ignaro ignara ignari ignare presente presenti assente assenti solo sola soli sole
        """);

    /// <summary>After a preposition: "a conoscenza", "in contatto".</summary>
    public static readonly FrozenSet<string> StatePhrases = Words.List("""
        a_conoscenza al_corrente in_possesso in_contatto in_grado in_servizio in_casa in_auto in_macchina in_compagnia in_fuga in_difficoltà alla_guida al_volante a_bordo
        all'_oscuro agli_ordini al_soldo in_affari in_cura in_stato
        """);

    /// <summary>What one has as long as a state lasts: "avrebbe avuto bisogno" is "aveva bisogno".</summary>
    public static readonly FrozenSet<string> LastingPossessions = Words.List("bisogno intenzione addosso paura fretta");

    /// <summary>Participles after andare that tell of a loss; with others andare + participle is a duty, which a fact does not settle.</summary>
    public static readonly FrozenSet<string> Losses = Words.List("perdere smarrire distruggere bruciare disperdere");

    /// <summary>Predicates found after risultare, beside participles.</summary>
    public static readonly FrozenSet<string> FoundToBe = Words.List("""
        positivo positiva positivi positive negativo negativa negativi negative irreperibile irreperibili latitante latitanti assente assenti incensurato incensurata residente residenti
        estraneo estranea estranei estranee vuoto vuota vuoti vuote falso falsa falsi false illeso illesa illesi illese disperso dispersa dispersi disperse ignoto ignota ignoti ignote
        nullatenente nullatenenti inattivo inattiva attivo attiva valido valida validi valide titolare titolari inesistente inesistenti
        """);

    /// <summary>Nouns and verbs of thinking and supposing, which ask for the subjunctive in careful Italian: no indicative can follow them.</summary>
    public static readonly FrozenSet<string> Supposing = Words.List("""
        pensa pensano pensava pensavano pensato crede credono credeva credevano creduto ritiene ritengono riteneva ritenevano ritenuto suppone suppongono supponeva supposto
        sospetta sospettano sospettava sospettavano sospettato teme temono temeva temevano temuto ipotizza ipotizzano ipotizzava ipotizzavano ipotizzato immagina immaginano immaginava
        presume presumono presumeva presunto pare sembra pareva sembrava parrebbe sembrerebbe spera sperano sperava speravano dubita dubitano vocifera mormora favoleggia
        possibile probabile plausibile verosimile ipotesi sospetto sospetti dubbio dubbi possibilità timore timori paura impressione eventualità probabilità idea convinzione
        """);

    /// <summary>Conjunctions that ask for the subjunctive.</summary>
    public static readonly FrozenSet<string> SubjunctiveOpeners = Words.List("benché sebbene nonostante malgrado qualora purché affinché ove laddove quantunque ancorché");

    /// <summary>Words before "che" that make it a conjunction of time or concession and leave its tense open.</summary>
    public static readonly FrozenSet<string> BeforeOpenChe = Words.List("dopo prima senza nonostante malgrado salvo tranne meno");

    /// <summary>Spans of time counted back from a past: "il giorno prima".</summary>
    public static readonly FrozenSet<string> TimeSpans = Words.List("""
        giorno giorni ora ore minuti minuto notte sera mattina pomeriggio settimana settimane mese mesi anno anni poco lunedì martedì mercoledì giovedì venerdì sabato domenica
        """);

    /// <summary>Words that set a clause in the time ahead.</summary>
    public static readonly FrozenSet<string> Ahead = Words.List("domani dopodomani prossimo prossima prossimi prossime entro");

    /// <summary>"all'epoca", "all'arrivo della polizia": a moment in the past from which the clause is seen.</summary>
    public static readonly FrozenSet<string> Moments = Words.List("epoca arrivo momento irruzione blitz arresto");

    /// <summary>Verbs of telling, of which the past says that what was told came before; not those of promising and deciding.</summary>
    public static readonly FrozenSet<string> Telling = Words.List("""
        raccontare riferire rivelare sostenere affermare dichiarare spiegare scrivere ammettere confessare denunciare testimoniare scoprire apprendere emergere trapelare
        accertare appurare ricostruire segnalare lamentare svelare precisare confermare ricordare insinuare informare risultare
        """);
}
