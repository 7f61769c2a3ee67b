using System.Globalization;

namespace FactCheck.Detection.Readings;

/// <summary>Reads the weights the trainer writes: a feature a line, its name and one number for each reading.</summary>
internal static class WeightTable
{
    public static IEnumerable<(string Name, double[] Weights)> Read(string table)
    {
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = line.Split(' ');
            yield return (cells[0], Array.ConvertAll(cells[1..], cell => double.Parse(cell, CultureInfo.InvariantCulture)));
        }
    }
}
