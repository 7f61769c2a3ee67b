namespace FactCheck.Detection.Morphology;

public class ConditionalTests
{
    private static readonly (string Ending, int Person, GrammaticalNumber Number)[] _endings =
    [
        ("ei", 1, GrammaticalNumber.Singular), ("esti", 2, GrammaticalNumber.Singular), ("ebbe", 3, GrammaticalNumber.Singular),
        ("emmo", 1, GrammaticalNumber.Plural), ("este", 2, GrammaticalNumber.Plural), ("ebbero", 3, GrammaticalNumber.Plural),
    ];

    [Theory]
    [InlineData("andr", "andare")]
    [InlineData("avr", "avere")]
    [InlineData("dovr", "dovere")]
    [InlineData("potr", "potere")]
    [InlineData("sapr", "sapere")]
    [InlineData("vedr", "vedere")]
    [InlineData("vivr", "vivere")]
    [InlineData("cadr", "cadere")]
    [InlineData("godr", "godere")]
    [InlineData("parr", "parere")]
    [InlineData("rimarr", "rimanere")]
    [InlineData("varr", "valere")]
    [InlineData("dorr", "dolere")]
    [InlineData("terr", "tenere")]
    [InlineData("verr", "venire")]
    [InlineData("vorr", "volere")]
    [InlineData("berr", "bere")]
    [InlineData("porr", "porre")]
    [InlineData("trarr", "trarre")]
    [InlineData("condurr", "condurre")]
    [InlineData("sar", "essere")]
    [InlineData("dar", "dare")]
    [InlineData("star", "stare")]
    [InlineData("far", "fare")]
    [InlineData("riavr", "riavere")]
    [InlineData("manterr", "mantenere")]
    [InlineData("proporr", "proporre")]
    [InlineData("attrarr", "attrarre")]
    [InlineData("disfar", "disfare")]
    [InlineData("intravedr", "intravedere")]
    [InlineData("cercher", "cercare")]
    [InlineData("manger", "mangiare")]
    [InlineData("prender", "prendere")]
    [InlineData("finir", "finire")]
    [InlineData("spoilerer", "spoilerare")]
    public void TryRead_StemInEveryPerson_GivesLemmaPersonAndNumber(string stem, string lemma)
    {
        foreach ((string ending, int person, GrammaticalNumber number) in _endings)
        {
            Conditionals.TryRead(stem + ending, out ConditionalForm form).ShouldBeTrue(stem + ending);
            (form.Lemma, form.Person, form.Number).ShouldBe((lemma, person, number));
        }
    }

    [Theory]
    [InlineData("crebbe")]
    [InlineData("accrebbero")]
    [InlineData("resti")]
    [InlineData("arresti")]
    [InlineData("presti")]
    [InlineData("correste")]
    [InlineData("corremmo")]
    [InlineData("premmo")]
    [InlineData("aerei")]
    [InlineData("ebrei")]
    [InlineData("celeste")]
    [InlineData("oreste")]
    [InlineData("calamandrei")]
    public void TryRead_LookAlike_IsNone(string form) => Conditionals.TryRead(form, out _).ShouldBeFalse();

    [Fact]
    public void TryRead_EveryFormOfTheLexicon_TellsConditionalsFromTheRest()
    {
        HashSet<string> conditionals = [.. Forms(GrammaticalMood.Conditional)];
        HashSet<string> others = [.. Enum.GetValues<GrammaticalMood>().Where(mood => mood != GrammaticalMood.Conditional).SelectMany(Forms)];

        conditionals.Where(form => !Conditionals.TryRead(form, out _)).ShouldBe(["empirei"], "the empyreans are commoner");
        others.Where(form => !conditionals.Contains(form) && Conditionals.TryRead(form, out _)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Forms(GrammaticalMood mood) =>
        from verb in VerbLexicon.All
        from stem in verb.Stems
        from ending in VerbEnding.All
        where ending.Mood == mood && (stem.Uses & ending.Use) != 0
        select stem.Text + ending.Text;
}
