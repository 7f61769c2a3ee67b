namespace FactCheck.Detection;

public class SentenceSpansTests
{
    [Fact]
    public void In_ParagraphWithAbbreviation_GivesItsSentences()
    {
        const string Text = "Lo dice il dott. Neri. «Non è vero», ribatte Rossi.";

        SentenceSpans.In(Text).Select(span => span.Of(Text)).ShouldBe(["Lo dice il dott. Neri.", "«Non è vero», ribatte Rossi."]);
    }

    [Fact]
    public void In_TextWithoutWords_GivesNone() => SentenceSpans.In("  \n ").ShouldBeEmpty();
}
