namespace FactCheck.Detection.Morphology;

/// <summary>Verbs of every class in the six persons, and words that only look like them.</summary>
public class UnseenVerbTests
{
    private static readonly (string Ending, int Person, GrammaticalNumber Number)[] _endings =
    [
        ("ei", 1, GrammaticalNumber.Singular), ("esti", 2, GrammaticalNumber.Singular), ("ebbe", 3, GrammaticalNumber.Singular),
        ("emmo", 1, GrammaticalNumber.Plural), ("este", 2, GrammaticalNumber.Plural), ("ebbero", 3, GrammaticalNumber.Plural),
    ];

    public static TheoryData<string, string> Verbs => Pairs("""
        parler parlare lavorer lavorare giurer giurare negozier negoziare firmer firmare denuncer denunciare lancer lanciare bacer baciare mancher mancare pagher pagare
        spiegher spiegare toccher toccare giudicher giudicare negher negare piegher piegare lascer lasciare comincer cominciare annuncer annunciare appogger appoggiare viagger viaggiare
        festegger festeggiare indagher indagare bloccher bloccare studier studiare rinvier rinviare invier inviare copier copiare ruber rubare chiamer chiamare ordiner ordinare
        twitter twittare googler googlare whatsapper whatsappare poster postare hacker hackare linker linkare banner bannare swipper swippare droner dronare triller trillare
        temer temere creder credere chieder chiedere chiuder chiudere correr correre decider decidere difender difendere discuter discutere espeller espellere fonder fondere
        legger leggere metter mettere muover muovere nascer nascere perder perdere rider ridere romper rompere scender scendere scriver scrivere spinger spingere
        vincer vincere volger volgere uccider uccidere accoglier accogliere toglier togliere smetter smettere crescer crescere conoscer conoscere piacer piacere tacer tacere
        finir finire dormir dormire partir partire capir capire costruir costruire fuggir fuggire salir salire uscir uscire morir morire aprir aprire
        offrir offrire colpir colpire tradir tradire guarir guarire sparir sparire subir subire fallir fallire chiarir chiarire ferir ferire riferir riferire
        riavr riavere manterr mantenere otterr ottenere sosterr sostenere tratterr trattenere conterr contenere apparterr appartenere interverr intervenire avverr avvenire diverr divenire
        proverr provenire converr convenire proporr proporre disporr disporre imporr imporre opporr opporre esporr esporre comporr comporre attrarr attrarre sottrarr sottrarre
        contrarr contrarre condurr condurre produrr produrre ridurr ridurre tradurr tradurre dedurr dedurre disfar disfare rifar rifare soddisfar soddisfare intravedr intravedere
        rivedr rivedere prevedr prevedere sopravvivr sopravvivere rivivr rivivere rimarr rimanere prevarr prevalere equivarr equivalere ricadr ricadere accadr accadere decadr decadere
        """);

    public static TheoryData<string> LookAlikes => Lines("""
        La popolazione crebbe in fretta.|I prezzi accrebbero il malumore.|Ebbe paura del buio.|Ebbero tutti la medaglia.|Bebbe un sorso d'acqua.|La pena increbbe al popolo.
        Spero che tu resti qui.|I resti della nave sono a riva.|Gli arresti sono dodici.|Non presti attenzione.|Le foreste bruciano.|Le creste dei monti sono bianche.
        Il cielo è celeste.|Oreste parla piano.|Fa preste consegne.|Le piante agresti seccano.|Il coro agreste canta.|Gli aerei sono fermi.
        Gli ebrei di Roma pregano.|I partiti europei votano.|I correi tacciono.|I danni corporei guariscono.|Il pianista Andrei è arrivato.|Calamandrei scrisse molto.
        Che tu crei problemi è vero.|Drei gioca a Imola.|Noi corremmo verso casa.|Noi rompemmo il vetro.|Ligresti compra casa.|Agresti canta bene.
        Bucarest è lontana.|GLI ARRESTI SONO DODICI|I RESTI DELLA NAVE|EUROPEI, L'ITALIA VINCE|AEREI FERMI A TERRA|EBREI IN PIAZZA
        Le foreste celesti di carta.|Foresti è un paese.|Se tu resti, parto.|Che tu arresti il motore basta.|Che tu presti soldi è noto.|Che tu appresti il pranzo basta.
        I pirenei sono alti.|I riti funerei durano ore.|Gli spiriti eterei tacciono.|I volti cinerei spaventano.|I missili antiaerei sparano.|I rei confessano.
        Sei reo e i rei pagano.|Korei è un cognome.|Le coreografie piacciono.|L'Everest è innevato.|Il test è finito.
        La peste colpisce.|Le teste cadono.|Le feste finiscono.|Le proteste crescono.|Le richieste aumentano.|Le tempeste passano.
        La veste è rossa.|I gesti contano.|I testi sono brevi.|Gli onesti vincono.|I modesti tacciono.|I pretesti abbondano.
        Il manifesto e i manifesti.|I molesti se ne vanno.|Le molestie restano.|Le ceste sono piene.|Le inchieste durano.|Queste sono vecchie.
        Noi tememmo il peggio.|Voi correste via.|Le Moreste suonano.|Noi credemmo a tutto.|Voi credeste a tutto.|Tu credesti a lui.
        Andammo via presto.|Noi vedemmo il mare.|Voi vedeste il mare.|Foste voi.|Aveste ragione.|Steste zitti.
        """);

    public static TheoryData<string> TrueConditionals => Lines("""
        Tu resteresti qui.|Vorreste un caffè.|Voi restereste a casa.|TU ARRESTERESTI IL SINDACO|Presteresti la bici.|Voi correreste via.|Crescereste bene.|VORRESTE PARTIRE
        """);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void TryRead_VerbInSixPersons_GivesLemmaPersonAndNumber(string stem, string lemma)
    {
        foreach ((string ending, int person, GrammaticalNumber number) in _endings)
        {
            Conditionals.TryRead(stem + ending, out ConditionalForm form).ShouldBeTrue(stem + ending);
            (form.Lemma, form.Person, form.Number).ShouldBe((lemma, person, number), stem + ending);
        }
    }

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void Detect_LookAlike_FindsNothing(string sentence) => ClaimDetector.Italian.Detect(sentence).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(TrueConditionals))]
    public void Detect_SecondPerson_IsFound(string sentence) => ClaimDetector.Italian.Detect(sentence).Count.ShouldBe(1);

    private static TheoryData<string, string> Pairs(string words)
    {
        var data = new TheoryData<string, string>();
        foreach (string[] pair in words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Chunk(2))
        {
            data.Add(pair[0], pair[1]);
        }

        return data;
    }

    private static TheoryData<string> Lines(string sentences) =>
        [.. sentences.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
