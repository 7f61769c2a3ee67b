using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

/// <summary>What the words themselves say of a reading, where no cue names them; its scores are added to those of <see cref="ReadingModel"/>.</summary>
/// <remarks>The weights are those of <see cref="WordWeights"/>. A word finds its row once, when it is first met (<see cref="Word.WeightRow"/>).</remarks>
internal static class WordModel
{
    /// <summary>The row of a word without weights.</summary>
    public const int None = -1;

    private const int Readings = ReadingModel.Readings;

    private static readonly FrozenDictionary<string, int> _rows = RowsOf(WordWeights.Table);
    private static readonly float[] _weights = WeightsOf(WordWeights.Table);

    public static int RowOf(string form) => _rows.GetValueOrDefault(form, None);

    /// <summary>Adds the weights of the words around the conditional, once for each time a word is met.</summary>
    public static void AddTo(Span<double> scores, ClaimContext claim)
    {
        var sum = new Sum(scores);
        ClaimWords.Visit(claim, ref sum);
    }

    /// <summary>"governo@Left": a form and the zone it stands in.</summary>
    public static (string Form, WordZone Zone) Parse(string name)
    {
        int at = name.LastIndexOf('@');
        return (name[..at], Enum.Parse<WordZone>(name.AsSpan(at + 1)));
    }

    private static FrozenDictionary<string, int> RowsOf(string table) =>
        WeightTable.Read(table).Select(line => Parse(line.Name).Form).Distinct(StringComparer.Ordinal).Index()
            .ToFrozenDictionary(form => form.Item, form => form.Index, StringComparer.Ordinal);

    private static float[] WeightsOf(string table)
    {
        float[] weights = new float[_rows.Count * WordZones.Count * Readings];
        foreach ((string name, double[] line) in WeightTable.Read(table))
        {
            (string form, WordZone zone) = Parse(name);
            int first = FirstOf(_rows[form], zone);
            for (int k = 0; k < Readings; k++)
            {
                weights[first + k] = (float)line[k];
            }
        }

        return weights;
    }

    private static int FirstOf(int row, WordZone zone) => ((row * WordZones.Count) + (int)zone) * Readings;

    private readonly ref struct Sum(Span<double> scores) : IWordSink
    {
        private readonly Span<double> _scores = scores;

        public void Add(Word word, WordZone zone)
        {
            if (word.WeightRow == None)
            {
                return;
            }

            ReadOnlySpan<float> weights = _weights.AsSpan(FirstOf(word.WeightRow, zone), Readings);
            for (int k = 0; k < weights.Length; k++)
            {
                _scores[k] += weights[k];
            }
        }
    }
}
