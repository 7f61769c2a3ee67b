namespace FactCheck.Web.Features.Workbench;

public class BlockNamesTests
{
    [Theory]
    [InlineData("uno|due|tre", "uno|nuovo|due|tre", "0,3,1,2", "put in")]
    [InlineData("uno|due|tre", "tre|uno|due", "2,0,1", "moved")]
    [InlineData("uno|due|tre", "uno|due riscritto|tre", "0,1,2", "rewritten")]
    [InlineData("uno|uno|due", "uno|uno|uno|due", "0,1,3,2", "doubled")]
    [InlineData("uno|due", "riscritto|anche questo", "0,1", "all rewritten")]
    public void Of_NextText_KeepsTheNameOfWhatStayed(string before, string after, string names, string why)
    {
        var (one, other) = (Read(before), Read(after));

        var kept = BlockNames.Of(other, one, BlockNames.Of(one));

        string.Join(',', other.Blocks.Select((_, block) => kept[block])).ShouldBe(names, why);
    }

    [Fact]
    public void Of_NameOfABlockThatWent_IsNotGivenAgain()
    {
        var (first, second, third) = (Read("uno|due"), Read("uno"), Read("uno|nuovo"));
        var names = BlockNames.Of(second, first, BlockNames.Of(first));

        BlockNames.Of(third, second, names)[1].ShouldBe(2);
    }

    private static Review.ArticleText Read(string blocks) => SampleArticle.Read(blocks.Replace("|", "\n\n", StringComparison.Ordinal));
}
