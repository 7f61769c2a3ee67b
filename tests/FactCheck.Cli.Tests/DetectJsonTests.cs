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
        (await Problems(DetectJson.Write(Document, Claims, Offsets.Utf16))).ShouldBeEmpty();

    [Fact]
    public async Task Schema_MemberNobodyDocumented_IsRefused() =>
        (await Problems(DetectJson.Write(Document, Claims, Offsets.Utf16).Replace("\"chain\"", "\"chains\"", StringComparison.Ordinal))).ShouldNotBeEmpty();

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
        Type[] types = [typeof(Reading), typeof(VerbTense), typeof(VerbAspect), typeof(VerbVoice), typeof(GrammaticalNumber), typeof(SourceKind), typeof(AttributionScope)];
        foreach (var type in types)
        {
            string words = string.Join(", ", Enum.GetValues(type).Cast<Enum>().Select(value => $"\"{DetectJson.Word(value)}\""));
            schema.ShouldContain($"[{words}]");
        }
    }

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
        JsonDocument.Parse(DetectJson.Write(Document, [claim], offsets ?? Offsets.Utf16)).RootElement.GetProperty("claims")[0].GetProperty("verb");

    private static async Task<IEnumerable<string>> Problems(string json)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaPath, TestContext.Current.CancellationToken);
        return schema.Validate(json).Select(problem => problem.ToString());
    }
}
