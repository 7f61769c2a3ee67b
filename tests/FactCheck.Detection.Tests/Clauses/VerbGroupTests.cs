namespace FactCheck.Detection.Clauses;

/// <summary>Every kind of group that an Italian conditional heads, in one line each: lemma, words, auxiliary, modal, tense, aspect, voice, person, number, negation, clitics.</summary>
public class VerbGroupTests
{
    [Theory]
    [InlineData("Il broker avrebbe intascato tangenti.", "intascare = avrebbe intascato · avere - Past Simple Active 3 Singular")]
    [InlineData("La donna avrebbe corso un rischio enorme.", "correre = avrebbe corso · avere - Past Simple Active 3 Singular")]
    [InlineData("Il giudice avrebbe letto le carte.", "leggere = avrebbe letto · avere - Past Simple Active 3 Singular")]
    [InlineData("Il ministro avrebbe torto.", "avere = avrebbe · - - Present Simple Active 3 Singular")]
    [InlineData("Il giovane avrebbe debiti di gioco.", "avere = avrebbe · - - Present Simple Active 3 Singular")]
    [InlineData("Il giovane, secondo gli inquirenti, avrebbe, con l'aiuto del cugino, ucciso il rivale.", "uccidere = avrebbe … ucciso · avere - Past Simple Active 3 Singular")]
    [InlineData("Molti avrebbero, anzi hanno, mentito per paura.", "mentire = avrebbero … mentito · avere - Past Simple Active 3 Plural")]
    [InlineData("La ditta avrebbe, e in certi casi ha, pagato i capi due volte.", "pagare = avrebbe … pagato · avere - Past Simple Active 3 Singular")]
    [InlineData("Il sindaco avrebbe, quando ha tempo, una parola per tutti.", "avere = avrebbe · - - Present Simple Active 3 Singular")]
    [InlineData("Il boss avrebbe – stando al pentito – ordinato l'agguato.", "ordinare = avrebbe … ordinato · avere - Past Simple Active 3 Singular")]
    [InlineData("Il tesoriere avrebbe (così i pm) falsificato i bilanci.", "falsificare = avrebbe … falsificato · avere - Past Simple Active 3 Singular")]
    [InlineData("La ditta avrebbe «intascato fondi pubblici».", "intascare = avrebbe … intascato · avere - Past Simple Active 3 Singular")]
    [InlineData("I due si starebbero, a quanto pare, separando.", "separare = starebbero … separando · stare - Present Progressive Active 3 Plural +si")]
    [InlineData("Il carico avrebbe dovuto essere consegnato a Beirut.", "consegnare = avrebbe dovuto essere consegnato · avere dovere Past Simple Passive 3 Singular")]
    [InlineData("Il volo sarebbe dovuto partire alle otto.", "partire = sarebbe dovuto partire · essere dovere Past Simple Active 3 Singular")]
    [InlineData("La fiera si sarebbe dovuta tenere a maggio.", "tenere = sarebbe dovuta tenere · essere dovere Past Simple Active 3 Singular +si")]
    [InlineData("Il crollo sarebbe dovuto a un errore.", "dovere = sarebbe dovuto · essere - Present Simple Passive 3 Singular")]
    [InlineData("Il rettore potrebbe essersi dimesso.", "dimettere = potrebbe essersi dimesso · - potere Past Simple Active 3 Singular +si")]
    [InlineData("Il rettore si sarebbe dimesso ieri.", "dimettere = sarebbe dimesso · essere - Past Simple Active 3 Singular +si")]
    [InlineData("Ci sarebbero stati disordini.", "essere = sarebbero stati · essere - Past Simple Active 3 Plural +ci")]
    [InlineData("Nella villa vi sarebbe custodito un tesoro.", "custodire = sarebbe custodito · essere - Present Simple Passive 3 Singular +vi")]
    [InlineData("Ci sarebbero rimasti venti feriti.", "rimanere = sarebbero rimasti · essere - Past Simple Active 3 Plural +ci")]
    [InlineData("Il quadro sarebbe posto sotto sequestro.", "porre = sarebbe posto · essere - Present Simple Passive 3 Singular")]
    [InlineData("I civili sarebbero morti nel sonno.", "morire = sarebbero morti · essere - Past Simple Active 3 Plural")]
    [InlineData("Gli immobili verrebbero messi all'asta.", "mettere = verrebbero messi · venire - Present Simple Passive 3 Plural")]
    [InlineData("Il prezzo verrebbe aumentato di un euro.", "aumentare = verrebbe aumentato · venire - Present Simple Passive 3 Singular")]
    [InlineData("Il testo andrebbe riscritto da capo.", "riscrivere = andrebbe riscritto · andare - Present Simple Passive 3 Singular")]
    [InlineData("Il carico sarebbe andato perso in mare.", "perdere = sarebbe andato perso · essere - Past Simple Passive 3 Singular")]
    [InlineData("La documentazione potrebbe andare distrutta.", "distruggere = potrebbe andare distrutta · - potere Present Simple Passive 3 Singular")]
    [InlineData("Il divario andrebbe crescendo di anno in anno.", "crescere = andrebbe crescendo · andare - Present Progressive Active 3 Singular")]
    [InlineData("L'esercito starebbe per essere ritirato dal confine.", "ritirare = starebbe … essere ritirato · stare - Present Imminent Passive 3 Singular")]
    [InlineData("La diga sarebbe ormai sul punto di cedere.", "essere = sarebbe · - - Present Imminent Active 3 Singular")]
    [InlineData("Il gruppo sarebbe in procinto di vendere.", "essere = sarebbe · - - Present Imminent Active 3 Singular")]
    [InlineData("Il fondo sarebbe disposto a trattare.", "essere = sarebbe · - - Present Simple Active 3 Singular")]
    [InlineData("Il quartiere sarebbe interessato dai lavori.", "interessare = sarebbe interessato · essere - Present Simple Passive 3 Singular")]
    [InlineData("Il capo farebbe sparire i documenti.", "fare = farebbe · - - Present Simple Active 3 Singular")]
    [InlineData("Lo zio avrebbe fatto assumere il nipote.", "fare = avrebbe fatto · avere - Past Simple Active 3 Singular")]
    [InlineData("Potrebbe il governo cadere?", "cadere = Potrebbe … cadere · - potere Present Simple Active 3 Singular")]
    [InlineData("I feriti potrebbero non essere in pericolo.", "essere = potrebbero … essere · - potere Present Simple Active 3 Plural negated")]
    [InlineData("Nessun testimone avrebbe visto l'auto.", "vedere = avrebbe visto · avere - Past Simple Active 3 Singular negated")]
    [InlineData("Glielo avrebbe detto un amico.", "dire = avrebbe detto · avere - Past Simple Active 3 Singular +glielo")]
    [InlineData("Se ne sarebbe andato di notte.", "andare = sarebbe andato · essere - Past Simple Active 3 Singular +se+ne")]
    [InlineData("Il premier potrebbe dover rinunciare.", "rinunciare = potrebbe dover rinunciare · - potere Present Simple Active 3 Singular")]
    [InlineData("Si sarebbe andati oltre i limiti.", "andare = sarebbe andati · essere - Past Simple Active 3 Singular +si")]
    [InlineData("I prezzi sarebbero aumentati del dieci per cento.", "aumentare = sarebbero aumentati · essere - Past Simple Active 3 Plural")]
    [InlineData("La strada sarebbe seguita da una pattuglia.", "seguire = sarebbe seguita · essere - Present Simple Passive 3 Singular")]
    [InlineData("Sarebbe stato il nipote a chiamare i complici.", "essere = Sarebbe stato · essere - Past Simple Active 3 Singular")]
    [InlineData("Non lo si sarebbe potuto evitare.", "evitare = sarebbe potuto evitare · essere potere Past Simple Active 3 Singular negated +lo+si")]
    [InlineData("I feriti sarebbero, al momento, stati trasferiti a Bari.", "trasferire = sarebbero … stati trasferiti · essere - Past Simple Passive 3 Plural")]
    [InlineData("Il sindaco saprebbe parlare il cinese.", "parlare = saprebbe parlare · - sapere Present Simple Active 3 Singular")]
    [InlineData("Te l'avrei detto prima.", "dire = avrei detto · avere - Past Simple Active 1 Singular +te+l'")]
    [InlineData("I ladri potrebbero averlo ucciso di notte.", "uccidere = potrebbero averlo ucciso · - potere Past Simple Active 3 Plural +lo")]
    [InlineData("I magistrati avrebbero lasciato uscire gli ostaggi.", "lasciare = avrebbero lasciato · avere - Past Simple Active 3 Plural")]
    [InlineData("Le vittime sarebbero dodici.", "essere = sarebbero · - - Present Simple Active 3 Plural")]
    [InlineData("Nun ce potrebbe rimanè nessuno.", "rimanere = potrebbe rimanè · - potere Present Simple Active 3 Singular +ce")]
    public void Detect_Group_IsReadWhole(string sentence, string expected) =>
        Dump(sentence, ClaimDetector.Italian.Detect(sentence)[0].Verb).ShouldBe(expected);

    [Fact]
    public void Detect_TwoModalsUnderOneInfinitive_SharesTheVerb() =>
        ClaimDetector.Italian.Detect("La giunta potrebbe e dovrebbe intervenire subito.").Select(claim => $"{claim.Verb.Modal} {claim.Verb.Lemma}")
            .ShouldBe(["potere intervenire", "dovere intervenire"]);

    private static string Dump(string text, VerbForm verb)
    {
        string words = string.Join(" … ", verb.Parts.Select(part => text[part.Start..part.End]));
        string form = $"{verb.Auxiliary ?? "-"} {verb.Modal ?? "-"} {verb.Tense} {verb.Aspect} {verb.Voice} {verb.Person} {verb.Number}";
        string clitics = verb.Clitics.Count > 0 ? " +" + string.Join('+', verb.Clitics) : string.Empty;
        return $"{verb.Lemma} = {words} · {form}{(verb.Negated ? " negated" : string.Empty)}{clitics}";
    }
}
