namespace FactCheck.Detection.Clauses;

/// <summary>Which words of a sentence are conditionals, where spelling, capitals and neighbours make it hard.</summary>
public class ConditionalGroupTests
{
    [Theory]
    [InlineData("ANDREI A VIVERE IN ITALIA, DICE IL TECNICO", "ANDREI")]
    [InlineData("Andrei via domani.", "Andrei")]
    [InlineData("«Andrei volentieri», dice.", "Andrei")]
    [InlineData("C'AVREBBE PENSATO IL SINDACO", "AVREBBE")]
    [InlineData("c’avrebbe pensato lui", "avrebbe")]
    [InlineData("V'entrerebbe un camion.", "entrerebbe")]
    [InlineData("Il premier avreb\u00ADbe firmato.", "avreb\u00ADbe")]
    [InlineData("Il premier avreb-\nbe firmato.", "avreb-\nbe")]
    [InlineData("Il premier sarebbe gia' partito e piu' di uno l'avrebbe visto.", "sarebbe avrebbe")]
    [InlineData("Il governo twitterebbe, googlerebbe e spoilererebbe tutto.", "twitterebbe googlerebbe spoilererebbe")]
    [InlineData("Io citerei la fonte e mi atterrei alle regole.", "citerei atterrei")]
    [InlineData("Noi correremmo e soccorreremmo.", "correremmo soccorreremmo")]
    [InlineData("Noi paremmo stanchi, e parremmo tali.", "parremmo")]
    [InlineData("Che voi creereste guai è noto: procreereste.", "creereste procreereste")]
    [InlineData("Tu presteresti, arresteresti e resteresti.", "presteresti arresteresti resteresti")]
    [InlineData("Mangi e berresti fino a tardi.", "berresti")]
    [InlineData("Tu parli e vorresti soldi.", "vorresti")]
    [InlineData("Non permarrebbe il vincolo; io permarrei, io sverrei.", "permarrebbe permarrei sverrei")]
    [InlineData("IL PIANO? CI SAREBBERO I FONDI", "SAREBBERO")]
    [InlineData("La S.p.A.Avrebbe. Dell'altro", "Avrebbe")]
    public void Detect_Conditional_IsFound(string text, string tokens) => Found(text).ShouldBe(tokens);

    [Theory]
    [InlineData("ANDREI RUBLEV BATTE SINNER")]
    [InlineData("ANDREI NON CI SARÀ")]
    [InlineData("Secondo Andrei il piano fallì.")]
    [InlineData("Andrei, il difensore, resta fuori.")]
    [InlineData("Il signor Temeresti e la signora Ameresti.")]
    [InlineData("Il re Citerei ha vinto.")]
    [InlineData("Sobri e celeresti colleghi del sindaco.")]
    [InlineData("Gli empirei dell'arte e gli aerei antiaerei.")]
    [InlineData("I marmi purpurei, gli scudi aurei, i mostri tartarei.")]
    [InlineData("A Cereste le reste di cipolla.")]
    [InlineData("La piena crebbe, ricrebbe e decrebbe; ebbe e riebbe il posto.")]
    [InlineData("Noi accorremmo, trascorremmo e soccorremmo.")]
    [InlineData("www.sarebbe.it e @vorrei")]
    public void Detect_LookAlike_IsNone(string text) => Found(text).ShouldBeEmpty();

    [Fact]
    public void Detect_AdversativeConditionAfterVerblessWords_LeavesThemOut()
    {
        const string Text = "Bella idea, ma se costasse meno sarebbe meglio.";
        TextSpan clause = ClaimDetector.Italian.Detect(Text)[0].Clause;
        Text[clause.Start..clause.End].ShouldBe("se costasse meno sarebbe meglio");
    }

    private static string Found(string text) =>
        string.Join(' ', ClaimDetector.Italian.Detect(text).Where(claim => !claim.Elided).Select(claim => text[claim.Verb.Token.Start..claim.Verb.Token.End]));
}
