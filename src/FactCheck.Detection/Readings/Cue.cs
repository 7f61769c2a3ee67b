namespace FactCheck.Detection.Readings;

/// <summary>Things grammar shows of a claim that may speak for or against a reading. Words by class come beside them (see <see cref="CueSpace"/>).</summary>
internal enum Cue
{
    /// <summary>True of every claim: what is left to say when nothing else speaks.</summary>
    Always,

    // The verb group.
    FirstSingular, FirstPlural, Second, Plural, PassiveVoice, Negated, Reflexive, Existential, OtherClitic, HasAuxiliary, AuxiliaryBe, Split,

    // The clause.
    OpensSentence, VerbFirst, MainClause, IncidentalClause, ComplementClause, RelativeClause, AdverbialClause, CauseClause, TimeClause, ComparisonClause, IndirectQuestion, FreeRelative, WithoutVerb,
    Coordinated, AfterColon, LongSentence, ShortSentence, NoPrevious, DeepClause,

    // Frames.
    SourceFrame, SourceFrameAfter, PresentSayingFrame, PastSayingFrame, AnnouncingFrame, PostposedFrame, ImpersonalFrame, HeadlineFrame, AnonymousFrame, SpeechFrame, ThinkingFrame, PastThinkingFrame, PromisingFrame, PastPromisingFrame, NegatedFrame, HearsayFrame, NearSourceFrame, NearFrame, NearFrameLater, NoFrame,
    FrameInClause,

    // What governs the clause.
    GovernedByPresent, GovernedByPerfect, GovernedByRemote, GovernedByImperfect, GovernedByPluperfect, GovernedByFuture, GovernedByConditional, GovernedByPastConditional, GovernedBySubjunctive, GovernedByVerbless,
    RelatedToPresent, RelatedToPerfect, RelatedToRemote, RelatedToImperfect, RelatedToPluperfect, RelatedToFuture, RelatedToConditional,
    GovernedByTelling, GovernedByReporting, GovernedByPromise, GovernedByThought, GovernedByHope, GovernedBySupposition, GovernedByEmergence, GovernedByQuestion,
    AfterGerund, AfterInfinitive, AfterContentNoun, SharedSubject,

    // Conditions.
    IfClause, IfSubjunctive, IfIndicative, IfElsewhere, IfAfter, InCaseOf, WithoutThat, WithoutFirst, Otherwise, GerundFirst, ParticipleIf, ConcessiveIf, ImperfectSubjunctive, WithThat,

    // Tenses around the verb.
    PresentTense, PerfectTense, RemoteTense, ImperfectTense, PluperfectTense, FutureTense, SubjunctiveTense,
    VerbBeforePresent, VerbBeforePerfect, VerbBeforeRemote, VerbBeforeImperfect, VerbBeforePluperfect, VerbBeforeFuture, VerbBeforeConditional,
    PreviousPresent, PreviousPerfect, PreviousRemote, PreviousImperfect, PreviousPluperfect, PreviousFuture,
    Year,

    // Subject and predicate.
    NameAsSubject, NoSubject, IndefiniteSubject, FigureAfter, FigureNear, JudgementAfter, InfinitiveAfter, ChePredicate, AdverbInside, NeverInside, NowInClause, NoLonger,

    // Neighbouring conditionals.
    ConditionalBefore, PastConditionalBefore, OngoingConditionalBefore, ModalConditionalBefore, ConditionalAfter, PastConditionalAfter, FramedConditional, SpeakerConditional, PreviousConditional, PreviousPastConditional, PreviousFramed, NextConditional, NextPastConditional,

    // Who speaks.
    Quoted, QuoteInSentence, Question, Exclamation, IsQuestionWord, SecondoMe,
}
