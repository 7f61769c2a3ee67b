using System.Globalization;
using System.Text;
using FactCheck.Detection.Readings;

namespace FactCheck.Evaluation.Readings;

/// <summary>The weights as a source file: one feature a line, sorted, with what they were trained on.</summary>
internal static class WeightsFile
{
    // Smaller weights change no reading and would only make the table long.
    private const double Least = 0.02;

    public static string Write(LogisticModel model, IReadOnlyList<Example> rows)
    {
        var file = new StringBuilder();
        file.Append("namespace FactCheck.Detection.Languages.Italian;\n\n")
            .Append("/// <summary>Weights of the reading model, one feature a line: reported, projection, hypothetical, future in the past, stance.</summary>\n")
            .Append("/// <remarks>\n/// Written by <c>tests/FactCheck.Evaluation/train.sh</c>; never edited by hand. Trained on:\n");
        foreach (IGrouping<string, Example> source in rows.GroupBy(SourceOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            file.Append(CultureInfo.InvariantCulture, $"/// {source.Key}: {source.Count()} rows.\n");
        }

        file.Append("/// </remarks>\ninternal static class ReadingWeights\n{\n    public const string Table = \"\"\"\n");
        foreach (int feature in Enumerable.Range(0, CueSpace.Features).Where(f => IsKept(model, f)).OrderBy(CueSpace.NameOf, StringComparer.Ordinal))
        {
            file.Append("        ").Append(CueSpace.NameOf(feature));
            foreach (double weight in WeightsOf(model, feature).ToArray())
            {
                file.Append(' ').Append(weight.ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture));
            }

            file.Append('\n');
        }

        return file.Append("        \"\"\";\n}\n").ToString();
    }

    private static string SourceOf(Example row) => row.IsSpecification ? "Examples of our specification (MIT)" : row.Own ? "Sentences of our own (MIT)" : $"{row.Corpus} ({row.Row["licence"]})";

    private static bool IsKept(LogisticModel model, int feature)
    {
        foreach (double weight in WeightsOf(model, feature))
        {
            if (Math.Abs(weight) >= Least)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<double> WeightsOf(LogisticModel model, int feature) =>
        model.Weights.AsSpan(feature * LogisticModel.Readings, LogisticModel.Readings);
}
