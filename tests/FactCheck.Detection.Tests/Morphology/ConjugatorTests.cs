namespace FactCheck.Detection.Morphology;

public class ConjugatorTests
{
    private static readonly (int Person, GrammaticalNumber Number)[] _persons =
    [
        (1, GrammaticalNumber.Singular), (2, GrammaticalNumber.Singular), (3, GrammaticalNumber.Singular),
        (1, GrammaticalNumber.Plural), (2, GrammaticalNumber.Plural), (3, GrammaticalNumber.Plural),
    ];

    [Theory]
    [InlineData("parlare", "parlo parli parla parliamo parlate parlano")]
    [InlineData("cercare", "cerco cerchi cerca cerchiamo cercate cercano")]
    [InlineData("pagare", "pago paghi paga paghiamo pagate pagano")]
    [InlineData("cominciare", "comincio cominci comincia cominciamo cominciate cominciano")]
    [InlineData("mangiare", "mangio mangi mangia mangiamo mangiate mangiano")]
    [InlineData("sbagliare", "sbaglio sbagli sbaglia sbagliamo sbagliate sbagliano")]
    [InlineData("studiare", "studio studi studia studiamo studiate studiano")]
    [InlineData("inviare", "invio invii invia inviamo inviate inviano")]
    [InlineData("prendere", "prendo prendi prende prendiamo prendete prendono")]
    [InlineData("vincere", "vinco vinci vince vinciamo vincete vincono")]
    [InlineData("leggere", "leggo leggi legge leggiamo leggete leggono")]
    [InlineData("conoscere", "conosco conosci conosce conosciamo conoscete conoscono")]
    [InlineData("partire", "parto parti parte partiamo partite partono")]
    [InlineData("finire", "finisco finisci finisce finiamo finite finiscono")]
    [InlineData("fuggire", "fuggo fuggi fugge fuggiamo fuggite fuggono")]
    [InlineData("essere", "sono sei è siamo siete sono")]
    [InlineData("mantenere", "mantengo mantieni mantiene manteniamo mantenete mantengono")]
    [InlineData("intervenire", "intervengo intervieni interviene interveniamo intervenite intervengono")]
    [InlineData("proporre", "propongo proponi propone proponiamo proponete propongono")]
    [InlineData("sottrarre", "sottraggo sottrai sottrae sottraiamo sottraete sottraggono")]
    [InlineData("condurre", "conduco conduci conduce conduciamo conducete conducono")]
    [InlineData("contraddire", "contraddico contraddici contraddice contraddiciamo contraddite contraddicono")]
    [InlineData("accogliere", "accolgo accogli accoglie accogliamo accogliete accolgono")]
    [InlineData("riuscire", "riesco riesci riesce riusciamo riuscite riescono")]
    [InlineData("possedere", "possiedo possiedi possiede possediamo possedete possiedono")]
    [InlineData("comparire", "compaio compari compare compariamo comparite compaiono")]
    [InlineData("piacere", "piaccio piaci piace piacciamo piacete piacciono")]
    [InlineData("rifare", "rifaccio rifai rifà rifacciamo rifate rifanno")]
    public void Present_SixPersons_AreWritten(string infinitive, string forms) =>
        _persons.Select(p => Conjugator.Present(infinitive, p.Person, p.Number)).ShouldBe(forms.Split(' '));

    [Theory]
    [InlineData("parlare", "parlavo parlavi parlava parlavamo parlavate parlavano")]
    [InlineData("dovere", "dovevo dovevi doveva dovevamo dovevate dovevano")]
    [InlineData("finire", "finivo finivi finiva finivamo finivate finivano")]
    [InlineData("essere", "ero eri era eravamo eravate erano")]
    [InlineData("fare", "facevo facevi faceva facevamo facevate facevano")]
    [InlineData("dire", "dicevo dicevi diceva dicevamo dicevate dicevano")]
    [InlineData("bere", "bevevo bevevi beveva bevevamo bevevate bevevano")]
    [InlineData("imporre", "imponevo imponevi imponeva imponevamo imponevate imponevano")]
    [InlineData("attrarre", "attraevo attraevi attraeva attraevamo attraevate attraevano")]
    [InlineData("ridurre", "riducevo riducevi riduceva riducevamo riducevate riducevano")]
    [InlineData("spedire", "spedivo spedivi spediva spedivamo spedivate spedivano")]
    [InlineData("truffare", "truffavo truffavi truffava truffavamo truffavate truffavano")]
    public void Imperfect_SixPersons_AreWritten(string infinitive, string forms) =>
        _persons.Select(p => Conjugator.Imperfect(infinitive, p.Person, p.Number)).ShouldBe(forms.Split(' '));

    [Theory]
    [InlineData("glorpire")]
    [InlineData("ripartire")]
    [InlineData("re")]
    [InlineData("")]
    public void Present_ClassNotKnown_IsNone(string infinitive) => Conjugator.Present(infinitive, 3, GrammaticalNumber.Singular).ShouldBeNull();

    // Of two forms in use the conjugator writes one and the lexicon reads the other.
    private static readonly HashSet<string> _twofold =
        ["nuocere", "svellere", "condolere", "disfare", "soddisfare", "riavere", "riandare", "risapere", "tumefare", "sottostare", "sovrastare", "soprastare", "soprassedere", "ovviare", "mentire", "imbere", "riessere"];

    [Fact]
    public void Present_EveryVerbOfTheLexicon_IsReadBackByTheAnalyser() => Misread(GrammaticalTense.Present, Conjugator.Present).ShouldBeEmpty();

    [Fact]
    public void Imperfect_EveryVerbOfTheLexicon_IsReadBackByTheAnalyser() => Misread(GrammaticalTense.Imperfect, Conjugator.Imperfect).ShouldBeEmpty();

    private static IEnumerable<string> Misread(GrammaticalTense tense, Func<string, int, GrammaticalNumber, string?> conjugate) =>
        from verb in VerbLexicon.All
        where !_twofold.Contains(verb.Lemma)
        from slot in _persons
        let form = conjugate(verb.Lemma, slot.Person, slot.Number)
        where form is not null && !VerbAnalyser.Analyse(form).Any(a =>
            a.Lemma == verb.Lemma && a.Mood == GrammaticalMood.Indicative && a.Tense == tense && a.Person == slot.Person && a.Number == slot.Number)
        select $"{verb.Lemma}: {form}";
}
