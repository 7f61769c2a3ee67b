using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Benchmarks;

/// <summary>Prints how long claims take from one revision to the next: many claims, many edits, a whole rewrite, and texts made to hurt.</summary>
internal static class AnchoringReport
{
    private const int Words = 100_000;
    private const int Edits = 500;
    private const int Runs = 5;

    public static int Print()
    {
        string before = Article(Words);
        string corrected = Corrected(before, Edits);
        string rewritten = Article(Words, seed: 7);
        Carry(before[..20_000], Corrected(before[..20_000], 20), 200);
        foreach (int claims in (int[])[250, 500, 1_000, 2_000])
        {
            Print($"{Edits} edits", before, corrected, claims);
        }

        foreach (int words in (int[])[25_000, 50_000, 100_000, 200_000])
        {
            string text = Article(words);
            Print("edits in proportion", text, Corrected(text, words / 200), words / 100);
        }

        Print("nothing changed", before, before, 1_000);
        Print("every sentence touched", before, before.Replace(" di ", " proprio di ", StringComparison.Ordinal), 1_000);
        Print("whole rewrite", before, rewritten, 1_000);
        Print("whole rewrite", before, rewritten, 2_000);
        foreach ((string name, string one, string other) in HostilePairs())
        {
            Print(name, one, other, 1_000);
        }

        return 0;
    }

    private static IEnumerable<(string Name, string Before, string After)> HostilePairs()
    {
        string sentence = "Il sindaco avrebbe firmato il contratto della diga. ";
        string sentences = string.Concat(Enumerable.Repeat(sentence, 5_000));
        yield return ("5,000 equal sentences", sentences, sentences[sentence.Length..]);
        yield return ("the same, one changed", sentences, sentences.Insert(sentence.Length * 2_500, "Nessuno lo sapeva. "));
        string endless = Article(Words / 2).Replace(". ", " e poi ", StringComparison.Ordinal).Replace(".\n\n", " ", StringComparison.Ordinal);
        yield return ("one endless sentence", endless, endless.Replace(" di ", " proprio di ", StringComparison.Ordinal));
        yield return ("the same, rewritten", endless, Article(Words / 2, seed: 7).Replace(". ", " e poi ", StringComparison.Ordinal).Replace(".\n\n", " ", StringComparison.Ordinal));
        string letters = string.Concat(Enumerable.Repeat("a ", 100_000));
        yield return ("\"a a a …\"", letters, letters[..^200]);
    }

    // Sentences of nobody's: enough different words that no two are alike, with a conditional in each.
    private static string Article(int words, int seed = 1)
    {
        var random = new Random(seed);
        var text = new StringBuilder("Cronaca di una giornata\n\n");
        for (int written = 0; written < words; written += 17)
        {
            text.Append(CultureInfo.InvariantCulture, $"Secondo {Name(random)} il {Name(random)} di {Name(random)} avrebbe {Name(random)}to la {Name(random)} di {Name(random)} con {Name(random)} per il {Name(random)}.");
            text.Append(written % 85 == 0 ? "\n\n" : " ");
        }

        return text.ToString().Trim();
    }

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, 3).Select(_ => "bcdfglmnprstv"[random.Next(13)].ToString() + "aeiou"[random.Next(5)]));

    // A third of the edits add a sentence, a third take one away, a third change a word; one in ten moves a paragraph.
    private static string Corrected(string text, int edits)
    {
        var random = new Random(3);
        List<List<string>> paragraphs = [.. text.Split("\n\n").Select(paragraph => paragraph.Split(". ").ToList())];
        for (int edit = 0; edit < edits; edit++)
        {
            List<string> paragraph = paragraphs[1 + random.Next(paragraphs.Count - 1)];
            int at = random.Next(paragraph.Count);
            switch (edit % 10)
            {
                case 9:
                    paragraphs.Remove(paragraph);
                    paragraphs.Insert(1 + random.Next(paragraphs.Count), paragraph);
                    break;
                case 0 or 1 or 2:
                    paragraph.Insert(at, $"Nessuno di {Name(random)} commenta la {Name(random)}");
                    break;
                case 3 or 4 or 5 when paragraph.Count > 1:
                    paragraph.RemoveAt(at);
                    break;
                default:
                    paragraph[at] = paragraph[at].Replace("avrebbe", edit % 2 == 0 ? "ha" : "non avrebbe", StringComparison.Ordinal);
                    break;
            }
        }

        return string.Join("\n\n", paragraphs.Select(paragraph => string.Join(". ", paragraph)));
    }

    private static void Print(string name, string before, string after, int claims)
    {
        (ArticleText one, ArticleText other) = (TextOf(before), TextOf(after));
        IReadOnlyList<SoughtClaim> sought = Sought(before, claims);
        IReadOnlyList<DetectedClaim> found = ClaimDetector.Italian.Detect(after);
        double best = double.MaxValue;
        AnchoringResult result = ClaimAnchoring.Carry(one, other, sought, found);
        for (int run = 0; run < Runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            result = ClaimAnchoring.Carry(one, other, sought, found);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        string states = string.Join(", ", result.Landings.GroupBy(landing => landing.State).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {before.Length / 1000,6} k letters {sought.Count,6} claims {best,8:F0} ms   {states}"));
    }

    private static void Carry(string before, string after, int claims)
    {
        for (int run = 0; run < 20; run++)
        {
            ClaimAnchoring.Carry(TextOf(before), TextOf(after), Sought(before, claims), ClaimDetector.Italian.Detect(after));
        }
    }

    // Spread over the whole text; where the detector finds too few, words are marked by hand.
    private static IReadOnlyList<SoughtClaim> Sought(string text, int claims)
    {
        IReadOnlyList<DetectedClaim> found = ClaimDetector.Italian.Detect(text);
        return found.Count >= claims
            ? [.. Enumerable.Range(0, claims).Select(index => found[(int)((long)index * found.Count / claims)]).Select(one => new SoughtClaim(Guid.CreateVersion7(), ExtentOf(text, one.Fragments), one))]
            : [.. Enumerable.Range(0, claims).Select(index => new SoughtClaim(Guid.CreateVersion7(), ExtentOf(text, [SpanAt(text, index, claims)]), null))];
    }

    private static TextSpan SpanAt(string text, int index, int claims)
    {
        int start = (int)((long)index * (text.Length - 2_000) / claims);
        return new TextSpan(start, start + 1 + index);
    }

    private static ClaimExtent ExtentOf(string text, IReadOnlyList<TextSpan> fragments) => ClaimExtent.Choose(text, fragments);

    private static ArticleText TextOf(string text) => new(text, [new TextBlock(BlockKind.Paragraph, new TextSpan(0, text.Length), 0, [])]);
}
