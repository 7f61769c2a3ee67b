using System.Collections;
using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Review;

public class ReviewTextTests
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Keys_InBothLanguages_AreExactlyThoseAskedFor()
    {
        string[] indicative = [.. Enum.GetNames<VerbTense>().Select(tense => $"Indicative.{tense}")];
        string[] verb = [.. indicative, "Conditional.Present", "Conditional.Past", "Subjunctive.Present", "Subjunctive.Past", "Subjunctive.Imperfect",
            "Subjunctive.Pluperfect", "Imperative.Present", "Elided", "Progressive", "Imminent", "Passive", "Gerund", "Infinitive", "Participle",
            "Person1", "Person2", "Person3", "Singular", "Plural", "Negated"];
        string[] asked =
        [
            .. Enum.GetNames<VerdictKind>().Append("None").Append("Exactly").Select(name => $"Verdict.{name}"),
            .. Enum.GetNames<VerifiedScope>().Select(name => $"Scope.{name}"),
            .. Enum.GetNames<DisputeGround>().Select(name => $"Ground.{name}"),
            .. Enum.GetNames<Reading>().Select(name => $"Reading.{name}"),
            .. verb.Select(name => $"Verb.{name}"),
            .. ReasonCodes.All.Append("WithWords").Select(code => $"Reason.{code}"),
        ];

        Keys("").ShouldBe(asked, ignoreOrder: true);
        Keys("en").ShouldBe(asked, ignoreOrder: true);
    }

    [Fact]
    public void Reason_EveryCode_HasASentenceOfItsOwnInEachLanguage()
    {
        foreach (var culture in new[] { Italian, English })
        {
            ReasonCodes.All.Select(code => ReasonText.Of(new Reason(code, ""), culture)).ShouldBeUnique();
        }
        ReasonCodes.All.ShouldAllBe(code => ReasonText.Of(new Reason(code, ""), Italian) != ReasonText.Of(new Reason(code, ""), English));
    }

    [Fact]
    public void Reason_WithWords_QuotesThem() =>
        ReasonText.Of(new Reason(ReasonCodes.Attribution, "secondo la procura"), Italian)
            .ShouldBe("Una fonte è indicata nella stessa frase: «secondo la procura»");

    [Fact]
    public void Describe_Verdicts_SaysWhatExactly()
    {
        ReviewText.Describe(null, Italian).ShouldBe("Da verificare");
        ReviewText.Describe(Verdict.Unverified(), Italian).ShouldBe("Senza riscontro");
        ReviewText.Describe(Verdict.Verified(VerifiedScope.Statement), Italian).ShouldBe("Verificata (la dichiarazione)");
        ReviewText.Describe(Verdict.Disputed(), English).ShouldBe("Disputed");
        ReviewText.Describe(Verdict.Disputed(DisputeGround.Conflicting), English).ShouldBe("Disputed (conflicting versions)");
    }

    [Fact]
    public void Of_CultureWithoutWords_IsItalian() =>
        ReviewText.Of(Reading.Reported, CultureInfo.GetCultureInfo("fr-FR")).ShouldBe("Riferito");

    [Fact]
    public void Verb_Progressive_NamesItsConstruction()
    {
        var verb = TestArticle.VerbAt(new TextSpan(0, 8));

        VerbDescription.Of(verb, Italian).ShouldBe("condizionale presente progressivo · stare + gerundio · pensare · 3ª sing.");
        VerbDescription.Of(verb, English).ShouldBe("present conditional progressive · stare + gerund · pensare · 3rd sing.");
    }

    [Fact]
    public void Verb_PastModalPassive_NamesModalAndVoice() =>
        VerbDescription.Of(TestArticle.VerbAt(new TextSpan(0, 8)) with
        {
            Tense = VerbTense.Past,
            Aspect = VerbAspect.Simple,
            Voice = VerbVoice.Passive,
            Auxiliary = "avere",
            Modal = "dovere",
            Number = GrammaticalNumber.Plural,
            Negated = true,
        }, Italian).ShouldBe("condizionale passato passivo · dovere + pensare · 3ª plur. · negato");

    [Fact]
    public void Verb_Elided_SaysSo() =>
        VerbDescription.Of(TestArticle.VerbAt(new TextSpan(0, 8)) with { Auxiliary = null, Aspect = VerbAspect.Simple }, elided: true, Italian)
            .ShouldBe("condizionale sottinteso · pensare · 3ª sing.");

    [Theory]
    [InlineData("Il sindaco firma il patto", "indicativo presente · firmare · 3ª sing.", "present indicative · firmare · 3rd sing.")]
    [InlineData("Il sindaco non ha firmato", "indicativo passato prossimo · firmare · 3ª sing. · negato", "present perfect indicative · firmare · 3rd sing. · negated")]
    [InlineData("Il sindaco firmava", "indicativo imperfetto · firmare · 3ª sing.", "imperfect indicative · firmare · 3rd sing.")]
    [InlineData("Il sindaco aveva firmato", "indicativo trapassato prossimo · firmare · 3ª sing.", "pluperfect indicative · firmare · 3rd sing.")]
    [InlineData("Il sindaco firmò", "indicativo passato remoto · firmare · 3ª sing.", "past historic indicative · firmare · 3rd sing.")]
    [InlineData("quando ebbe firmato", "indicativo trapassato remoto · firmare · 3ª sing.", "past anterior indicative · firmare · 3rd sing.")]
    [InlineData("Il sindaco firmerà", "indicativo futuro · firmare · 3ª sing.", "future indicative · firmare · 3rd sing.")]
    [InlineData("Il sindaco avrà firmato", "indicativo futuro anteriore · firmare · 3ª sing.", "future perfect indicative · firmare · 3rd sing.")]
    [InlineData("che il sindaco si dimetta", "congiuntivo presente · dimettere · 3ª sing.", "present subjunctive · dimettere · 3rd sing.")]
    [InlineData("che il sindaco sia stato arrestato", "congiuntivo passato passivo · arrestare · 3ª sing.", "past subjunctive passive · arrestare · 3rd sing.")]
    [InlineData("che il sindaco firmasse", "congiuntivo imperfetto · firmare · 3ª sing.", "imperfect subjunctive · firmare · 3rd sing.")]
    [InlineData("che il sindaco avesse firmato", "congiuntivo trapassato · firmare · 3ª sing.", "pluperfect subjunctive · firmare · 3rd sing.")]
    [InlineData("Fermatelo subito", "imperativo · fermare · 2ª plur.", "imperative · fermare · 2nd plur.")]
    [InlineData("Il premier sta per lasciare", "indicativo presente imminente · stare per + infinito · lasciare · 3ª sing.", "present indicative imminent · stare per + infinitive · lasciare · 3rd sing.")]
    public void Verb_OfAnyMood_IsPutInWords(string text, string italian, string english)
    {
        VerbForm verb = ClaimDetector.Italian.Describe(text, new TextSpan(0, text.Length)).Verb!;

        (VerbDescription.Of(verb, Italian), VerbDescription.Of(verb, English)).ShouldBe((italian, english));
    }

    private static List<string> Keys(string culture)
    {
        var set = ReviewText.Resources.GetResourceSet(culture.Length == 0 ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(culture), true, false)!;
        return [.. set.Cast<DictionaryEntry>().Select(entry => (string)entry.Key)];
    }
}
