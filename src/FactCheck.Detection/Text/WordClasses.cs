namespace FactCheck.Detection.Text;

/// <summary>The closed classes a form belongs to, as bits, so that a rule asks a question of a token without looking a string up.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Article = 1 << 0,
    Preposition = 1 << 1,
    FusedPreposition = 1 << 2,
    PronounCarrier = 1 << 3,
    Clitic = 1 << 4,
    Negation = 1 << 5,
    Subordinator = 1 << 6,
    Relative = 1 << 7,
    Coordinator = 1 << 8,
    Adversative = 1 << 9,
    LeansOnNext = 1 << 10,
    InsideGroup = 1 << 11,
    Connective = 1 << 12,
    Abbreviation = 1 << 13,

    /// <summary>An adverb in -mente, known by its shape.</summary>
    MannerAdverb = 1 << 14,
}
