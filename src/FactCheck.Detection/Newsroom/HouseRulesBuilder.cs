namespace FactCheck.Detection.Newsroom;

/// <summary>Gathers a newsroom's rules and checks them. Not safe to share between threads; what it builds is.</summary>
public sealed class HouseRulesBuilder
{
    /// <summary>How many rules of all kinds, aliases included, may be kept: more would be a dictionary, not house rules.</summary>
    public const int MostRules = 2_000;

    /// <summary>How long the words of one rule may be, in UTF-16 units.</summary>
    public const int LongestRule = 80;

    internal List<string> Cues { get; } = [];

    internal List<HouseSource> Sources { get; } = [];

    internal List<string> NeverConditional { get; } = [];

    internal List<HouseWording> Wordings { get; } = [];

    internal List<string> Hedges { get; } = [];

    /// <summary>Words before a source, without the source: "a sentire" for "a sentire il Colle".</summary>
    public HouseRulesBuilder AddCue(string words)
    {
        Cues.Add(words);
        return this;
    }

    /// <summary>A source with its other names, without articles: "Quirinale", also "Colle".</summary>
    public HouseRulesBuilder AddSource(string name, SourceKind kind, params IEnumerable<string> aliases)
    {
        Sources.Add(new HouseSource(name, kind, [.. aliases ?? []]));
        return this;
    }

    /// <summary>A word that ends like a conditional and never is one.</summary>
    public HouseRulesBuilder AddNeverConditional(string word)
    {
        NeverConditional.Add(word);
        return this;
    }

    /// <summary>A wording that is no claim to check: its conditionals are read as stance and leave the queue.</summary>
    public HouseRulesBuilder Ignore(string wording) => ReadAs(wording, Reading.Stance);

    /// <summary>A wording whose conditionals always have this reading.</summary>
    public HouseRulesBuilder ReadAs(string wording, Reading reading)
    {
        Wordings.Add(new HouseWording(wording, reading));
        return this;
    }

    /// <summary>Words that make a statement a guess; shown in the faint layer.</summary>
    public HouseRulesBuilder AddHedge(string words)
    {
        Hedges.Add(words);
        return this;
    }

    /// <summary>Every problem of the rules gathered so far, by kind, each kind in the order it was added; empty when they can be built.</summary>
    public IReadOnlyList<HouseRuleProblem> Check() => HouseRuleChecks.Of(this);

    /// <summary>The rules, from now on unchangeable; the builder may go on.</summary>
    /// <exception cref="HouseRulesException">Some rule cannot be kept; the exception lists every problem.</exception>
    public HouseRules Build()
    {
        IReadOnlyList<HouseRuleProblem> problems = Check();
        return problems.Count == 0 ? new HouseRules(this) : throw new HouseRulesException(problems);
    }
}
