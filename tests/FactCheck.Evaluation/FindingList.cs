using FactCheck.Detection;
using FactCheck.Detection.Findings;
using FactCheck.Import;
using FactCheck.Review;

namespace FactCheck.Evaluation;

/// <summary>Prints every finding of the articles of a folder with both its passages, to be read and judged by hand.</summary>
/// <remarks>
/// A text "x.txt" with an agency's take or an earlier version beside it ("x.agenzia.txt", "x.prima.txt") is held against that too. Where the folder has
/// a table "judged.tsv", the share of right ones of each kind is printed, and what the table does not know.
/// </remarks>
public static class FindingList
{
    public static void Print(string folder, TextWriter output)
    {
        var judged = FindingJudgements.Read(folder);
        int count = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Where(IsArticle).Order(StringComparer.Ordinal))
        {
            foreach (ListedFinding finding in ListedFinding.In(file))
            {
                output.WriteLine($"{++count}. {finding.File}: {finding.Kind}, {finding.Reason} [{judged.Judge(finding)}]");
                output.WriteLine($"   at      {finding.At}");
                output.WriteLine($"   against {finding.Against}");
            }
        }

        output.WriteLine($"{count} findings");
        judged.PrintShares(output);
    }

    private static bool IsArticle(string file) => Path.GetFileNameWithoutExtension(file) is var name && !name.EndsWith(".agenzia", StringComparison.Ordinal) && !name.EndsWith(".prima", StringComparison.Ordinal);
}

/// <summary>A finding as it is listed.</summary>
internal sealed record ListedFinding(string File, string Kind, string Reason, string At, string Against)
{
    public static IEnumerable<ListedFinding> In(string file)
    {
        NewArticle article = Read(file);
        ArticleAnalysis analysis = ClaimDetector.Italian.Analyze(article.Text.Text);
        List<Claim> claims = [.. analysis.Claims.Select(found => Claim.Create(Guid.Empty, 1, article.Text.Text, found))];
        foreach (ArticleFinding finding in ArticleFindings.Of(article.Text, analysis, claims))
        {
            yield return new ListedFinding(Path.GetFileName(file), finding.Kind.ToString(), $"{finding.Reason.Code} \"{finding.Reason.Text}\"", OneLine(finding.At.Words), OneLine(finding.Against?.Words ?? "nothing"));
        }

        foreach (Finding finding in Beside(file, ".agenzia").Concat(Beside(file, ".prima")))
        {
            string compared = Read(Path.ChangeExtension(file, finding.Kind == FindingKind.Hardened ? ".prima.txt" : ".agenzia.txt")).Text.Text;
            yield return new ListedFinding(Path.GetFileName(file), finding.Kind.ToString(), $"{finding.Reason.Code} \"{finding.Reason.Text}\"", OneLine(finding.At.Span.Of(article.Text.Text)), OneLine(finding.Against!.Value.Span.Of(compared)));
        }
    }

    private static IReadOnlyList<Finding> Beside(string file, string sort)
    {
        string other = Path.ChangeExtension(file, sort + ".txt");
        return !System.IO.File.Exists(other) ? []
            : sort == ".prima" ? ConsistencyFindings.Hardened(Analyzed(other), Analyzed(file))
            : ConsistencyFindings.StatedAgainstAgency(Analyzed(other), Analyzed(file));
    }

    private static AnalyzedText Analyzed(string file) => Read(file).Text.Text is var text ? new AnalyzedText(text, ClaimDetector.Italian.Analyze(text)) : throw new InvalidOperationException();

    private static NewArticle Read(string file) => ArticleReader.Read(new ArticleForm { Text = System.IO.File.ReadAllText(file) }).Article;

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");
}
