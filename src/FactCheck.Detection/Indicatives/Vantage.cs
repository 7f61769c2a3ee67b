namespace FactCheck.Detection.Indicatives;

/// <summary>The moment a clause is seen from, which decides its tense once it is in the indicative.</summary>
internal enum Vantage
{
    /// <summary>The writer's own: "ha ucciso", "è malato".</summary>
    Present,

    /// <summary>A past the clause depends on or is set against: "aveva ucciso", "era malato".</summary>
    Past,

    /// <summary>Either may be meant, so that no tense is certain.</summary>
    Unsure,
}
