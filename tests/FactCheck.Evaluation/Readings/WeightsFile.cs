using System.Globalization;
using System.Text;

namespace FactCheck.Evaluation.Readings;

/// <summary>Weights as a source file: one feature a line, sorted, with what they were trained on.</summary>
/// <param name="Class">The class the file holds.</param>
/// <param name="What">What its features are.</param>
/// <param name="Least">A feature without a weight of this size changes no reading and would only make the table long.</param>
internal sealed record WeightsFile(string Class, string What, double Least)
{
    public static WeightsFile Cues { get; } = new("ReadingWeights", "the reading model", 0.02);

    public static WeightsFile Words { get; } = new("WordWeights", "the words of the reading model", 0.03);

    public void Write(string folder, LogisticModel model, Func<int, string> nameOf, IReadOnlyList<Example> rows)
    {
        var file = new StringBuilder();
        file.Append("namespace FactCheck.Detection.Languages.Italian;\n\n")
            .Append(CultureInfo.InvariantCulture, $"/// <summary>Weights of {What}, one feature a line: reported, projection, hypothetical, future in the past, stance.</summary>\n")
            .Append("/// <remarks>\n/// Written by <c>tests/FactCheck.Evaluation/train.sh</c>; never edited by hand. Trained on:\n");
        foreach (IGrouping<string, Example> source in rows.GroupBy(SourceOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            file.Append(CultureInfo.InvariantCulture, $"/// {source.Key}: {source.Count()} rows.\n");
        }

        file.Append(CultureInfo.InvariantCulture, $"/// </remarks>\ninternal static class {Class}\n{{\n    public const string Table = \"\"\"\n");
        foreach (int feature in Enumerable.Range(0, model.Features).Where(f => IsKept(model.WeightsOf(f))).OrderBy(nameOf, StringComparer.Ordinal))
        {
            AppendLine(file, nameOf(feature), model.WeightsOf(feature));
        }

        File.WriteAllText(Path.Combine(folder, Class + ".cs"), file.Append("        \"\"\";\n}\n").ToString());
    }

    private static string SourceOf(Example row) => row.IsSpecification ? "Examples of our specification (MIT)" : row.Own ? "Sentences of our own (MIT)" : $"{row.Corpus} ({row.Row["licence"]})";

    private static void AppendLine(StringBuilder file, string name, ReadOnlySpan<double> weights)
    {
        file.Append("        ").Append(name);
        foreach (double weight in weights)
        {
            file.Append(' ').Append(weight.ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture));
        }

        file.Append('\n');
    }

    private bool IsKept(ReadOnlySpan<double> weights)
    {
        foreach (double weight in weights)
        {
            if (Math.Abs(weight) >= Least)
            {
                return true;
            }
        }

        return false;
    }
}
