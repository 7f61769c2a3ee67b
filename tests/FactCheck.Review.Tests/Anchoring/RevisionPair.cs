using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Review.Anchoring;

/// <summary>One correction of the corpus, with what is expected of every claim.</summary>
internal sealed record RevisionPair(string Name, MarkedText Before, MarkedText After, MarkedText? Then, string Below)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Anchoring", "Corpus");

    public static IReadOnlyList<RevisionPair> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Where(file => !file.EndsWith("README.md", StringComparison.Ordinal)).SelectMany(Read)];

    /// <summary>The claims of the text before by their number; each place not marked by hand must be just what the detector finds.</summary>
    public IReadOnlyList<SoughtClaim> Claims()
    {
        var found = ClaimDetector.Italian.Detect(Before.Text);
        found.Select(one => one.Span).ShouldBe(Before.Places.Where(place => !place.Label.EndsWith('h')).Select(place => place.Span), ignoreOrder: true, $"{Name}: the claims of the text before\n{Dump(Before.Text, found)}");
        return [.. Before.Places.Select(place => place.Label.EndsWith('h') ? ByHand(place) : Detected(place, found.First(one => one.Span == place.Span)))];
    }

    /// <summary>"1 exact 34-71 «…»", one line each for what is expected of the claims and the marks, in order.</summary>
    public IReadOnlyList<string> Expected()
    {
        var places = After.Places.Where(place => !place.Label.EndsWith("back", StringComparison.Ordinal)).Select(place => Line(place.Label, place.Span, After.Text));
        var below = Below.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => line switch
        {
            _ when line.StartsWith("Lost: ", StringComparison.Ordinal) => Items(line).Select(item => $"{item} lost"),
            _ when line.StartsWith("Merged: ", StringComparison.Ordinal) => Items(line).Select(item => item.Replace("into", "merged into", StringComparison.Ordinal)),
            _ => throw new InvalidDataException($"{Name}: what is \"{line}\"?"),
        });
        return [.. places.Concat(below).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same lines of what came out.</summary>
    public IReadOnlyList<string> Lines(AnchoringResult result)
    {
        var candidates = result.Landings.SelectMany(landing => landing.Candidates).Select(candidate => candidate.Span).ToHashSet();
        var marks = result.Marks.Where(mark => !candidates.Contains(mark.Found.Span))
            .Select(mark => Line(mark.SplitFrom is { } whole ? $"new from {Number(whole)}" : "new", mark.Found.Span, After.Text));
        return [.. result.Landings.SelectMany(LinesOf).Concat(marks).Order(StringComparer.Ordinal)];
    }

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static int Number(Guid id) => BitConverter.ToInt32(id.ToByteArray());

    public static string Line(string label, TextSpan span, string text) => $"{label} {span} «{span.Of(text)}»";

    private IEnumerable<string> LinesOf(ClaimLanding landing) => landing switch
    {
        { State: Landing.Unsettled } => landing.Candidates.Select(candidate => Line($"{Number(landing.Id)} maybe", candidate.Span, After.Text)),
        { MergedInto: { } other } => [$"{Number(landing.Id)} merged into {Number(other)}"],
        { Extent: { } extent } => [Line($"{Number(landing.Id)} {landing.State.ToString().ToLowerInvariant()}", extent.Span, After.Text)],
        _ => [$"{Number(landing.Id)} lost"],
    };

    private SoughtClaim ByHand(MarkedPlace place) => new(Id(NumberIn(place.Label[..^1])), ClaimExtent.Of(Before.Text, [place.Span]), null);

    private SoughtClaim Detected(MarkedPlace place, DetectedClaim found) => new(Id(NumberIn(place.Label)), ClaimExtent.Of(Before.Text, found.Fragments), found);

    private static string[] Items(string line) => line[(line.IndexOf(':') + 1)..].TrimEnd('.').Split(',', StringSplitOptions.TrimEntries);

    private static int NumberIn(string label) => int.Parse(label, CultureInfo.InvariantCulture);

    private static string Dump(string text, IReadOnlyList<DetectedClaim> found) => string.Join('\n', found.Select(one => $"[{one.Span.Of(text)}]"));

    private static IEnumerable<RevisionPair> Read(string file)
    {
        foreach (var part in File.ReadAllText(file).Split("\n## ").Skip(1))
        {
            var name = part[..part.IndexOf('\n')];
            var (before, rest) = Cut(part[name.Length..].Replace("\nBefore:\n", "", StringComparison.Ordinal), "\nAfter:\n");
            var (after, then) = Cut(rest, "\nThen:\n");
            var (text, below) = Parts(after);
            yield return new RevisionPair($"{Path.GetFileNameWithoutExtension(file)}: {name}", MarkedText.Read(before.Trim()), MarkedText.Read(text), then.Length > 0 ? MarkedText.Read(then.Trim()) : null, below);
        }
    }

    private static (string Text, string Below) Parts(string after)
    {
        var lines = after.Trim().Split('\n');
        var count = lines.Reverse().TakeWhile(line => line.StartsWith("Lost: ", StringComparison.Ordinal) || line.StartsWith("Merged: ", StringComparison.Ordinal)).Count();
        return (string.Join('\n', lines[..^count]).Trim(), string.Join('\n', lines[^count..]));
    }

    private static (string Before, string After) Cut(string text, string at) =>
        text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var found ? (text[..found], text[(found + at.Length)..]) : (text, "");
}
