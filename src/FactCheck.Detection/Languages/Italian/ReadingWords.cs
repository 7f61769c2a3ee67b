using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words that speak for a reading of the conditional.</summary>
internal static class ReadingWords
{
    public static readonly FrozenSet<string> StanceLemmas = Words.List("""
        volere bisognare gradire preferire desiderare convenire auspicare occorrere suggerire consigliare augurare piacere sperare osare pregare servire amare meritare
        """);

    public static readonly FrozenSet<string> Judgements = Words.List("""
        meglio opportuno opportuna opportune necessario necessaria utile giusto giusta auspicabile preferibile bello bene grave sbagliato sbagliata assurdo assurda ingiusto
        interessante importante doveroso ridicolo folle ora inutile ideale facile difficile logico ragionevole saggio inaccettabile impensabile sufficiente peccato strano naturale
        corretto errore fondamentale peggio possibile impossibile vergognoso imperdonabile gravissimo bellissimo sensato curioso ingenuo
        """);

    public static readonly FrozenSet<string> ConditionOpeners = Words.List("se qualora purché altrimenti senza ove laddove semmai sennò");

    public static readonly FrozenSet<string> Time = Words.List("""
        domani presto prossimo prossima prossimi prossime gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        lunedì martedì mercoledì giovedì venerdì sabato domenica entro breve settimana settimane autunno primavera estate inverno stasera stanotte pomeriggio fine
        """);

    public static readonly FrozenSet<string> Proposals = Words.List("""
        legge riforma proposta emendamento misura misure piano progetto norma norme accordo direttiva taglio tagli aumento riduzione decreto provvedimento soluzione
        sistema strumento intervento interventi investimento investimenti politica politiche iniziativa aumento crescita crisi uscita mancato approccio
        """);

    /// <summary>Words of time that look ahead from a past moment.</summary>
    public static readonly FrozenSet<string> LaterOn = Words.List("dopo poi successivamente seguente seguenti successivo successiva futuro futura ultima ultimo mai");

    public static readonly FrozenSet<string> EffectLemmas = Words.List("""
        ridurre aumentare consentire permettere comportare significare garantire creare rendere provocare causare favorire portare evitare migliorare contribuire aiutare costare
        rischiare generare risolvere penalizzare compromettere impedire produrre mettere diventare bastare agevolare
        """);
}
