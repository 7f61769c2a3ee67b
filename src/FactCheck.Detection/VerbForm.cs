namespace FactCheck.Detection;

/// <summary>The mood of a finite verb; the conditional, of which claims are made, is the one that goes without saying.</summary>
public enum VerbMood { Conditional, Indicative, Subjunctive, Imperative }

/// <summary>The tense of a verb group: the conditional has a present and a past, the other moods what their grammar gives them.</summary>
public enum VerbTense
{
    /// <summary>"andrebbe", "va".</summary>
    Present,

    /// <summary>"sarebbe andato", "è andato" (the passato prossimo), "sia andato".</summary>
    Past,

    /// <summary>"andava", "andasse".</summary>
    Imperfect,

    /// <summary>"era andato", "fosse andato".</summary>
    Pluperfect,

    /// <summary>"andò".</summary>
    Remote,

    /// <summary>"fu andato".</summary>
    RemotePluperfect,

    /// <summary>"andrà".</summary>
    Future,

    /// <summary>"sarà andato".</summary>
    FuturePerfect,
}

/// <summary>How the action runs: plain, under way ("starebbe pensando") or about to begin ("starebbe per lasciare").</summary>
public enum VerbAspect { Simple, Progressive, Imminent }

/// <summary>Whether the subject acts or undergoes ("sarebbero stati uccisi").</summary>
public enum VerbVoice { Active, Passive }

/// <summary>Grammatical number of the finite verb.</summary>
public enum GrammaticalNumber { Singular, Plural }

/// <summary>A finite verb group as grammar describes it, with its place in the text.</summary>
public sealed record VerbForm
{
    /// <summary>From the finite verb to the last verb of the group; clitics and negation before it are fields.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The pieces of the group in text order, where other words stand inside it ("si starebbero … attrezzando" gives two).</summary>
    public required IReadOnlyList<TextSpan> Parts { get; init; }

    /// <summary>The finite word itself: the token that carries the mood, without clitics joined by an apostrophe.</summary>
    public required TextSpan Token { get; init; }

    /// <summary>Of <see cref="Token"/>.</summary>
    public VerbMood Mood { get; init; }

    /// <summary>Infinitive of the lexical verb; of the copula where the predicate is a noun or an adjective.</summary>
    public required string Lemma { get; init; }

    /// <summary>Infinitive of the auxiliary ("avere", "essere", "stare", "venire", "andare"), or null for a simple form.</summary>
    public string? Auxiliary { get; init; }

    /// <summary>Infinitive of the modal ("potere", "dovere", "volere", "sapere"), or null.</summary>
    public string? Modal { get; init; }

    /// <summary>Clitic pronouns that belong to the group, in lower case and text order ("si", "l'", "ne"); empty when there are none.</summary>
    public IReadOnlyList<string> Clitics { get; init; } = [];

    /// <summary>
    /// Of a conditional, past where the group says what was: "avrebbe detto", also "potrebbe aver detto". Of the other moods,
    /// that of the finite verb with its participle: "può aver detto" is present.
    /// </summary>
    public required VerbTense Tense { get; init; }

    /// <summary>Told by the periphrasis, not by what the verb means.</summary>
    public required VerbAspect Aspect { get; init; }

    /// <summary>Passive with essere, venire and andare; "si" with an active verb stays active.</summary>
    public required VerbVoice Voice { get; init; }

    /// <summary>1, 2 or 3.</summary>
    public required int Person { get; init; }

    /// <summary>Of the finite verb, which may not be that of its subject in sense ("la maggior parte sarebbero").</summary>
    public required GrammaticalNumber Number { get; init; }

    /// <summary>Whether "non", "né", "mai" or the like denies the verb.</summary>
    public bool Negated { get; init; }
}
