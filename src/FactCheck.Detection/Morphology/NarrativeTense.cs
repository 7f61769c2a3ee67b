namespace FactCheck.Detection.Morphology;

/// <summary>The tense a finite verb tells in, its auxiliary taken together with its participle.</summary>
internal enum NarrativeTense { None, Present, Perfect, Remote, Imperfect, Pluperfect, Future, Conditional, Subjunctive }
