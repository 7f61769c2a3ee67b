namespace FactCheck.Detection.Clauses;

/// <summary>The whole grammatical clause of the first conditional, between brackets; the rest of the sentence stands outside.</summary>
public class ClauseTests
{
    [Theory]
    [InlineData("La banca, [che avrebbe nascosto le perdite], nega tutto.")]
    [InlineData("Gli uffici [che dovrebbero chiudere entro l'anno] occupano trenta persone.")]
    [InlineData("L'accordo [con cui la società cederebbe i magazzini] è pronto.")]
    [InlineData("Cercano un furgone [a bordo del quale sarebbero fuggiti i rapinatori].")]
    [InlineData("Ha parlato con tre operai, [alcuni dei quali avrebbero visto le fiamme].")]
    [InlineData("Non so [di che cosa dovrebbe occuparsi il nuovo ufficio].")]
    public void Detect_OpenedClause_StartsAtItsPronounAndEndsBeforeTheMainVerb(string example) => AssertClause(example);

    [Theory]
    [InlineData("[Se il fiume salisse ancora, il ponte e la strada andrebbero chiusi].")]
    [InlineData("[Quando il processo finirà, gli imputati potrebbero essere lontani].")]
    [InlineData("[Fosse vera, la notizia sarebbe clamorosa].")]
    [InlineData("[Secondo la procura il sindaco avrebbe firmato, benché avvertito, le delibere].")]
    [InlineData("[La giunta, se messa alle strette, cederebbe].")]
    [InlineData("Il sindaco tace, [ma se parlasse il partito lo seguirebbe].")]
    public void Detect_FrontedClause_BelongsToTheVerbAfterIt(string example) => AssertClause(example.Replace("[ma ", "ma [", StringComparison.Ordinal));

    [Theory]
    [InlineData("Il primario ha lasciato il reparto e [il suo vice avrebbe preso il suo posto].")]
    [InlineData("Il primario ha lasciato il reparto e [avrebbe chiesto il trasferimento].")]
    [InlineData("[Il primario avrebbe lasciato il reparto] e il suo vice prenderà il suo posto.")]
    [InlineData("[Le regole e i controlli su questo mercato dovrebbero cambiare].")]
    [InlineData("[Il prezzo del grano e del mais salirebbe ancora].")]
    [InlineData("La giunta dice che il bilancio è in ordine e [che non servirebbero tagli].")]
    [InlineData("[Dovremmo ringraziare i volontari che hanno scavato], e spero che lo faremo.")]
    public void Detect_CoordinatedClauses_EachKeepsItsOwn(string example) => AssertClause(example);

    [Theory]
    [InlineData("[Il progetto dovrebbe partire], ma il consorzio che lo finanzia non ha fretta.")]
    [InlineData("[Il direttore avrebbe rubato i fondi]; la moglie lo ha denunciato.")]
    [InlineData("[I lavori costerebbero il doppio]: lo dicono i tecnici.")]
    [InlineData("[I lavori costerebbero una cifra enorme: due miliardi di euro].")]
    [InlineData("La spesa (non [sarebbe la prima]) è stata bocciata.")]
    public void Detect_IndependentClauseBeside_StaysOutside(string example) => AssertClause(example.Replace("(non [", "([non ", StringComparison.Ordinal));

    [Theory]
    [InlineData("[È in questa villa che si sarebbero incontrati].")]
    [InlineData("[A Trento, raccontano i vicini, sarebbero arrivati tre camion].")]
    [InlineData("[Le pene dovrebbero essere ridotte] e cancellate.")]
    [InlineData("[Il rettore potrebbe firmare il bando] e nominare la commissione.")]
    [InlineData("[La cura sarebbe lunga] e costosa.")]
    [InlineData("Signor presidente, [vorrei dire due parole].")]
    [InlineData("[Vorrei dire due parole], signor presidente.")]
    public void Detect_ClauseOfOnePredicate_IsCutAsTreebanksDo(string example) => AssertClause(example);

    private static void AssertClause(string example)
    {
        string text = example.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        TextSpan clause = ClaimDetector.Italian.Detect(text)[0].Clause;
        text.Insert(clause.End, "]").Insert(clause.Start, "[").ShouldBe(example);
    }
}
