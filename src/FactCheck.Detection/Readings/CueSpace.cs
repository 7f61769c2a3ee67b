using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>Where a word of a class stands, seen from the verb.</summary>
internal enum CueZone
{
    /// <summary>In the clause, before the verb: mostly its subject.</summary>
    Ahead,

    /// <summary>In the clause, inside the group or after it.</summary>
    Behind,

    /// <summary>Anywhere in the sentence.</summary>
    Sentence,

    Previous,

    Next,

    /// <summary>Right before the word that opens the clause.</summary>
    Governor,
}

/// <summary>
/// Numbers every cue there is: the grammatical ones, words by class and zone, predicates by class. Each is a feature of
/// the model once alone and once with every shape of the verb, because "secondo" beside "potrebbe" and beside "avrebbe
/// ucciso" is not worth the same.
/// </summary>
internal static class CueSpace
{
    private static readonly string[] _cues = Enum.GetNames<Cue>();
    private static readonly string[] _words = Enum.GetNames<CueWord>();
    private static readonly string[] _zones = Enum.GetNames<CueZone>();
    private static readonly string[] _predicates = Enum.GetNames<PredicateClass>();
    private static readonly string[] _shapes = Enum.GetNames<VerbShape>();
    private static readonly int _width = _shapes.Length + 1;
    private static readonly int _firstWord = _cues.Length;
    private static readonly int _firstPredicate = _firstWord + (_words.Length * _zones.Length);

    /// <summary>How many cues there are.</summary>
    public static int Count { get; } = _firstPredicate + _predicates.Length;

    /// <summary>How many features: each cue alone and with every shape.</summary>
    public static int Features { get; } = Count * _width;

    public static int Of(Cue cue) => (int)cue;

    public static int Of(CueWord word, CueZone zone) => _firstWord + ((int)word * _zones.Length) + (int)zone;

    public static int Of(PredicateClass predicate) => _firstPredicate + (int)predicate;

    /// <summary>The feature of a cue alone.</summary>
    public static int Feature(int cue) => cue * _width;

    /// <summary>The feature of a cue beside a verb of this shape.</summary>
    public static int Feature(int cue, VerbShape shape) => (cue * _width) + 1 + (int)shape;

    public static bool HasShape(int feature) => feature % _width != 0;

    public static int CueOf(int feature) => feature / _width;

    /// <summary>The zone of a word cue, or null for the others.</summary>
    public static CueZone? ZoneOf(int cue) => cue < _firstWord || cue >= _firstPredicate ? null : (CueZone)((cue - _firstWord) % _zones.Length);

    /// <summary>The class of a word cue, or null for the others.</summary>
    public static CueWord? WordOf(int cue) => cue < _firstWord || cue >= _firstPredicate ? null : (CueWord)((cue - _firstWord) / _zones.Length);

    /// <summary>The class of a predicate cue, or null for the others.</summary>
    public static PredicateClass? PredicateOf(int cue) => cue < _firstPredicate ? null : (PredicateClass)(cue - _firstPredicate);

    /// <summary>"MainClause", "Crime@Sentence", "Verb:Violence", each also with a shape: "Crime@Sentence*Past".</summary>
    public static string NameOf(int feature)
    {
        int shape = (feature % _width) - 1;
        return shape < 0 ? CueName(feature / _width) : $"{CueName(feature / _width)}*{_shapes[shape]}";
    }

    private static string CueName(int cue) => cue < _firstWord ? _cues[cue]
        : cue >= _firstPredicate ? $"Verb:{_predicates[cue - _firstPredicate]}"
        : $"{WordOf(cue)}@{ZoneOf(cue)}";
}
