using System.Buffers;
using System.Text;
using FactCheck.Detection;

namespace FactCheck.Cli;

public class TableWriterTests
{
    [Fact]
    public void Print_Claims_AlignsColumnsAndSumsUp() =>
        Print("a.txt", SampleClaims.Text, SampleClaims.Reported, SampleClaims.Elided).ShouldBe(
            """
            place  reading   source   claim
            1:24   reported  Procura  il sindaco … avrebbe incassato tangenti
            1:64   reported  none     truffato tutti
            a.txt: 2 claims, 1 without a source

            """);

    [Fact]
    public void Print_NoClaim_IsOneLine() => Print("a.txt", "Nulla.").ShouldBe("a.txt: 0 claims\n");

    [Fact]
    public void Print_EscapeSequenceInText_NeverReachesTerminal() =>
        Print("a\u001b[2J.txt", SampleClaims.Text.Replace("il sindaco", "il\u001b[31mco", StringComparison.Ordinal), SampleClaims.Reported).ShouldNotContain("\u001b");

    private static string Print(string name, string text, params DetectedClaim[] claims)
    {
        var output = new ArrayBufferWriter<byte>();
        new TableWriter().Print(InputDocument.OfFile(name, text), claims, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
