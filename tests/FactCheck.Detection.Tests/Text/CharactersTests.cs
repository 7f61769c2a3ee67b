using System.Globalization;
using System.Text;

namespace FactCheck.Detection.Text;

public class CharactersTests
{
    private static IEnumerable<string> CodePoints => Enumerable.Range(0x80, 0x10FFFF - 0x80).Where(Rune.IsValid).Select(value => new Rune(value).ToString());

    [Fact]
    public void Extends_WhatJoinsTheGraphemeBefore_IsTrue() => Named(CodePoints
        .Where(text => StringInfo.GetNextTextElementLength(" " + text) > 1 && !Characters.Extends(text, 0))).ShouldBeEmpty();

    [Fact]
    public void EndsPrepended_EveryCodePoint_IsWhatHoldsTheOneAfter() => Named(CodePoints
        .Where(text => Characters.EndsPrepended(text, text.Length) != StringInfo.GetNextTextElementLength(text + "a") > text.Length)).ShouldBeEmpty();

    private static IEnumerable<string> Named(IEnumerable<string> texts) => texts.Select(text => $"U+{char.ConvertToUtf32(text, 0):X4}");
}
