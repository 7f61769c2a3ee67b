using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs that make their past with essere: with these, essere + participle is no passive.</summary>
internal static class Intransitives
{
    private static readonly FrozenSet<string> _verbs = Words.List("""
        andare venire arrivare partire tornare ritornare uscire entrare rientrare salire scendere cadere accadere ricadere decadere scadere nascere morire
        rimanere restare stare essere diventare divenire avvenire succedere giungere sopraggiungere fuggire sfuggire scappare sparire scomparire comparire apparire
        riuscire bastare costare durare mancare piacere dispiacere parere sembrare valere servire crescere rinascere esplodere scoppiare scattare
        intervenire pervenire provenire convenire svenire rinvenire sopravvivere vivere esistere emergere sorgere insorgere risultare dipendere derivare
        passare finire iniziare cominciare aumentare diminuire calare migliorare peggiorare cambiare affondare affogare annegare fallire evadere espatriare emigrare
        capitare toccare spettare occorrere bisognare volare correre accorrere ricorrere incorrere trascorrere decedere perire affluire confluire
        rimbalzare precipitare atterrare decollare approdare sbarcare slittare subentrare rincasare arretrare trapelare crollare deragliare
        """);

    public static bool TakesEssere(string lemma) => _verbs.Contains(lemma);
}
