using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>All figures by name, with the errors behind them.</summary>
public sealed class Score
{
    private readonly List<(string Name, double Value, string Note)> figures = [];
    private readonly List<(string Kind, string How, string Line)> errors = [];

    /// <summary>Free text printed under the table.</summary>
    public List<string> Appendix { get; } = [];

    public void Set(string name, double value, string note = "") => figures.Add((name, value, note));

    public void Set(string name, Counts counts)
    {
        Set(name + "Precision", counts.Precision, $"{counts.FalseAlarms} false alarms");
        Set(name + "Recall", counts.Recall, $"{counts.Misses} missed");
        Set(name + "F1", counts.F1, $"{counts.Hits} hits");
    }

    /// <param name="kind">What is scored: "clause", "source" …</param>
    /// <param name="how">In which way it is wrong: "ends early", "invented" …</param>
    /// <param name="line">The example, with what the gold says and what was found.</param>
    public void Error(string kind, string how, string line) => errors.Add((kind, how, line));

    public double? this[string name] => figures.Where(figure => figure.Name == name).Select(figure => (double?)figure.Value).SingleOrDefault();

    public void PrintTable(TextWriter output)
    {
        int width = figures.Max(figure => figure.Name.Length);
        foreach (var (name, value, note) in figures)
        {
            string number = value % 1 == 0 && Math.Abs(value) > 1 ? $"{value,8:0}" : $"{value,8:0.0000}";
            output.WriteLine($"{name.PadRight(width)}  {number}  {note}".TrimEnd());
        }

        Appendix.ForEach(output.WriteLine);
        output.WriteLine("errors by kind (each with its examples: --errors KIND)");
        foreach (var kind in errors.GroupBy(error => error.Kind))
        {
            output.WriteLine($"  {kind.Key,-10} {kind.Count(),4}: {string.Join(", ", ByHow(kind).Select(how => $"{how.Key} {how.Count()}"))}");
        }
    }

    public void PrintErrors(TextWriter output, string kind)
    {
        foreach (var how in ByHow(errors.Where(error => error.Kind == kind)))
        {
            output.WriteLine($"== {how.Key}: {how.Count()}");
            foreach (var error in how)
            {
                output.WriteLine(error.Line);
            }
        }
    }

    private static IEnumerable<IGrouping<string, (string Kind, string How, string Line)>> ByHow(IEnumerable<(string Kind, string How, string Line)> errors) =>
        errors.GroupBy(error => error.How).OrderByDescending(how => how.Count());
}

/// <summary>The recorded floor: what the detector reached once it never loses again.</summary>
public static class Floor
{
    public static bool Holds(Score score, TextWriter error)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "floor.json"));
        var bounds = JsonSerializer.Deserialize<Dictionary<string, Bound>>(file, JsonSerializerOptions.Web)!;
        string[] broken = [.. bounds.Where(bound => !bound.Value.Allows(score[bound.Key])).Select(bound => $"floor broken: {bound.Key} is {score[bound.Key]?.ToString("0.0000", null) ?? "missing"}, {bound.Value}")];
        Array.ForEach(broken, error.WriteLine);
        return broken.Length == 0;
    }

    private sealed record Bound(double? Min, double? Max)
    {
        public bool Allows(double? value) => value >= (Min ?? double.MinValue) && value <= (Max ?? double.MaxValue);

        public override string ToString() => Min is { } min ? $"must be at least {min}" : $"must be at most {Max}";
    }
}
