using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>Makes the lexicon from the tables of the language: irregular verbs, then their compounds, then the regular verbs; the first word on a verb stands.</summary>
internal sealed class VerbTables
{
    private readonly OrderedDictionary<string, Verb> _verbs = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _withIsc = Words.List(IreVerbs.WithIsc);
    private readonly FrameTable _frames = new();

    /// <summary>All verbs, irregular ones before regular ones: of two verbs with one form the commoner comes first ("fonderebbe": fondere, fondare).</summary>
    public static IReadOnlyList<Verb> Read()
    {
        var tables = new VerbTables();
        tables.ReadIrregular([.. Words.Rows(IrregularVerbs.Stems).Concat(Words.Rows(EreVerbs.Strong).Select(WithFieldNames)).Select(IrregularVerb.Read)]);
        tables.ReadRegular(Words.Split(string.Join(' ', EreVerbs.Weak, AreVerbs.Infinitives, IreVerbs.WithIsc, IreVerbs.Plain)));
        return [.. tables._verbs.Values];
    }

    // A strong verb names its remote past and its participle by place; "-" leaves the regular one.
    private static string[] WithFieldNames(string[] row)
    {
        string[] fields = [.. new[] { "rem=" + row[1], "part=" + row[2] }.Where(field => !field.EndsWith('-'))];
        return [row[0], .. fields, .. row[3..]];
    }

    private void ReadIrregular(List<IrregularVerb> verbs)
    {
        ILookup<string, string[]> forms = Words.Rows(IrregularVerbs.Forms).ToLookup(row => row[0], StringComparer.Ordinal);
        foreach (IrregularVerb verb in verbs.Where(v => !v.IsRoot))
        {
            Add(verb, string.Empty, forms[verb.Infinitive]);
        }

        foreach (IrregularVerb verb in verbs)
        {
            foreach (string prefix in verb.Prefixes)
            {
                Add(verb, prefix, forms[verb.Infinitive]);
            }
        }
    }

    private void Add(IrregularVerb verb, string prefix, IEnumerable<string[]> forms)
    {
        string infinitive = prefix + verb.Infinitive;
        if (!_verbs.ContainsKey(infinitive))
        {
            List<VerbStem> stems = IrregularStems.Of(verb.Infinitive, _withIsc.Contains(verb.Infinitive), verb.Fields, prefix);
            _verbs.Add(infinitive, new Verb(infinitive, _frames.Of(infinitive), stems) { ListedForms = ListedForms.Read(forms, prefix) });
        }
    }

    private void ReadRegular(IEnumerable<string> infinitives)
    {
        foreach (string infinitive in infinitives)
        {
            _verbs.TryAdd(infinitive, new Verb(infinitive, _frames.Of(infinitive), RegularStems.Of(infinitive, _withIsc.Contains(infinitive))));
        }
    }

    private sealed record IrregularVerb(string Infinitive, string[] Fields, string[] Prefixes, bool IsRoot)
    {
        public static IrregularVerb Read(string[] row)
        {
            int colon = Array.IndexOf(row, ":");
            string infinitive = row[0].TrimStart('-');
            bool isRoot = row[0].Length > infinitive.Length;
            return colon < 0 ? new(infinitive, row[1..], [], isRoot) : new(infinitive, row[1..colon], row[(colon + 1)..], isRoot);
        }
    }
}
