using System.Text;

namespace FactCheck.Cli;

public class TextDecoderTests
{
    private const string Text = "Perché «così»";

    [Fact]
    public void Decode_Utf8WithMark_DropsMark() => TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]).ShouldBe(Text);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Decode_Utf16WithMark_IsRecognised(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).ShouldBe(Text);
    }

    [Fact]
    public void Decode_Windows1252_IsRecognised() => TextDecoder.Decode([0x50, 0xE9, 0x93]).ShouldBe("Pé“");

    [Fact]
    public void Decode_NulBytes_AreNoText() => TextDecoder.Decode([0x50, 0x4B, 0x00, 0x01]).ShouldBeNull();
}
