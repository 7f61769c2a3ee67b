using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>The reason an editor is given for a cue. What a cue means may depend on the reading it speaks for: a past beside the verb is a story for a future in the past, and only vocabulary else.</summary>
internal static class CueReasonTable
{
    /// <summary>Null for cues too slight to be named: word order, length, plural.</summary>
    public static string? CodeOf(int cue, VerbShape shape, Reading reading) =>
        CueSpace.WordOf(cue) is { } word ? OfWord(word, reading)
        : CueSpace.PredicateOf(cue) is { } predicate ? OfPredicate(predicate, reading)
        : (Cue)cue == Cue.Always ? OfShape(shape)
        : OfGrammar((Cue)cue, reading);

    private static string? OfShape(VerbShape shape) => shape switch
    {
        VerbShape.Past or VerbShape.PastState => ReasonCodes.PastFact,
        VerbShape.Ongoing => ReasonCodes.Progressive,
        VerbShape.State => ReasonCodes.Figure,
        VerbShape.May or VerbShape.MayPast or VerbShape.Guess or VerbShape.Must or VerbShape.MustPast => ReasonCodes.Modal,
        VerbShape.OtherModal => ReasonCodes.StanceVerb,
        _ => null,
    };

    private static string? OfGrammar(Cue cue, Reading reading) => cue switch
    {
        Cue.FirstSingular or Cue.FirstPlural or Cue.SecondoMe => ReasonCodes.FirstPerson,
        Cue.Second => ReasonCodes.SecondPerson,
        Cue.Negated or Cue.NeverInside => ReasonCodes.Negation,
        >= Cue.ComplementClause and <= Cue.FreeRelative => ReasonCodes.Subordinate,
        Cue.SourceFrame or Cue.SourceFrameAfter or Cue.HeadlineFrame or Cue.AnonymousFrame or Cue.FrameInClause => ReasonCodes.Attribution,
        Cue.PresentSayingFrame or Cue.PastSayingFrame or Cue.PostposedFrame or Cue.SpeechFrame or Cue.HearsayFrame or Cue.NegatedFrame => ReasonCodes.Saying,
        Cue.ImpersonalFrame => ReasonCodes.ImpersonalHearsay,
        Cue.NearFrame or Cue.NearFrameLater or Cue.NearSourceFrame => ReasonCodes.InferredAttribution,
        Cue.NoFrame => ReasonCodes.NoSource,
        Cue.ThinkingFrame or Cue.PromisingFrame => ReasonCodes.Governor,
        Cue.AnnouncingFrame or Cue.PastThinkingFrame or Cue.PastPromisingFrame => ReasonCodes.FutureInPastVerb,
        >= Cue.GovernedByPresent and <= Cue.SharedSubject => reading == Reading.FutureInPast ? ReasonCodes.FutureInPastVerb : ReasonCodes.Governor,
        >= Cue.IfClause and <= Cue.WithThat => ReasonCodes.Condition,
        Cue.FutureTense or Cue.VerbBeforeFuture or Cue.PreviousFuture => ReasonCodes.Schedule,
        >= Cue.PresentTense and <= Cue.Year => reading == Reading.FutureInPast ? ReasonCodes.PastNarrative : null,
        Cue.FigureAfter or Cue.FigureNear => ReasonCodes.Figure,
        Cue.JudgementAfter => ReasonCodes.StanceJudgement,
        >= Cue.ConditionalBefore and <= Cue.NextPastConditional => reading == Reading.Reported ? ReasonCodes.ReportedNeighbour : ReasonCodes.NearbyConditional,
        Cue.Question or Cue.IsQuestionWord => ReasonCodes.Question,
        Cue.Quoted or Cue.QuoteInSentence => ReasonCodes.Quotation,
        _ => null,
    };

    private static string OfWord(CueWord word, Reading reading) => word switch
    {
        CueWord.Hearsay => ReasonCodes.HearsayNoun,
        CueWord.Uncertain => ReasonCodes.Uncertainty,
        CueWord.Ahead or CueWord.Weekday or CueWord.Month or CueWord.Event when reading == Reading.Projection => ReasonCodes.Schedule,
        CueWord.Later or CueWord.Past when reading == Reading.FutureInPast => ReasonCodes.PastNarrative,
        CueWord.Counterfactual => ReasonCodes.Condition,
        CueWord.Judgement or CueWord.Duty when reading == Reading.Stance => ReasonCodes.StanceJudgement,
        CueWord.Proposal when reading == Reading.Hypothetical => ReasonCodes.Effect,
        CueWord.Speaker => ReasonCodes.FirstPerson,
        CueWord.Hearer => ReasonCodes.SecondPerson,
        CueWord.Quantity => ReasonCodes.Figure,
        CueWord.Negative => ReasonCodes.Negation,
        _ => ReasonCodes.Vocabulary,
    };

    private static string OfPredicate(PredicateClass predicate, Reading reading) => predicate switch
    {
        PredicateClass.Effect when reading == Reading.Hypothetical => ReasonCodes.Effect,
        PredicateClass.Wish or PredicateClass.Need or PredicateClass.Opinion when reading == Reading.Stance => ReasonCodes.StanceVerb,
        _ => ReasonCodes.VerbMeaning,
    };
}
