using CsCheck;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Robustness;

namespace FactCheck.Detection.Spans;

/// <summary>What is said of a stretch marked by hand, here between square brackets.</summary>
public class DescribeTests
{
    [Theory]
    // The passato prossimo and what else stands beside it in news.
    [InlineData("[Il sindaco ha firmato il decreto].", "firmare = ha firmato · Indicative Past 3 Singular +avere")]
    [InlineData("[Gli operai hanno scioperato] per tre giorni.", "scioperare = hanno scioperato · Indicative Past 3 Plural +avere")]
    [InlineData("[L'uomo è stato arrestato] all'alba.", "arrestare = è stato arrestato · Indicative Past Passive 3 Singular +essere")]
    [InlineData("[Le prove sono state distrutte] nella notte.", "distruggere = sono state distrutte · Indicative Past Passive 3 Plural +essere")]
    [InlineData("[Il rettore si è dimesso] ieri.", "dimettere = è dimesso · Indicative Past 3 Singular +essere")]
    [InlineData("[I due si sono incontrati] a Roma.", "incontrare = sono incontrati · Indicative Past 3 Plural +essere")]
    [InlineData("[Il governo non ha mai risposto].", "rispondere = ha … risposto · Indicative Past 3 Singular +avere negated")]
    [InlineData("[Il titolare ha dovuto chiudere la fabbrica].", "chiudere = ha dovuto chiudere · Indicative Past 3 Singular +avere +dovere")]
    [InlineData("[Il carico è andato perso] in mare.", "perdere = è andato perso · Indicative Past Passive 3 Singular +essere")]
    [InlineData("«[Sono arrivato tardi]», ha detto il teste.", "arrivare = Sono arrivato · Indicative Past 1 Singular +essere ← ha detto il teste")]
    [InlineData("«[Io non sono un ladro]», ha detto il teste.", "essere = sono · Indicative Present 1 Singular negated ← ha detto il teste")]
    [InlineData("[Il sindaco ha, secondo gli inquirenti, intascato la mazzetta].", "intascare = ha … intascato · Indicative Past 3 Singular +avere ← secondo gli inquirenti")]
    // Present.
    [InlineData("[La giunta firma l'accordo] domani.", "firmare = firma · Indicative Present 3 Singular")]
    [InlineData("[Il premier sta per lasciare] l'incarico.", "lasciare = sta … lasciare · Indicative Present Imminent 3 Singular +stare")]
    [InlineData("[Le truppe si stanno ritirando].", "ritirare = stanno ritirando · Indicative Present Progressive 3 Plural +stare")]
    [InlineData("[La spesa può superare i limiti].", "superare = può superare · Indicative Present 3 Singular +potere")]
    [InlineData("[Il ladro può aver agito da solo].", "agire = può aver agito · Indicative Present 3 Singular +potere")]
    [InlineData("[L'appalto viene assegnato senza gara].", "assegnare = viene assegnato · Indicative Present Passive 3 Singular +venire")]
    [InlineData("[Il testo va riscritto da capo].", "riscrivere = va riscritto · Indicative Present Passive 3 Singular +andare")]
    [InlineData("[I feriti sono venti].", "essere = sono · Indicative Present 3 Plural")]
    [InlineData("[Il ministro è vicino al boss].", "essere = è · Indicative Present 3 Singular")]
    [InlineData("[C'è una talpa nel ministero].", "essere = è · Indicative Present 3 Singular")]
    // The other tenses of the indicative.
    [InlineData("[Il capo aveva promesso un aumento].", "promettere = aveva promesso · Indicative Pluperfect 3 Singular +avere")]
    [InlineData("[I soldi erano stati nascosti] in cantina.", "nascondere = erano stati nascosti · Indicative Pluperfect Passive 3 Plural +essere")]
    [InlineData("[Il clan controllava il porto].", "controllare = controllava · Indicative Imperfect 3 Singular")]
    [InlineData("[La banca veniva usata per riciclare].", "usare = veniva usata · Indicative Imperfect Passive 3 Singular +venire")]
    [InlineData("[Il generale ordinò il bombardamento].", "ordinare = ordinò · Indicative Remote 3 Singular")]
    [InlineData("[I ribelli presero la città].", "prendere = presero · Indicative Remote 3 Plural")]
    [InlineData("[Il giornalista fu ucciso in un agguato].", "uccidere = fu ucciso · Indicative Remote Passive 3 Singular +essere")]
    [InlineData("[Quando ebbe finito], uscì dal bar.", "finire = ebbe finito · Indicative RemotePluperfect 3 Singular +avere")]
    [InlineData("[La fabbrica chiuderà a maggio].", "chiudere = chiuderà · Indicative Future 3 Singular")]
    [InlineData("[Quando ebbe finito, uscì dal bar].", "uscire = uscì · Indicative Remote 3 Singular")]
    [InlineData("[A giugno avranno speso tutto].", "spendere = avranno speso · Indicative FuturePerfect 3 Plural +avere")]
    // Subjunctive and imperative.
    [InlineData("Si dice che [il presidente sia fuggito].", "fuggire = sia fuggito · Subjunctive Past 3 Singular +essere ← Si dice")]
    [InlineData("Pare che [la donna abbia mentito].", "mentire = abbia mentito · Subjunctive Past 3 Singular +avere ← Pare")]
    [InlineData("Temevano che [il carico fosse stato rubato].", "rubare = fosse stato rubato · Subjunctive Pluperfect Passive 3 Singular +essere ← Temevano")]
    [InlineData("Sembrava che [tutto dipendesse da lui].", "dipendere = dipendesse · Subjunctive Imperfect 3 Singular")]
    [InlineData("[Fermatelo subito].", "fermare = Fermatelo · Imperative Present 2 Plural")]
    // Conditionals: the claim itself.
    [InlineData("[Gli agenti si starebbero, a quanto pare, attrezzando].", "attrezzare = starebbero … attrezzando · Conditional Present Progressive 3 Plural +stare ← a quanto pare")]
    [InlineData("Il sindaco ha detto che [il boss avrebbe pagato].", "pagare = avrebbe pagato · Conditional Past 3 Singular +avere ← Il sindaco ha detto")]
    [InlineData("[Il boss è in carcere ma avrebbe ancora potere].", "avere = avrebbe · Conditional Present 3 Singular")]
    [InlineData("Il boss avreb[be pagato i giu]dici.", "pagare = avrebbe pagato · Conditional Past 3 Singular +avere")]
    // Part of a sentence, several sentences, no verb.
    [InlineData("[Il sindaco, che era stato avvertito, ha firmato].", "firmare = ha firmato · Indicative Past 3 Singular +avere")]
    [InlineData("Il sindaco, [che era stato avvertito], ha firmato.", "avvertire = era stato avvertito · Indicative Pluperfect Passive 3 Singular +essere")]
    [InlineData("Il sindaco, che era stato avvertito, [ha fir]mato.", "firmare = ha firmato · Indicative Past 3 Singular +avere")]
    [InlineData("[Nessun commento. Il legale ha taciuto]. La procura indaga.", "tacere = ha taciuto · Indicative Past 3 Singular +avere")]
    [InlineData("Secondo la procura, [tre tangenti] sono state pagate.", "- ← Secondo la procura")]
    [InlineData("[Il complice del sindaco] era in fuga.", "-")]
    [InlineData("La procura sostiene che [il sindaco ha preso una tangente].", "prendere = ha preso · Indicative Past 3 Singular +avere ← La procura sostiene")]
    [InlineData("[La procura sostiene che il sindaco ha preso una tangente].", "sostenere = sostiene · Indicative Present 3 Singular")]
    [InlineData("[Un'auto, una villa, due conti all'estero]", "-")]
    [InlineData("Rossi[]", "-")]
    public void Describe_Marked_SaysVerbAndSource(string sentence, string expected) => Described(sentence).ShouldBe(expected);

