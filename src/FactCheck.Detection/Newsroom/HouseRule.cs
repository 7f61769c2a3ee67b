namespace FactCheck.Detection.Newsroom;

/// <summary>What a newsroom can tell the detector.</summary>
public enum HouseRuleKind
{
    /// <summary>Words before a source: "a sentire", "per bocca di".</summary>
    Cue,

    /// <summary>A name of its own for a source: "il Colle" for the Quirinale.</summary>
    Source,

    /// <summary>A word that is never a conditional: a company called "Sarei".</summary>
    NeverConditional,

    /// <summary>A wording that is always read in one way: "sarebbe il caso di".</summary>
    Wording,

    /// <summary>Words that make a statement a guess: "a spanne".</summary>
    Hedge,
}

/// <summary>A source under the name by which the newsroom keeps its record.</summary>
/// <param name="Name">The canonical name: "Quirinale".</param>
/// <param name="Aliases">Other names in the text, without article: "Colle". The canonical name is recognised as well.</param>
public sealed record HouseSource(string Name, SourceKind Kind, IReadOnlyList<string> Aliases);

/// <summary>A wording with the reading its claims get.</summary>
public sealed record HouseWording(string Words, Reading Reading);

/// <summary>Why a rule cannot be kept; a screen says it in the editor's language.</summary>
public enum HouseRuleFault
{
    /// <summary>There are more rules than <see cref="HouseRulesBuilder.MostRules"/>.</summary>
    TooMany,
    Empty,

    /// <summary>Longer than <see cref="HouseRulesBuilder.LongestRule"/>.</summary>
    TooLong,

    /// <summary>It holds marks that no text is searched for.</summary>
    NotWords,

    /// <summary>More than one word where only one can be.</summary>
    SeveralWords,

    /// <summary>It holds no conditional, so it can never apply.</summary>
    NoConditional,

    /// <summary>A verb alone, which would take in every claim with it.</summary>
    VerbAlone,

    /// <summary>Only words that stand in almost every sentence.</summary>
    TooCommon,
    BeginsWithArticle,
    Repeated,

    /// <summary>One name for two sources.</summary>
    Ambiguous,
}

/// <summary>One rule that cannot be kept.</summary>
/// <param name="Rule">Its words as they were given.</param>
/// <param name="Message">What is wrong, with which rule, and what to do, in English.</param>
public sealed record HouseRuleProblem(HouseRuleKind Kind, string Rule, HouseRuleFault Fault, string Message);

/// <summary>Some rules cannot be kept; nothing was built. The message lists every problem, one a line.</summary>
public sealed class HouseRulesException(IReadOnlyList<HouseRuleProblem> problems)
    : ArgumentException(string.Join('\n', problems.Select(problem => problem.Message)))
{
    /// <summary>Every problem found, by kind of rule, each kind in the order it was added; never empty.</summary>
    public IReadOnlyList<HouseRuleProblem> Problems { get; } = problems;
}
