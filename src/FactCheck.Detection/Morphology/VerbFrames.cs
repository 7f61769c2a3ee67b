namespace FactCheck.Detection.Morphology;

/// <summary>How a verb builds its clause and what kind of act it names; a verb has several.</summary>
[Flags]
internal enum VerbFrames
{
    None = 0,

    /// <summary>Makes its past with essere, so that essere + participle is no passive ("sarebbe arrivato").</summary>
    TakesEssere = 1 << 0,

    /// <summary>Takes a direct object, so that it has a passive.</summary>
    Transitive = 1 << 1,

    /// <summary>Takes a clause with "che".</summary>
    TakesChe = 1 << 2,

    /// <summary>Takes "a" + infinitive ("continuare a").</summary>
    TakesAInfinitive = 1 << 3,

    /// <summary>Takes "di" + infinitive ("cercare di").</summary>
    TakesDiInfinitive = 1 << 4,

    /// <summary>Takes an infinitive with nothing before it ("potere", "lasciare", "bisognare").</summary>
    TakesBareInfinitive = 1 << 5,

    /// <summary>Says what its clause holds.</summary>
    Saying = 1 << 6,

    /// <summary>Thinks, knows, fears, hopes or supposes it.</summary>
    Thinking = 1 << 7,

    /// <summary>Promises, decides, announces or plans it: its clause lies ahead.</summary>
    Announcing = 1 << 8,

    /// <summary>Sees, hears or finds it.</summary>
    Perceiving = 1 << 9,

    /// <summary>Makes another do it ("fare", "lasciare").</summary>
    Causative = 1 << 10,

    /// <summary>potere, dovere, volere, sapere.</summary>
    Modal = 1 << 11,

    /// <summary>Ties a subject to a noun or an adjective ("essere", "diventare", "risultare").</summary>
    Copular = 1 << 12,
}
