using FactCheck.Web.Features.Workbench.Keys;

namespace FactCheck.Web.Features.Settings;

public class PreferencesCookieTests
{
    [Fact]
    public void Write_ThenParse_GivesTheSamePreferences()
    {
        var written = new Preferences(MovesOn: true, KeysAreOff: true, KeyMap.Default.With(Command.Verified, '+').With(Command.Note, '&').With(Command.Evidence, 'è'));

        var read = PreferencesCookie.Parse(PreferencesCookie.Write(written));

        (read.MovesOn, read.KeysAreOff).ShouldBe((true, true));
        read.Keys.ToJson().ShouldBe(written.Keys.ToJson());
    }

    [Fact]
    public void Write_WhatIsSoOutOfTheBox_IsEmpty() => PreferencesCookie.Write(Preferences.Default).ShouldBe("");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("moves-on=yes&keys-off=&verified=&Nothing=w&disputed=ww&99=q&=&&&%")]
    [InlineData("{\"movesOn\":true}")]
    public void Parse_WhatIsNotUnderstood_FallsBack(string? cookie)
    {
        var read = PreferencesCookie.Parse(cookie);

        (read.MovesOn, read.KeysAreOff).ShouldBe((false, false));
        read.Keys.ToJson().ShouldBe(KeyMap.Default.ToJson());
    }

    [Fact]
    public void Off_Keys_GiveNothing() =>
        PreferencesCookie.Parse("keys-off=1").ActiveKeys.ToJson().ShouldBe("{}");
}
