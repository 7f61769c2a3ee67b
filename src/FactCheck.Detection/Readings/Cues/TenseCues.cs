using FactCheck.Detection.Morphology;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>One cue for each tense and each place a verb can stand in; the enum lists them in the order of the tenses.</summary>
internal static class TenseCues
{
    public static Cue Governor(NarrativeTense tense) => tense switch
    {
        NarrativeTense.Present => Cue.GovernedByPresent,
        NarrativeTense.Perfect => Cue.GovernedByPerfect,
        NarrativeTense.Remote => Cue.GovernedByRemote,
        NarrativeTense.Imperfect => Cue.GovernedByImperfect,
        NarrativeTense.Pluperfect => Cue.GovernedByPluperfect,
        NarrativeTense.Future => Cue.GovernedByFuture,
        NarrativeTense.Conditional => Cue.GovernedByConditional,
        _ => Cue.GovernedBySubjunctive,
    };

    public static Cue? Anywhere(NarrativeTense tense) => tense switch
    {
        NarrativeTense.Present => Cue.PresentTense,
        NarrativeTense.Perfect => Cue.PerfectTense,
        NarrativeTense.Remote => Cue.RemoteTense,
        NarrativeTense.Imperfect => Cue.ImperfectTense,
        NarrativeTense.Pluperfect => Cue.PluperfectTense,
        NarrativeTense.Future => Cue.FutureTense,
        NarrativeTense.Subjunctive => Cue.SubjunctiveTense,
        _ => null,
    };

    /// <summary>The cue of a tense in a run of cues that begins with the present, or null where the run has none.</summary>
    public static Cue? In(Cue present, NarrativeTense tense, bool hasConditional) =>
        tense is NarrativeTense.None or NarrativeTense.Subjunctive || tense == NarrativeTense.Conditional && !hasConditional ? null : present + ((int)tense - (int)NarrativeTense.Present);
}
