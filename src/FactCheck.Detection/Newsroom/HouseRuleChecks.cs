using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Newsroom;

/// <summary>Tells an editor which rules cannot be kept, why, and what to do.</summary>
internal static class HouseRuleChecks
{
    public static List<HouseRuleProblem> Of(HouseRulesBuilder rules)
    {
        var problems = new List<HouseRuleProblem>();
        List<(HouseRuleKind Kind, string Words)> all = [.. AllOf(rules)];
        if (all.Count > HouseRulesBuilder.MostRules)
        {
            // Checking a million rules one by one would be the very thing the bound is for.
            return [new(all[^1].Kind, string.Empty, HouseRuleFault.TooMany, $"There are {all.Count} rules, names of sources included; at most {HouseRulesBuilder.MostRules} can be kept. Remove those you need least.")];
        }

        foreach ((HouseRuleKind kind, string words) in all)
        {
            Add(problems, kind, words, Wrong(kind, words));
        }

        AddRepeated(problems, all);
        AddAmbiguous(problems, rules.Sources);
        return problems;
    }

    private static IEnumerable<(HouseRuleKind Kind, string Words)> AllOf(HouseRulesBuilder rules) =>
    [
        .. rules.Cues.Select(words => (HouseRuleKind.Cue, words)),
        .. rules.Sources.SelectMany(source => source.Aliases.Prepend(source.Name)).Select(words => (HouseRuleKind.Source, words)),
        .. rules.NeverConditional.Select(words => (HouseRuleKind.NeverConditional, words)),
        .. rules.Wordings.Select(wording => (HouseRuleKind.Wording, wording.Words)),
        .. rules.Hedges.Select(words => (HouseRuleKind.Hedge, words)),
    ];

    /// <summary>What is wrong and what to do, or null.</summary>
    private static Wrongness? Wrong(HouseRuleKind kind, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return new(HouseRuleFault.Empty, "is empty. Write its words, or remove it.");
        }

        if (words.Length > HouseRulesBuilder.LongestRule)
        {
            return new(HouseRuleFault.TooLong, $"has {words.Length} characters; at most {HouseRulesBuilder.LongestRule} can be kept. Shorten it to the words that matter.");
        }

        TokenizedText text = TokenizedText.Read(words);
        return text.Tokens.Exists(token => token.Kind is not (TokenKind.Word or TokenKind.Number) && !token.Is(".") && !token.Is("-")) || !text.Tokens.Exists(token => token.IsWord)
            ? new(HouseRuleFault.NotWords, "has marks that no text is searched for. Write words only.")
            : WrongFor(kind, text.Tokens);
    }

    private static Wrongness? WrongFor(HouseRuleKind kind, List<Token> tokens) => kind switch
    {
        HouseRuleKind.NeverConditional when tokens.Count > 1 =>
            new(HouseRuleFault.SeveralWords, "has more than one word. Write the one word that is never a conditional, or ignore the whole wording instead."),
        HouseRuleKind.NeverConditional when !Conditionals.TryRead(tokens[0].Form, out _) =>
            new(HouseRuleFault.NoConditional, "does not end like a conditional, so it is never read as one. Remove it."),
        HouseRuleKind.Wording when !tokens.Exists(token => token.IsWord && Conditionals.TryRead(token.Form, out _)) =>
            new(HouseRuleFault.NoConditional, "has no conditional, so no claim can have this wording. Write it with its conditional: \"sarebbe il caso di\"."),
        HouseRuleKind.Wording when tokens.Count == 1 =>
            new(HouseRuleFault.VerbAlone, "would take every claim with this verb out of its reading. Add the words beside the verb that make it an exception."),
        HouseRuleKind.Cue or HouseRuleKind.Source or HouseRuleKind.Hedge when tokens.TrueForAll(IsCommon) =>
            new(HouseRuleFault.TooCommon, "has only words that stand in almost every sentence. Add a word of its own."),
        HouseRuleKind.Source when tokens[0].Is(WordClasses.Article) =>
            new(HouseRuleFault.BeginsWithArticle, "begins with an article. Write the name without it; the article is found by itself."),
        _ => null,
    };

    private static bool IsCommon(Token token) => token.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.FusedPreposition | WordClasses.Clitic
        | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Negation | WordClasses.InsideGroup);

    private static void AddRepeated(List<HouseRuleProblem> problems, List<(HouseRuleKind Kind, string Words)> all)
    {
        var seen = new HashSet<(HouseRuleKind, string)>();
        foreach ((HouseRuleKind kind, string words) in all.Where(rule => rule.Kind != HouseRuleKind.Source && !string.IsNullOrWhiteSpace(rule.Words)))
        {
            Add(problems, kind, words, seen.Add((kind, Key(words))) ? null : new(HouseRuleFault.Repeated, "stands twice. Keep one of the two."));
        }
    }

    private static void AddAmbiguous(List<HouseRuleProblem> problems, List<HouseSource> sources)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (HouseSource source in sources)
        {
            foreach (string name in source.Aliases.Prepend(source.Name).Where(name => !string.IsNullOrWhiteSpace(name)).DistinctBy(Key, StringComparer.Ordinal))
            {
                bool free = owners.TryAdd(Key(name), source.Name);
                Add(problems, HouseRuleKind.Source, name, free ? null : new(HouseRuleFault.Ambiguous, $"names \"{owners[Key(name)]}\" and \"{source.Name}\". Leave it with one of the two."));
            }
        }
    }

    private static void Add(List<HouseRuleProblem> problems, HouseRuleKind kind, string words, Wrongness? wrong)
    {
        if (wrong is not null)
        {
            problems.Add(new HouseRuleProblem(kind, words ?? string.Empty, wrong.Fault, $"{NameOf(kind)} \"{Shown(words)}\" {wrong.Sentence}"));
        }
    }

    private static string Key(string words) => string.Join(' ', Phrases.FormsOf(words));

    private static string Shown(string? words) => words is null ? string.Empty : words.Length <= HouseRulesBuilder.LongestRule ? words : words[..40] + "…";

    private static string NameOf(HouseRuleKind kind) => kind switch
    {
        HouseRuleKind.Cue => "The attribution cue",
        HouseRuleKind.Source => "The name of a source",
        HouseRuleKind.NeverConditional => "The word that is never a conditional",
        HouseRuleKind.Wording => "The wording",
        _ => "The hedge",
    };

    /// <param name="Sentence">Goes on after the name of the rule.</param>
    private sealed record Wrongness(HouseRuleFault Fault, string Sentence);
}
