using System.Collections;
using System.Globalization;
using FactCheck.Detection;
using FactCheck.Detection.Findings;

namespace FactCheck.Review.Consistency;

public class FindingTextTests
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Keys_InBothLanguages_AreExactlyThoseAskedFor()
    {
        string[] asked = [.. Enum.GetNames<ArticleFindingKind>().Select(kind => $"Kind.{kind}"), .. FindingReasons.All.Select(code => $"Reason.{code}"), "WithWords"];

        Keys(CultureInfo.InvariantCulture).ShouldBe(asked, ignoreOrder: true);
        Keys(CultureInfo.GetCultureInfo("en")).ShouldBe(asked, ignoreOrder: true);
    }

    [Fact]
    public void Reason_EveryCode_HasASentenceOfItsOwnInEachLanguage()
    {
        FindingReasons.All.Select(code => SentenceOf(code, Italian)).ShouldBeUnique();
        FindingReasons.All.Select(code => SentenceOf(code, English)).ShouldBeUnique();
        FindingReasons.All.ShouldAllBe(code => SentenceOf(code, Italian) != SentenceOf(code, English));
    }

    [Fact]
    public void Of_Finding_QuotesTheWordsThatGaveIt()
    {
        FindingText.Of(ArticleFindingKind.Hardened, Italian).ShouldBe("È caduto il condizionale");
        SentenceOf(FindingCodes.EarlierConditional, Italian).ShouldBe("La versione precedente aveva il condizionale: «avrebbe firmato»");
    }

    private static string SentenceOf(string code, CultureInfo culture) => FindingText.Of(
        new ArticleFinding("", ArticleFindingKind.Hardened, new FindingPassage(PassageOrigin.Current.Text, new TextSpan(0, 0), ""), null, [], new Reason(code, "avrebbe firmato")), culture);

    private static List<string> Keys(CultureInfo culture) =>
        [.. FindingText.Resources.GetResourceSet(culture, true, false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key)];
}
