namespace FactCheck.Detection.Morphology;

/// <summary>Which endings a stem takes. A regular verb has one stem for all of its conjugation; an irregular one shares them out.</summary>
[Flags]
internal enum StemUses
{
    None = 0,

    /// <summary>Endings of -are verbs in a and o ("cerc-a", "studi-a").</summary>
    AreA = 1 << 0,

    /// <summary>Endings of -are verbs in i ("cerch-i", "stud-i").</summary>
    AreI = 1 << 1,
    PresentO = 1 << 2,
    PresentI = 1 << 3,
    PresentE = 1 << 4,
    PresentIamo = 1 << 5,
    PresentEte = 1 << 6,
    PresentIte = 1 << 7,

    /// <summary>Imperfects and second persons of the remote past in e ("fac-evo", "fac-esti", "fac-essi").</summary>
    ThemeE = 1 << 8,

    /// <summary>The same in i, with the whole remote past ("fin-ivo", "fin-ì").</summary>
    ThemeI = 1 << 9,

    /// <summary>"tem-ei", "tem-etti".</summary>
    WeakPast = 1 << 10,

    /// <summary>"pres-i", "pres-ero".</summary>
    StrongPast = 1 << 11,
    Gerund = 1 << 12,
    InfinitiveEre = 1 << 13,
    InfinitiveIre = 1 << 14,

    /// <summary>"por-re", "fa-re".</summary>
    InfinitiveRe = 1 << 15,

    /// <summary>A whole participle but for its last vowel ("pres-o", "tem-ut-o").</summary>
    Participle = 1 << 16,
    FutureEr = 1 << 17,
    FutureIr = 1 << 18,

    /// <summary>A future stem with its r ("andr-ò", "sar-ei").</summary>
    Future = 1 << 19,

    Are = AreA | AreI | FutureEr,
    Ere = PresentO | PresentI | PresentE | PresentIamo | PresentEte | ThemeE | WeakPast | Gerund | InfinitiveEre | FutureEr,
    Ire = PresentO | PresentI | PresentE | PresentIamo | PresentIte | ThemeI | Gerund | InfinitiveIre | FutureIr,
    PresentStressed = PresentO | PresentI | PresentE,
}
