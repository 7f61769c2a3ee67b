using Microsoft.AspNetCore.Components.Web;

namespace FactCheck.Web.Features.Workbench.Keys;

public class KeyMapTests
{
    [Fact]
    public void Default_EveryCommand_HasTheKeyOfTheTable() =>
        Commands.All.ShouldAllBe(row => KeyMap.Default.Of(row.Command) == row.Key);

    [Fact]
    public void With_AnotherKey_GivesItAndFreesTheOld()
    {
        var keys = KeyMap.Default.With(Command.Verified, 'w');

        keys.At('w').ShouldBe(Command.Verified);
        keys.At('v').ShouldBeNull();
        keys.Chosen.ShouldBe([new KeyValuePair<Command, char>(Command.Verified, 'w')]);
    }

    [Fact]
    public void With_AKeyFreedBefore_GivesItToTheSecondCommand()
    {
        var keys = KeyMap.Default.With(Command.Verified, 'w').With(Command.Disputed, 'v');

        keys.At('v').ShouldBe(Command.Disputed);
        keys.At('w').ShouldBe(Command.Verified);
    }

    [Fact]
    public void With_TheKeyOfTheTable_IsNoChoiceAnyMore() =>
        KeyMap.Default.With(Command.Verified, 'w').With(Command.Verified, 'v').Chosen.ShouldBeEmpty();

    // A later version may give a new command the key that an editor has chosen for another.
    [Fact]
    public void Of_AChoiceThatTheTableGivesToAnother_WinsOverTheTable()
    {
        var keys = KeyMap.Of([new(Command.Verified, 'd')]);

        keys.At('d').ShouldBe(Command.Verified);
        keys.Of(Command.Disputed).ShouldBeNull();
    }

    [Fact]
    public void Of_OneKeyForTwoCommands_KeepsTheFirst()
    {
        var keys = KeyMap.Of([new(Command.Verified, 'w'), new(Command.Disputed, 'w')]);

        keys.At('w').ShouldBe(Command.Verified);
        keys.Of(Command.Disputed).ShouldBe('d');
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('W')]
    [InlineData('\u0301')]
    [InlineData('\ud83d')]
    public void Of_WhatIsNoKey_FallsBackToTheTable(char key) =>
        KeyMap.Of([new(Command.Verified, key)]).Of(Command.Verified).ShouldBe('v');

    [Fact]
    public void ToJson_NamesCommandsAsTheScriptDoes() =>
        KeyMap.Default.ToJson().ShouldStartWith("""{"j":"next","k":"previous","g":"nextOpen",""");

    [Theory]
    [InlineData("w", 'w')]
    [InlineData("W", 'w')]
    [InlineData("è", 'è')]
    [InlineData("+", '+')]
    [InlineData("v", 'v')]
    public void Check_AFreeCharacterOrItsOwn_IsTaken(string pressed, char key) =>
        KeyChoice.Check(KeyMap.Default, Command.Verified, new KeyboardEventArgs { Key = pressed }).ShouldBe(new KeyChoice(key));

    [Fact]
    public void Check_AnotherCommandsKey_SaysWhose() =>
        KeyChoice.Check(KeyMap.Default, Command.Verified, new KeyboardEventArgs { Key = "d" }).ShouldBe(new KeyChoice(null, KeyProblem.Taken, Command.Disputed));

    [Theory]
    [InlineData("Tab")]
    [InlineData("Enter")]
    [InlineData(" ")]
    [InlineData("ArrowDown")]
    [InlineData("F3")]
    [InlineData("Home")]
    [InlineData("Insert")]
    [InlineData("Dead")]
    [InlineData("Unidentified")]
    public void Check_KeysThatMoveOrBelongToOthers_AreReserved(string pressed) =>
        KeyChoice.Check(KeyMap.Default, Command.Verified, new KeyboardEventArgs { Key = pressed }).Problem.ShouldBe(KeyProblem.Reserved);

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void Check_WithCtrlAltOrMeta_IsTheBrowsersOrTheScreenReaders(bool ctrl, bool alt, bool meta) =>
        KeyChoice.Check(KeyMap.Default, Command.Verified, new KeyboardEventArgs { Key = "w", CtrlKey = ctrl, AltKey = alt, MetaKey = meta }).Problem.ShouldBe(KeyProblem.Modified);
}
