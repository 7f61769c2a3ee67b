using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Detection;
using NJsonSchema;

namespace FactCheck.Cli;

public class DetectJsonTests
{
    private static readonly InputDocument Document = InputDocument.OfFile("a.txt", SampleClaims.Text);
    private static readonly DetectedClaim[] Claims = [SampleClaims.Reported, SampleClaims.Elided, SampleClaims.Nameless];

    [Fact]
    public async Task Write_EveryShapeOfClaim_FollowsSchema() =>
        (await Problems(Write(Claims, Offsets.Utf16))).ShouldBeEmpty();

    [Fact]
    public async Task Schema_MemberNobodyDocumented_IsRefused() =>
        (await Problems(Write(Claims, Offsets.Utf16).Replace("\"chain\"", "\"chains\"", StringComparison.Ordinal))).ShouldNotBeEmpty();

    [Fact]
    public async Task Schema_FileAndIdTogether_AreRefused() =>
        (await Problems("""{"file":"a.txt","id":1,"claims":[]}""")).ShouldNotBeEmpty();

    [Fact]
    public async Task Detect_RealText_FollowsSchema()
    {
        var run = await CommandRun.WithAsync("Il ministro starebbe pensando alle dimissioni, riferisce l'Ansa.", "detect", "--all", "--format", "jsonl");
        run.Output.ShouldContain("\"text\":\"starebbe pensando\"");
        (await Problems(run.Output)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Word_EveryValue_StandsInSchema()
    {
        string schema = await File.ReadAllTextAsync(SchemaPath, TestContext.Current.CancellationToken);
        string[] lists = [Words<Reading>(), TensesOfConditionals, Words<VerbAspect>(), Words<VerbVoice>(), Words<GrammaticalNumber>(), Words<SourceKind>(), Words<AttributionScope>()];
        lists.ShouldAllBe(words => schema.Contains(words));
    }

    // The other tenses are of verbs that make no claim, and so never leave by this door.
    private static string TensesOfConditionals => $"[\"{DetectJson.Word(VerbTense.Present)}\", \"{DetectJson.Word(VerbTense.Past)}\"]";

    private static string Words<T>()
        where T : struct, Enum => $"[{string.Join(", ", Enum.GetValues<T>().Select(value => $"\"{DetectJson.Word(value)}\""))}]";

    [Fact]
    public void Write_Elided_HasNoToken() => Verb(SampleClaims.Elided).GetProperty("token").ValueKind.ShouldBe(JsonValueKind.Null);

    [Theory]
    [InlineData(false, 34)]
    [InlineData(true, 33)]
    public void Write_EmojiBeforeClaim_CountsInTheUnitAskedFor(bool codePoints, int expected)
    {
        var offsets = codePoints ? Offsets.CodePoints(SampleClaims.Text) : Offsets.Utf16;
        Verb(SampleClaims.Reported, offsets).GetProperty("start").GetInt32().ShouldBe(expected);
    }

    private static string SchemaPath => Path.Combine(AppContext.BaseDirectory, "detect.schema.json");

    private static JsonElement Verb(DetectedClaim claim, Offsets? offsets = null) =>
        JsonDocument.Parse(Write([claim], offsets ?? Offsets.Utf16)).RootElement.GetProperty("claims")[0].GetProperty("verb");

    private static string Write(IReadOnlyList<DetectedClaim> claims, Offsets offsets)
    {
        var output = new ArrayBufferWriter<byte>();
        DetectJson.Write(Document, claims, offsets, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static async Task<IEnumerable<string>> Problems(string json)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaPath, TestContext.Current.CancellationToken);
        return schema.Validate(json).Select(problem => problem.ToString());
    }
}
