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
    Coordinator = 1 << 7,
    Adversative = 1 << 8,
    LeansOnNext = 1 << 9,
    InsideGroup = 1 << 10,
    Connective = 1 << 11,
    Abbreviation = 1 << 12,

    /// <summary>An adverb in -mente, known by its shape.</summary>
    MannerAdverb = 1 << 13,

    /// <summary>An adverb of time, place, degree or comment, which ends a noun phrase: "infatti", "ieri".</summary>
    Adverb = 1 << 14,

    /// <summary>A demonstrative, possessive or quantifier before a noun.</summary>
    Determiner = 1 << 15,

    Medium = 1 << 16,

    /// <summary>A noun for those who are not named on purpose: "fonti", "rumors".</summary>
    Anonymous = 1 << 17,

    /// <summary>A thing that says something: "rapporto", "testimonianze".</summary>
    Document = 1 << 18,

    Institution = 1 << 19,

    /// <summary>A noun for a person by office, profession or part in a story.</summary>
    Person = 1 << 20,

    /// <summary>A noun or name that heads a source.</summary>
    NamesSource = Medium | Anonymous | Document | Institution | Person,

    /// <summary>A word at which a frame may open: "secondo", "stando", "pare".</summary>
    FrameOpener = 1 << 21,

    /// <summary>A finite form of a verb of saying, thinking or promising, or an auxiliary that may carry its participle.</summary>
    SpeechOpener = 1 << 22,

    /// <summary>A participle of such a verb.</summary>
    SpeechParticiple = 1 << 23,

    /// <summary>"presunto", "asserito": what it stands by is hearsay.</summary>
    Presumed = 1 << 24,

    /// <summary>"accusato", "sospettato": of what follows.</summary>
    Charged = 1 << 25,

    /// <summary>Names a source only where it is written with a capital: "il Tempo", "la Dia".</summary>
    NameOnly = 1 << 26,
}
