namespace FactCheck.Detection.Newsroom;

public class HouseRuleChecksTests
{
    public static TheoryData<string, HouseRulesBuilder> Problems => new()
    {
        { "The attribution cue \" \" is empty. Write its words, or remove it.", new HouseRulesBuilder().AddCue(" ") },
        { "The attribution cue \"di\" has only words that stand in almost every sentence. Add a word of its own.", new HouseRulesBuilder().AddCue("di") },
        { "The attribution cue \"a sentire: lui\" has marks that no text is searched for. Write words only.", new HouseRulesBuilder().AddCue("a sentire: lui") },
        { "The attribution cue \"A Sentire\" stands twice. Keep one of the two.", new HouseRulesBuilder().AddCue("a sentire").AddCue("A Sentire") },
        { "The name of a source \"\" is empty. Write its words, or remove it.", new HouseRulesBuilder().AddSource("", SourceKind.Person) },
        { "The name of a source \"il Colle\" begins with an article. Write the name without it; the article is found by itself.", new HouseRulesBuilder().AddSource("Quirinale", SourceKind.Institution, "il Colle") },
        { "The name of a source \"colle\" names \"Quirinale\" and \"Campidoglio\". Leave it with one of the two.", new HouseRulesBuilder().AddSource("Quirinale", SourceKind.Institution, "Colle").AddSource("Campidoglio", SourceKind.Institution, "colle") },
        { "The word that is never a conditional \"Viverei spa\" has more than one word. Write the one word that is never a conditional, or ignore the whole wording instead.", new HouseRulesBuilder().AddNeverConditional("Viverei spa") },
        { "The word that is never a conditional \"tavolo\" does not end like a conditional, so it is never read as one. Remove it.", new HouseRulesBuilder().AddNeverConditional("tavolo") },
        { "The wording \"il caso di\" has no conditional, so no claim can have this wording. Write it with its conditional: \"sarebbe il caso di\".", new HouseRulesBuilder().Ignore("il caso di") },
        { "The wording \"avrebbe\" would take every claim with this verb out of its reading. Add the words beside the verb that make it an exception.", new HouseRulesBuilder().Ignore("avrebbe") },
        { "The hedge \"«forse»\" has marks that no text is searched for. Write words only.", new HouseRulesBuilder().AddHedge("«forse»") },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Build_RuleThatCannotBeKept_SaysWhichAndWhatToDo(string message, HouseRulesBuilder rules)
    {
        HouseRulesException refused = Should.Throw<HouseRulesException>(rules.Build);
        refused.Message.ShouldBe(message);
        refused.Problems.ShouldHaveSingleItem().Message.ShouldBe(message);
    }

    [Fact]
    public void Check_LongRule_ShowsItsBeginning() =>
        new HouseRulesBuilder().AddHedge(new string('a', 100)).Check().ShouldHaveSingleItem().Message.ShouldBe(
            $"The hedge \"{new string('a', 40)}…\" has 100 characters; at most 80 can be kept. Shorten it to the words that matter.");

    [Fact]
    public void Check_TooManyRules_CountsThem()
    {
        var rules = new HouseRulesBuilder();
        Enumerable.Range(0, HouseRulesBuilder.MostRules + 1).ToList().ForEach(i => rules.AddHedge($"circa {i} volte"));
        rules.Check().ShouldHaveSingleItem().Message.ShouldBe("There are 2001 rules, names of sources included; at most 2000 can be kept. Remove those you need least.");
    }

    [Fact]
    public void Build_SeveralProblems_ListsAllInOrder()
    {
        HouseRulesException refused = Should.Throw<HouseRulesException>(() => new HouseRulesBuilder().AddHedge("?").AddCue("").Build());
        refused.Problems.Select(problem => (problem.Kind, problem.Rule)).ShouldBe([(HouseRuleKind.Cue, ""), (HouseRuleKind.Hedge, "?")]);
        refused.Message.Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public void Check_NullWords_AreAProblemAndNoCrash() =>
        new HouseRulesBuilder().AddCue(null!).Check().ShouldHaveSingleItem().Message.ShouldBe("The attribution cue \"\" is empty. Write its words, or remove it.");
}