    [Fact]
    public void Describe_Conditional_IsTheClaimOfDetect()
    {
        const string Text = "Il giudice ha deciso. Secondo la procura il boss avrebbe pagato i periti. La sede sarebbe chiusa. Nessuno risponde.";
        DetectedClaim[] claims = [.. ClaimDetector.Italian.Detect(Text)];
        ClaimDetector.Italian.Describe(Text, claims[1].Span).Conditional.ShouldBeEquivalentTo(claims[1] with { Chain = 2 });
    }

    [Fact]
    public void Describe_ConditionalThatHouseNeverMeans_IsNoVerb() =>
        ClaimDetector.Italian.With(new HouseRulesBuilder().AddNeverConditional("vorrei").Build())
            .Describe("Il Vorrei chiude.", new TextSpan(3, 9)).ShouldBe(SpanDescription.None);

    [Fact]
    public void Describe_HouseFrame_NamesTheSource() =>
        ClaimDetector.Italian.With(new HouseRulesBuilder().AddCue("a sentire").Build())
            .Describe("A sentire il legale, il boss ha pagato.", new TextSpan(21, 38)).Attribution.ShouldNotBeNull();

    [Theory]
    [InlineData("Lo dicono [gli 007 di Kiev].", "007 di Kiev", SourceKind.Institution)]
    [InlineData("Lo scrive [Le Monde] in prima pagina.", "Le Monde", SourceKind.Medium)]
    [InlineData("Lo giura [la vedova Rossi].", "vedova Rossi", SourceKind.Person)]
    public void NameSource_WordsChosen_GivesNameAndKind(string marked, string name, SourceKind kind)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        ClaimDetector.Italian.NameSource(text, new TextSpan(start, marked.IndexOf(']', StringComparison.Ordinal) - 1)).ShouldBe(new ClaimSource(new TextSpan(start, marked.IndexOf(']', StringComparison.Ordinal) - 1), name, kind));
    }

    [Fact]
    public void NameSource_NoWord_IsNobody() => ClaimDetector.Italian.NameSource("Rossi … tace", new TextSpan(6, 7)).ShouldBeNull();

    [Fact]
    public void NameSource_AnyString_NeverThrows() => Gen.Select(Texts.Spoilt, Gen.Int[0, 100], Gen.Int[0, 100])
        .Sample((text, start, length) => ClaimDetector.Italian.NameSource(text, new TextSpan(start, start + length)) is not { } source || source.Span.End <= text.Length);

    [Fact]
    public void Describe_NoText_Throws() => Should.Throw<ArgumentNullException>(() => ClaimDetector.Italian.Describe(null!, new TextSpan(0, 1)));

    [Fact]
    public void Describe_SpanPastTheText_IsCutOff() =>
        ClaimDetector.Italian.Describe("Il boss ha pagato.", new TextSpan(8, int.MaxValue)).Verb!.Lemma.ShouldBe("pagare");

    [Fact]
    public void Describe_AnySpanOfSpoiltText_StaysInsideTheText() => Gen.Select(Texts.Spoilt, Gen.Int[0, 300], Gen.Int[0, 300]).Sample((text, a, b) =>
    {
        SpanDescription described = ClaimDetector.Italian.Describe(text, new TextSpan(Math.Min(a, b), Math.Max(a, b)));
        AnalysisSpans.Of(described).ShouldAllBe(span => span.Length > 0 && span.End <= text.Length);
    });

    [Fact]
    public void Describe_AnyString_NeverThrows() => Gen.Select(Gen.String, Gen.Int[0, 100], Gen.Int[0, 100])
        .Sample((text, start, length) => ClaimDetector.Italian.Describe(text, new TextSpan(start, start + length)) is not null);

    [Fact]
    public void Describe_EachDetectedConditional_IsReadAlike() => Texts.Spoilt.Sample(text =>
    {
        foreach (DetectedClaim claim in ClaimDetector.Italian.Detect(text).Where(claim => !claim.Elided))
        {
            DetectedClaim? described = ClaimDetector.Italian.Describe(text, claim.Verb.Token).Conditional;
            (described! with { Chain = claim.Chain }).ShouldBeEquivalentTo(claim);
        }
    });

    [Theory]
    [InlineData("[Il vescovo ha venduto il seminario].", true)]
    [InlineData("Al suo posto [arriverà un regista tedesco], che ha già visitato la sala.", true)]
    [InlineData("È stata scoperta una rete [che ha operato nel Paese].", true)]
    [InlineData("Secondo la procura [il sindaco ha firmato l'accordo].", true)]
    [InlineData("[Il vescovo ha venduto il seminario]?", false)]
    [InlineData("«[I due consiglieri hanno promesso posti in ospedale]», scrive la procura.", false)]
    [InlineData("[Il sindaco ha forse firmato l'accordo].", false)]
    [InlineData("Forse [il sindaco ha firmato l'accordo].", false)]
    [InlineData("[Il sindaco avrebbe firmato l'accordo].", false)]
    public void Describe_Verb_SaysWhetherTheWriterVouchesForIt(string marked, bool isVouchedFor) =>
        Describe(marked).Description.IsVouchedFor.ShouldBe(isVouchedFor);

    private static (string Text, SpanDescription Description) Describe(string marked)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return (text, ClaimDetector.Italian.Describe(text, new TextSpan(start, marked.IndexOf(']', StringComparison.Ordinal) - 1)));
    }

    private static string Described(string marked)
    {
        (string text, SpanDescription described) = Describe(marked);
        string frame = described.Attribution is { } attribution ? $" ← {attribution.Span.Of(text)}" : "";
        return (described.Verb is { } verb ? Dump(text, verb) : "-") + frame;
    }

    private static string Dump(string text, VerbForm verb)
    {
        string words = string.Join(" … ", verb.Parts.Select(part => part.Of(text)));
        string form = $"{verb.Mood} {verb.Tense} {verb.Aspect} {verb.Voice} {verb.Person} {verb.Number}".Replace(" Simple", "", StringComparison.Ordinal).Replace(" Active", "", StringComparison.Ordinal);
        string helpers = string.Concat(new[] { verb.Auxiliary, verb.Modal }.OfType<string>().Select(helper => $" +{helper}"));
        return $"{verb.Lemma} = {words} · {form}{helpers}{(verb.Negated ? " negated" : "")}";
    }
}
