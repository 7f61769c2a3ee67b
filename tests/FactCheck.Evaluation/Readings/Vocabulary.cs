using FactCheck.Detection.Readings;
using FactCheck.Detection.Text;

namespace FactCheck.Evaluation.Readings;

/// <summary>The forms that may become features, and the number of each in each zone.</summary>
internal sealed class Vocabulary
{
    private readonly string[] _forms;
    private readonly Dictionary<string, int> _numbers;

    private Vocabulary(string[] forms)
    {
        _forms = forms;
        _numbers = forms.Index().ToDictionary(form => form.Item, form => form.Index, StringComparer.Ordinal);
    }

    /// <summary>How many features there are.</summary>
    public int Features => _forms.Length * WordZones.Count;

    /// <summary>Words written in lower case often enough: what is met only with a capital is a name, and numbers tell of one story only.</summary>
    public static Vocabulary Of(IEnumerable<ClaimContext> claims, int rarest) => new(
    [
        .. claims.SelectMany(LowerCaseForms).CountBy(form => form, StringComparer.Ordinal)
            .Where(form => form.Value >= rarest).Select(form => form.Key).Order(StringComparer.Ordinal),
    ]);

    public int[] FeaturesOf(ClaimContext claim)
    {
        var found = new Found(this, []);
        ClaimWords.Visit(claim, ref found);
        return [.. found.Features];
    }

    /// <summary>"governo@Left1".</summary>
    public string NameOf(int feature) => $"{_forms[feature / WordZones.Count]}@{(WordZone)(feature % WordZones.Count)}";

    private static IEnumerable<string> LowerCaseForms(ClaimContext claim) =>
        claim.Text.Tokens[claim.Sentence.First..claim.Sentence.End]
            .Where(token => token.IsWord && !token.IsCapitalised && !token.Form.Any(char.IsDigit))
            .Select(token => token.Form).Distinct();

    private readonly struct Found(Vocabulary vocabulary, List<int> features) : IWordSink
    {
        public List<int> Features => features;

        public void Add(Word word, WordZone zone)
        {
            if (vocabulary._numbers.TryGetValue(word.Form, out int number))
            {
                features.Add((number * WordZones.Count) + (int)zone);
            }
        }
    }
}
