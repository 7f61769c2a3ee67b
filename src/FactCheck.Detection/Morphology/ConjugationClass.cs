namespace FactCheck.Detection.Morphology;

/// <summary>The classes by which a regular Italian verb is conjugated; the present of -ire verbs cannot be told from the infinitive.</summary>
internal enum ConjugationClass
{
    /// <summary>Not to be known: an -ire verb in no list, or no infinitive at all.</summary>
    Unknown,

    /// <summary>parlare: parlo, parla, parlano.</summary>
    Are,

    /// <summary>temere, prendere: prendo, prende, prendono.</summary>
    Ere,

    /// <summary>partire: parto, parte, partono.</summary>
    Ire,

    /// <summary>finire: finisco, finisce, finiscono.</summary>
    IreWithIsc,
}
