using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

public class SkeletonTests
{
    [Theory]
    [InlineData("Il sindaco partirebbe.", "Main partirebbe")]
    [InlineData("Il sindaco dice che partirebbe.", "Main dice | Complement partirebbe < dice")]
    [InlineData("Il sindaco, che partirebbe, tace.", "Main tace | Relative partirebbe < tace")]
    [InlineData("Il sindaco tace perché partirebbe.", "Main tace | Adverbial partirebbe < tace")]
    [InlineData("Il sindaco, quando arriva chi lo odia, partirebbe.", "Main partirebbe | Adverbial arriva < partirebbe | Complement odia < arriva")]
    [InlineData("Dice che partirebbe e che tornerebbe.", "Main dice | Complement partirebbe < dice | Complement tornerebbe < dice + partirebbe")]
    [InlineData("Il sindaco tace e partirebbe.", "Main tace | Main partirebbe + tace")]
    [InlineData("Il sindaco (lo dicono tutti) partirebbe.", "Main partirebbe | Incidental dicono < partirebbe")]
    [InlineData("«Il ponte crollerebbe», avverte il perito.", "Main avverte | Incidental crollerebbe < avverte")]
    public void Of_Sentence_KnowsKindGovernorAndSeries(string sentence, string expected) =>
        string.Join(" | ", Read(sentence, out TokenizedText text).Clauses.Select(c => Describe(text, c))).ShouldBe(expected);

    // Found by the properties: the outermost clause was closed, and none was left to take the verb.
    [Fact]
    public void Of_MarksThatCrossEachOther_KeepsTheOutermostClauseOpen() =>
        Read("(ieri, «forse) sarebbe; verrebbe» avrebbe", out _).Clauses.Count(c => c.Verb >= 0).ShouldBe(3);

    [Theory]
    [InlineData("Se piovesse, la diga cederebbe.", "piovesse")]
    [InlineData("La diga cederebbe, se piovesse.", "piovesse")]
    [InlineData("Se piovesse, la diga si riempirebbe e cederebbe.", "piovesse")]
    [InlineData("Piovesse ancora, la diga cederebbe.", "piovesse")]
    [InlineData("Il perito chiede se la diga cederebbe.", null)]
    public void ConditionOf_Conditional_IsTheClauseThatStatesIt(string sentence, string? expected)
    {
        Skeleton skeleton = Read(sentence, out TokenizedText text);
        SkeletonClause clause = skeleton.Clauses.Last(c => text.Tokens[c.Verb].Is("cederebbe"));
        SkeletonClause? condition = skeleton.ConditionOf(clause);
        (condition is null ? null : text.Tokens[condition.Verb].Form).ShouldBe(expected);
    }

    [Fact]
    public void Around_TokenOfInnerClause_IsTheInnerClause()
    {
        Skeleton skeleton = Read("Il sindaco, che avrebbe mentito, tace.", out TokenizedText text);
        int inner = text.Tokens.FindIndex(t => t.Is("mentito"));
        text.Tokens[skeleton.Around(inner)!.Verb].Form.ShouldBe("avrebbe");
    }

    [Fact]
    public void FirstOfSeries_Coordinated_IsSharedByAll()
    {
        Skeleton skeleton = Read("Il ladro entra, prende i soldi e scapperebbe.", out TokenizedText text);
        SkeletonClause last = skeleton.Clauses[^1];
        skeleton.Clauses.Where(c => c != last && c.FirstOfSeries == last.FirstOfSeries).Select(c => text.Tokens[c.Verb].Form).ShouldBe(["entra", "prende"]);
    }

    private static Skeleton Read(string sentence, out TokenizedText text)
    {
        text = TokenizedText.Read(sentence);
        return Skeleton.Of(text, text.Sentences[0]);
    }

    private static string Describe(TokenizedText text, SkeletonClause clause)
    {
        string governor = clause.Governor is { } outer ? $" < {text.Tokens[outer.Verb].Form}" : string.Empty;
        string previous = clause.Previous is { } sibling ? $" + {text.Tokens[sibling.Verb].Form}" : string.Empty;
        return $"{clause.Kind} {text.Tokens[clause.Verb].Form}{governor}{previous}";
    }
}
