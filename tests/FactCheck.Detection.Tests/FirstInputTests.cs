namespace FactCheck.Detection;

/// <summary>The first real article, read from a folder outside the repository because its text may not enter it.</summary>
public class FirstInputTests
{
    private static readonly string[] _verbs = ["andrebbe", "starebbe pensando", "avrebbe dovuto assolvere", "potrebbe unirsi", "starebbero attrezzando", "sarebbe", "avrebbe operato"];

    [Fact]
    public void Detect_FirstArticle_FindsItsSevenConditionalsAsReported()
    {
        string text = Article();
        DetectedClaim[] claims = [.. ClaimDetector.Italian.Detect(text).Where(c => !c.Elided)];
        claims.Select(c => string.Join(' ', c.Verb.Parts.Select(p => p.Of(text)))).ShouldBe(_verbs);
        claims.ShouldAllBe(c => c.Reading == Reading.Reported);
        claims.Select(c => c.Fragments.Count).ShouldBe([1, 2, 2, 1, 1, 1, 1]);
        claims.Count(c => c.Attribution is { Inferred: false }).ShouldBe(4);
    }

    [Fact]
    public void Detect_FirstArticle_ChainsItsElidedClaim()
    {
        DetectedClaim[] claims = [.. ClaimDetector.Italian.Detect(Article())];
        DetectedClaim elided = claims.Where(c => c.Elided).ShouldHaveSingleItem();
        claims.Count(c => c.Chain == elided.Chain).ShouldBe(2);
    }

    private static string Article()
    {
        string path = Path.Combine(SharedFolder(), "data", "seed-article.txt");
        Assert.SkipUnless(File.Exists(path), $"The first article is not here: {path}. Set FACTCHECK_SHARED to the folder that holds data/seed-article.txt.");
        return File.ReadAllText(path);
    }

    private static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("FACTCHECK_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "..", "shared");
    }
}
