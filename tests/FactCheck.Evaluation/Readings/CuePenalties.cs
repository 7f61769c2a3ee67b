using FactCheck.Detection.Readings;

namespace FactCheck.Evaluation.Readings;

/// <summary>How strongly the weights of a cue are held near zero, by what kind of cue it is.</summary>
internal static class CuePenalties
{
    public static double Of(int feature, TrainingOptions options)
    {
        int cue = CueSpace.CueOf(feature);
        return cue == CueSpace.Of(Cue.Always) ? options.Shape : (CueSpace.HasShape(feature) ? options.ShapeFactor : 1) * OfCue(cue, options);
    }

    private static double OfCue(int cue, TrainingOptions options) => CueSpace.ZoneOf(cue) switch
    {
        CueZone.Ahead or CueZone.Behind or CueZone.Governor => options.Near,
        CueZone.Sentence => options.Wide,
        CueZone.Previous or CueZone.Next => options.Far,
        _ when CueSpace.PredicateOf(cue) is not null => options.Predicate,
        _ => (Cue)cue is Cue.SecondoMe or Cue.Otherwise or Cue.WithoutFirst or Cue.IfSubjunctive ? options.Decisive : IsCore((Cue)cue) ? options.Core : options.Grammar,
    };

    private static bool IsCore(Cue cue) =>
        cue is (>= Cue.SourceFrame and <= Cue.NoFrame) or (>= Cue.GovernedByPresent and <= Cue.WithThat) or Cue.SecondoMe or Cue.Question or Cue.IsQuestionWord or Cue.NeverInside or Cue.Quoted;
}
