using FactCheck.Detection;
using FactCheck.Detection.Findings;

namespace FactCheck.Evaluation;

/// <summary>Prints every finding of the articles of a folder with both its passages, to be read by hand.</summary>
public static class FindingList
{
    public static void Print(string folder, TextWriter output)
    {
        int count = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            foreach (Finding finding in ClaimDetector.Italian.Analyze(text).Findings)
            {
                output.WriteLine($"{++count}. {Path.GetFileName(file)}: {finding.Kind}, {finding.Reason.Code} \"{finding.Reason.Text}\"");
                output.WriteLine($"   at      {finding.At.Span}: {finding.At.Span.Of(text)}");
                output.WriteLine($"   against {(finding.Against is { } against ? $"{against.Span}: {against.Span.Of(text)}" : "nothing near")}");
            }
        }

        output.WriteLine($"{count} findings");
    }
}
