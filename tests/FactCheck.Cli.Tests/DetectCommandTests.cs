using System.Text;
using System.Text.Json;

namespace FactCheck.Cli;

public class DetectCommandTests
{
    [Theory]
    [InlineData("detect", "--format", "xml")]
    [InlineData("detect", "--offsets", "bytes")]
    [InlineData("detect", "--nope")]
    [InlineData("find")]
    [InlineData()]
    public async Task Run_BadUsage_Returns2AndSaysHowToGetHelp(params string[] args)
    {
        var run = await CommandRun.WithAsync("", args);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("detect --help");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    public async Task Run_StandardInput_IsNamedByDash(string file)
    {
        var run = await CommandRun.WithAsync("Piove.", ["detect", .. file.Length == 0 ? [] : new[] { file }, "--format", "jsonl"]);
        run.Output.ShouldBe("{\"file\":\"-\",\"claims\":[]}\n");
    }

    [Fact]
    public async Task Run_UnreadableFile_NamesItAndDoesTheOthers()
    {
        using var folder = new TempFolder();
        string good = folder.Write("@buono.txt", "Piove."u8.ToArray());
        string picture = folder.Write("foto.txt", [0xFF, 0xD8, 0x00]);
        var run = await CommandRun.WithAsync("", "detect", folder.Path("manca.txt"), picture, folder.Path(""), good, "--format", "json");
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe($"{folder.Path("manca.txt")}: no such file\n{picture}: not a text file (it holds NUL bytes)\n{folder.Path("")}: is a directory\n");
        JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Single().GetProperty("file").GetString().ShouldBe(good);
    }

    [Fact]
    public async Task Run_JsonOfNothing_IsStillAnArray()
    {
        var run = await CommandRun.WithAsync("", "detect", "--input", "jsonl", "--format", "json");
        JsonDocument.Parse(run.Output).RootElement.GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("{\"id\":1}", "no \"text\" that is a string")]
    [InlineData("{\"id\":[1],\"text\":\"a\"}", "no \"id\" that is a string, a number, true, false or null")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{id:1}", "not JSON (byte 1)")]
    [InlineData("{\"id\":1,\"text\":\"\\ud800\"}", "text that is not valid UTF-8 or holds half a surrogate pair")]
    public async Task Run_BadLine_IsNamedAndTheRestIsDone(string line, string cause)
    {
        var run = await CommandRun.WithAsync($"\n{line}\n{{\"id\":2,\"text\":\"b\"}}", "detect", "--input", "jsonl");
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe($"-:2: {cause}\n");
        run.Output.ShouldBe("{\"id\":2,\"claims\":[]}\n");
    }

    [Fact]
    public async Task Run_LineThatIsNotUtf8_SpoilsNoOther()
    {
        byte[] input = [.. "{\"id\":1,\"text\":\""u8, 0xE9, .. "\"}\n{\"id\":2,\"text\":\"\"}"u8];
        var run = await CommandRun.WithAsync(input, "detect", "--input", "jsonl");
        run.Error.ShouldStartWith("-:1: ");
        run.Output.ShouldBe("{\"id\":2,\"claims\":[]}\n");
    }

    [Fact]
    public async Task Run_ManyLines_KeepsOrderAndIdAsWritten()
    {
        string[] ids = [.. Enumerable.Range(0, 3000).Select(i => (i % 4) switch { 0 => $"{i}.50", 1 => $"\"è {i}\"", 2 => "true", _ => "null" })];
        var run = await CommandRun.WithAsync(string.Join("\r\n", ids.Select(id => $"{{\"text\":\"a\",\"id\":{id}}}")), "detect", "--input", "jsonl");
        run.Output.ShouldBe(string.Concat(ids.Select(id => $"{{\"id\":{id},\"claims\":[]}}\n")));
    }

    [Fact]
    public async Task Run_LinesOfManyBlocks_PrintsOneArrayInOrder()
    {
        string[] lines = [.. Enumerable.Range(0, 400).Select(i => $"{{\"id\":{i},\"text\":\"{new string('è', i == 200 ? 900_000 : 2_000)}\"}}")];
        var run = await CommandRun.WithAsync(string.Join('\n', lines), "detect", "--input", "jsonl", "--format", "json");
        JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(d => d.GetProperty("id").GetInt32()).ShouldBe(Enumerable.Range(0, 400));
    }

    [Fact]
    public async Task Run_BadLineOfALaterBlock_IsNamedByItsNumber()
    {
        string good = $"{{\"id\":0,\"text\":\"{new string('a', 10_000)}\"}}\n";
        var run = await CommandRun.WithAsync(string.Concat(Enumerable.Repeat(good, 99)) + "{}\n" + good, "detect", "--input", "jsonl");
        run.Error.ShouldBe("-:100: no \"id\" that is a string, a number, true, false or null\n");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(100);
    }

    [Fact]
    public async Task Run_ByteOrderMarkBeforeLines_IsSkipped()
    {
        var run = await CommandRun.WithAsync([.. Encoding.UTF8.Preamble, .. "{\"id\":1,\"text\":\"\"}"u8], "detect", "--input", "jsonl");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Run_WithoutAll_PrintsReportedOnly()
    {
        const string Text = "Vorrei un caffè. Secondo la Procura, il sindaco avrebbe incassato tangenti.";
        var all = await CommandRun.WithAsync(Text, "detect", "--format", "json", "--all");
        var reported = await CommandRun.WithAsync(Text, "detect", "--format", "json");
        all.Output.ShouldContain("\"reading\":\"stance\"");
        reported.Output.ShouldContain("\"reading\":\"reported\"");
        reported.Output.ShouldNotContain("\"reading\":\"stance\"");
    }
}
