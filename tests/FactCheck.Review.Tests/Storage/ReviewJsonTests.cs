using FactCheck.Detection;

namespace FactCheck.Review.Storage;

public class ReviewJsonTests
{
    // What databases in newsrooms hold: a change here must still read this.
    private const string Stored = """
        {"span":[0,9],"fragments":[[0,2],[3,9]],"clause":[0,10],"sentence":[0,11],"antecedent":[0,1],"chain":4,"elided":true,"verb":{"span":[1,4],"parts":[[1,2],[3,4]],"token":[1,2],"mood":"subjunctive","lemma":"pensare","auxiliary":"stare","modal":"dovere","clitics":["si","ne"],"tense":"present","aspect":"progressive","voice":"active","person":1,"number":"singular","negated":true},"reading":"futureInPast","confidence":0.61,"attribution":{"span":[5,6],"source":{"span":[5,6],"name":"007 di Kiev","kind":"anonymous"},"scope":"laterSentence","inferred":true},"orphan":true,"indicative":{"span":[1,4],"text":"è «così»"},"quoted":true,"reasons":[{"code":"attribution","text":"perché"},{"code":"x","text":""}]}
        """;

    [Fact]
    public void Analysis_WithEveryField_IsWrittenAndReadWhole()
    {
        var verb = TestArticle.VerbAt(new TextSpan(1, 2), new TextSpan(3, 4)) with { Modal = "dovere", Clitics = ["si", "ne"], Negated = true, Person = 1, Mood = VerbMood.Subjunctive };
        var analysis = new DetectedClaim
        {
            Span = new TextSpan(0, 9),
            Fragments = [new TextSpan(0, 2), new TextSpan(3, 9)],
            Clause = new TextSpan(0, 10),
            Sentence = new TextSpan(0, 11),
            Antecedent = new TextSpan(0, 1),
            Chain = 4,
            Elided = true,
            Verb = verb,
            Reading = Reading.FutureInPast,
            Confidence = 0.61,
            Attribution = new Attribution(new TextSpan(5, 6), new ClaimSource(new TextSpan(5, 6), "007 di Kiev", SourceKind.Anonymous), AttributionScope.LaterSentence, true),
            Orphan = true,
            Indicative = new TextEdit(new TextSpan(1, 4), "è «così»"),
            Quoted = true,
            Reasons = [new Reason(ReasonCodes.Attribution, "perché"), new Reason("x", "")],
        };
        // Every property is set to something else than its default: a field added later has to be added here.
        typeof(DetectedClaim).GetProperties().Length.ShouldBe(15);

        ReviewJson.Write(analysis).ShouldBe(Stored);
        ReviewJson.Write(ReviewJson.ReadAnalysis(Stored)).ShouldBe(Stored);
    }

    [Fact]
    public void Analyses_WithTheSameWords_ShareThem()
    {
        var (one, other) = (ReviewJson.ReadAnalysis(Stored), ReviewJson.ReadAnalysis(Stored));

        other.Reasons.Zip(one.Reasons, ReferenceEquals).ShouldAllBe(isShared => isShared);
        other.Verb.Lemma.ShouldBeSameAs(one.Verb.Lemma);
        other.Attribution!.Source!.Name.ShouldBeSameAs(one.Attribution!.Source!.Name);
    }

    [Fact]
    public void Lists_ThatAreEmpty_AreTheSame() =>
        ReviewJson.Read<IReadOnlyList<Evidence>>("[]").ShouldBeSameAs(ReviewJson.Read<IReadOnlyList<Evidence>>("[]"));

    [Fact]
    public void Analysis_StoredBeforeVerbsHadAMood_IsInTheConditional() =>
        ReviewJson.ReadAnalysis(Stored.Replace("\"mood\":\"subjunctive\",", "", StringComparison.Ordinal)).Verb.Mood.ShouldBe(VerbMood.Conditional);

    [Fact]
    public void Analysis_Spans_AreWrittenAsPairs() =>
        ReviewJson.Write(TestArticle.Found(TestArticle.Text, TestArticle.Third, "Servirebbe", 3)).ShouldStartWith("""{"span":[""");

    [Fact]
    public void Blocks_WithMarks_ComeBackTheSame()
    {
        TextBlock[] blocks = [new(BlockKind.ListItem, new TextSpan(2, 8), 3, [new InlineMark(new TextSpan(2, 4), InlineStyle.Link, "https://example.org/")])];

        ReviewJson.Write(ReviewJson.Read<IReadOnlyList<TextBlock>>(ReviewJson.Write(blocks))).ShouldBe(
            """[{"kind":"listItem","span":[2,8],"level":3,"marks":[{"span":[2,4],"style":"link","href":"https://example.org/"}]}]""");
    }
}
