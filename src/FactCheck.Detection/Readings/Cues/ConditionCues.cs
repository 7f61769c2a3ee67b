using FactCheck.Detection.Clauses;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Skeletons;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>Conditions stated in the sentence: "se", "qualora", "in caso di", "senza", a gerund.</summary>
internal static class ConditionCues
{
    public static void Add(ClaimContext claim, CueList cues)
    {
        AddClause(claim, cues);
        Clause clause = claim.Clause;
        for (int i = clause.Sentence.First; i < clause.Sentence.End; i++)
        {
            if (KindOf(claim, i) is { } kind)
            {
                cues.Add(kind, i, i + 1);
                cues.AddIf(kind is Cue.ParticipleIf or Cue.Otherwise, Cue.IfClause, i, i + 1);
            }
        }

        int first = clause.Range.First;
        cues.AddIf(claim.Text.Tokens[first].Word.Gerund is not null && claim.Word(first) is not ("quando" or "secondo" or "stando"), Cue.GerundFirst, first, first + 1);
    }

    private static void AddClause(ClaimContext claim, CueList cues)
    {
        SkeletonClause? own = claim.Clause.Node is { } node ? claim.Clause.Skeleton.ConditionOf(node) : null;
        foreach (SkeletonClause condition in claim.Clause.Skeleton.Clauses)
        {
            if (!condition.IsCondition || condition == claim.Clause.Node)
            {
                continue;
            }

            int at = Math.Max(condition.SharedOpener, condition.First);
            bool concessive = at > claim.Sentence.First && claim.Word(at - 1) is "anche" or "neanche" or "nemmeno" or "come" or "pure";
            bool subjunctive = condition.Verb >= 0 && NarrativeTenses.Of(claim.Text.Tokens, condition.Verb) == NarrativeTense.Subjunctive;
            Cue kind = concessive ? Cue.ConcessiveIf : condition != own ? Cue.IfElsewhere : subjunctive ? Cue.IfSubjunctive : Cue.IfIndicative;
            cues.Add(kind, at, at + 1);
            cues.AddIf(!concessive, Cue.IfClause, at, at + 1);
            cues.AddIf(!concessive && at > claim.Group.Finite, Cue.IfAfter, at, at + 1);
        }
    }

    private static Cue? KindOf(ClaimContext claim, int i) => claim.Word(i) switch
    {
        "se" when i + 1 < claim.Sentence.End && claim.Text.Tokens[i + 1].Word.Participle is not null => Cue.ParticipleIf,
        "caso" or "ipotesi" or "eventualità" when Before(claim, i) is "in" or "nel" or "nell'" or "ogni" or "quel" or "questo" or "tal" => Cue.InCaseOf,
        "condizione" or "patto" when Before(claim, i) is "a" => Cue.InCaseOf,
        "assenza" or "mancanza" when Before(claim, i) is "in" => Cue.InCaseOf,
        "senza" => i == claim.Clause.Range.First ? Cue.WithoutFirst : Cue.WithoutThat,
        "altrimenti" or "sennò" or "sennonché" => Cue.Otherwise,
        "con" when i == claim.Clause.Range.First => Cue.WithThat,
        "fosse" or "fossero" or "avesse" or "avessero" => Cue.ImperfectSubjunctive,
        _ => null,
    };

    private static string Before(ClaimContext claim, int i) => i > claim.Sentence.First ? claim.Word(i - 1) : string.Empty;
}
