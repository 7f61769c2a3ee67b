using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FactCheck.Web.Resources;

/// <summary>Every word on the screen and in the report exists in both languages, and no word is kept that neither shows.</summary>
public sealed class ResourceTests
{
    private static readonly string Product = Path.Combine(RepositoryRoot.Path, "src");

    private static readonly Dictionary<string, string> Sources = Directory
        .EnumerateFiles(Product, "*.*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
        .Where(file => !Regex.IsMatch(file, @"[\\/](obj|bin)[\\/]"))
        .ToDictionary(file => Path.GetRelativePath(Product, file), File.ReadAllText, StringComparer.Ordinal);

    public static TheoryData<string> Neutral => [.. Directory.EnumerateFiles(Product, "*.resx", SearchOption.AllDirectories)
        .Where(file => !Regex.IsMatch(file, @"[\\/](obj|bin)[\\/]") && !file.EndsWith(".en.resx", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Product, file))];

    [Theory]
    [MemberData(nameof(Neutral))]
    public void Texts_BothLanguages_HaveTheSameKeysAndPlaceholders(string file)
    {
        var italian = Read(file);
        var english = Read(Path.ChangeExtension(file, ".en.resx"));

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(italian.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, value) in italian)
        {
            value.ShouldNotBeNullOrWhiteSpace(key);
            english[key].ShouldNotBeNullOrWhiteSpace(key);
            Placeholders(english[key]).ShouldBe(Placeholders(value), key);
        }
    }

    [Theory]
    [MemberData(nameof(Neutral))]
    public void Texts_EveryKey_IsUsed(string file)
    {
        // MudBlazor asks for its own words by its own keys.
        if (file.Contains("MudBlazorText", StringComparison.Ordinal))
        {
            return;
        }

        var source = string.Join('\n', Sources.Values);
        // Keys are written out, or begin as in $"Reading{reading}" or "Method." + name and go on with the name of an enum's value or a code.
        var beginnings = Regex.Matches(source, @"(?:\[|Word\(|Format\()(?:\$""([\w.]+)\{|""([\w.]+\.)"" \+)").Select(match => match.Groups[1].Value + match.Groups[2].Value).ToList();
        Read(file).Keys.Where(key => !source.Contains('"' + Regex.Replace(key, @"(_one|_other|\.?One|\.Many)$", "") + '"', StringComparison.Ordinal))
            .Where(key => !beginnings.Exists(beginning => key.StartsWith(beginning, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Source_EveryKeyAskedFor_Exists()
    {
        var texts = Neutral.ToDictionary(row => Path.GetFileNameWithoutExtension(row.Data), row => Read(row.Data), StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var (file, source) in Sources)
        {
            foreach (var localizer in Regex.Matches(source, @"IStringLocalizer<(\w+Text)>\s+(\w+)").ToLookup(match => match.Groups[2].Value, match => match.Groups[1].Value))
            {
                // Two methods of a file may give one name to two texts: the key is to be in either.
                var (name, keys) = (localizer.Key, localizer.SelectMany(text => texts[text].Keys).ToHashSet(StringComparer.Ordinal));
                missing.AddRange(Regex.Matches(source, $@"(?<![\w.]){name}\[""(\w+)""").Select(use => use.Groups[1].Value).Where(key => !keys.Contains(key)).Select(key => $"{file}: {key}"));
                missing.AddRange(Regex.Matches(source, $@"(?<![\w.]){name}\.Count\(""(\w+)""").Select(use => use.Groups[1].Value)
                    .SelectMany(key => new[] { key + "_one", key + "_other" }).Where(key => !keys.Contains(key)).Select(key => $"{file}: {key}"));
            }
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Report_EveryKeyAskedFor_Exists()
    {
        var keys = Read(Neutral.Single(row => row.Data.EndsWith("ReportText.resx", StringComparison.Ordinal)).Data).Keys.ToHashSet(StringComparer.Ordinal);
        var asked = Sources.Where(one => one.Key.StartsWith("FactCheck.Export", StringComparison.Ordinal))
            .SelectMany(one => Regex.Matches(one.Value, @"[tT]ext\[""([\w.]+)""\]")).Select(use => use.Groups[1].Value).ToList();

        asked.ShouldNotBeEmpty();
        asked.Where(key => !keys.Contains(key)).ShouldBeEmpty();
    }

    [Fact]
    public void Markup_OfEveryComponent_HoldsNoWordsOfItsOwn()
    {
        // Names of formats and of the product are the same in both languages.
        string[] names = ["FactCheck", "HTML", "Markdown"];
        var found = Sources.Where(one => one.Key.EndsWith(".razor", StringComparison.Ordinal))
            .SelectMany(one => Regex.Matches(Markup(one.Value), @">\s*([A-Za-zÀ-ÿ][^<>@{}()]*?)\s*<").Select(match => match.Groups[1].Value.Trim())
                .Where(words => !names.Contains(words, StringComparer.Ordinal)).Select(words => $"{one.Key}: {words}"));

        found.ShouldBeEmpty();
    }

    // Left out: directives, comments, key caps, and Italian samples, which stay Italian.
    private static string Markup(string razor) => Regex.Replace(razor.Split("@code {")[0], @"@\*.*?\*@|<kbd.*?</kbd>|<(\w+)[^>]* lang=""it"">.*?</\1>|^@(?:inject|using|implements|inherits|page)[^\n]*", "", RegexOptions.Singleline | RegexOptions.Multiline);

    private static string[] Placeholders(string text) => [.. Regex.Matches(text, @"\{\w+").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Path.Combine(Product, file)).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);
}
