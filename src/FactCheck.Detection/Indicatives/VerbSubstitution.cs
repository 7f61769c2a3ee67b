namespace FactCheck.Detection.Indicatives;

/// <summary>The verb that takes the place of a conditional.</summary>
/// <param name="Infinitive">The verb to conjugate; not always the one that stands there: "risulterebbe" gives "è".</param>
/// <param name="Imperfect">Whether it takes the imperfect: "avrebbe dovuto" gives "doveva".</param>
/// <param name="Dropped">Index of a verb that goes ("dovuto"), or -1.</param>
/// <param name="Last">Index of the last token the edit covers.</param>
internal readonly record struct VerbSubstitution(string Infinitive, bool Imperfect, int Dropped, int Last);
