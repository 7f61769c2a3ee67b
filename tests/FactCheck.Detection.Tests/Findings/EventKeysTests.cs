namespace FactCheck.Detection.Findings;

public class EventKeysTests
{
    [Fact]
    public void Of_VerbAndItsNoun_ShareTheEvent()
    {
        var told = Of("Per i giudici Carlo Destefani avrebbe ucciso il socio.", "Carlo Destefani avrebbe ucciso il socio");
        var named = Of("Secondo i giudici il delitto del socio sarebbe opera di Carlo Destefani.", "il delitto del socio sarebbe opera di Carlo Destefani");

        told.Event.ShouldNotBeNull();
        named.Words.ShouldContain(told.Event);
        named.Event.ShouldBeNull();
    }

    [Fact]
    public void Of_NamesAndFigures_AreToldApart()
    {
        var keys = Of("Secondo la polizia Elena Marchi avrebbe perso due valigie.", "Elena Marchi avrebbe perso due valigie");

        keys.Names.Count.ShouldBe(2);
        keys.Figures.ShouldBe(["2"]);
        keys.Words.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_PassageThatStartsLater_ReadsTheSameWords()
    {
        const string Text = "Prima frase. Secondo la polizia Elena Marchi avrebbe perso due valigie.";
        var claim = new TextSpan(Text.IndexOf("Elena", StringComparison.Ordinal), Text.Length - 1);
        var verb = ClaimDetector.Italian.Detect(Text)[0].Verb;

        var keys = EventKeys.Of(Text[13..], 13, [claim], verb);

        (keys.Event, keys.Names.Count, keys.Words.Count).ShouldBe((EventKeys.Of(Text, 0, [claim], verb).Event, 2, 1));
    }

    private static EventKeys Of(string text, string claim)
    {
        var start = text.IndexOf(claim, StringComparison.Ordinal);
        return EventKeys.Of(text, 0, [new TextSpan(start, start + claim.Length)], ClaimDetector.Italian.Detect(text)[0].Verb);
    }
}
