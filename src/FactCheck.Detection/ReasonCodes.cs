namespace FactCheck.Detection;

/// <summary>The closed list of reasons a reading can have; every code has its sentence in each language of the workbench.</summary>
public static class ReasonCodes
{
    /// <summary>A frame in the same sentence names who is said to know: "secondo la procura".</summary>
    public const string Attribution = "attribution";

    /// <summary>A frame of a neighbouring sentence is taken to reach this one.</summary>
    public const string InferredAttribution = "inferredAttribution";

    /// <summary>A verb of saying or reporting governs the clause: "riferisce che".</summary>
    public const string Saying = "saying";

    /// <summary>Hearsay without a speaker: "si dice", "pare che", "a quanto pare".</summary>
    public const string ImpersonalHearsay = "impersonalHearsay";

    /// <summary>A noun or adjective of hearsay: "indiscrezioni", "l'ipotesi", "presunto".</summary>
    public const string HearsayNoun = "hearsayNoun";

    /// <summary>Another claim of the same sentence or the one before is hearsay, and this one goes on in its tone.</summary>
    public const string ReportedNeighbour = "reportedNeighbour";

    /// <summary>"starebbe pensando": in news an action under way in the conditional is almost always hearsay.</summary>
    public const string Progressive = "progressive";

    /// <summary>"avrebbe incassato", "sarebbero stati uccisi": a past fact that the writer does not vouch for.</summary>
    public const string PastFact = "pastFact";

    /// <summary>"sarebbero dodici": a figure or a state given in the conditional.</summary>
    public const string Figure = "figure";

    /// <summary>A condition stated beside the verb: "se", "qualora", "senza", a gerund.</summary>
    public const string Condition = "condition";

    /// <summary>The expected effect of a proposal or plan: "la legge ridurrebbe".</summary>
    public const string Effect = "effect";

    /// <summary>A past verb of saying, deciding or promising governs the clause: "disse che sarebbe passato".</summary>
    public const string FutureInPastVerb = "futureInPastVerb";

    /// <summary>The story is told in the past and the verb looks ahead from there: "anni dopo avrebbe confessato".</summary>
    public const string PastNarrative = "pastNarrative";

    /// <summary>potere or dovere with an infinitive.</summary>
    public const string Modal = "modal";

    /// <summary>A time or an appointment that lies ahead: "a giugno", "entro l'anno".</summary>
    public const string Schedule = "schedule";

    /// <summary>A verb of wish, politeness or advice: "vorrei", "bisognerebbe".</summary>
    public const string StanceVerb = "stanceVerb";

    /// <summary>A judgement as predicate: "sarebbe meglio", "sarebbe opportuno".</summary>
    public const string StanceJudgement = "stanceJudgement";

    /// <summary>The speaker talks of himself: "direi".</summary>
    public const string FirstPerson = "firstPerson";

    /// <summary>The speaker talks to somebody: "dovresti".</summary>
    public const string SecondPerson = "secondPerson";

    /// <summary>The clause is a question.</summary>
    public const string Question = "question";

    /// <summary>The verb stands inside a direct quotation: the speaker chose the mood.</summary>
    public const string Quotation = "quotation";

    /// <summary>The newsroom's own rules say how this wording is read.</summary>
    public const string HouseRule = "houseRule";

    /// <summary>Nobody is named who would be the source, here or nearby.</summary>
    public const string NoSource = "noSource";

    /// <summary>The verb or noun the clause depends on: "temere che", "l'idea che".</summary>
    public const string Governor = "governor";

    /// <summary>What kind of subordinate clause it is: relative, complement, of time, of cause.</summary>
    public const string Subordinate = "subordinate";

    /// <summary>"forse", "probabilmente", "è possibile".</summary>
    public const string Uncertainty = "uncertainty";

    /// <summary>The words around tell what kind of text it is: a crime page, a debate, a match.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>What kind of thing the verb says: a crime, a movement, a wish, a change of price.</summary>
    public const string VerbMeaning = "verbMeaning";

    /// <summary>The verb is denied: "non avrebbe mai immaginato".</summary>
    public const string Negation = "negation";

    /// <summary>Another conditional of the sentence or of its neighbours.</summary>
    public const string NearbyConditional = "nearbyConditional";

    /// <summary>Nothing else spoke: a plain statement in the conditional.</summary>
    public const string PlainStatement = "plainStatement";

    /// <summary>Every code, in the order the documentation lists them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Attribution, InferredAttribution, Saying, ImpersonalHearsay, HearsayNoun, ReportedNeighbour, Progressive, PastFact,
        Figure, Condition, Effect, FutureInPastVerb, PastNarrative, Modal, Schedule, StanceVerb, StanceJudgement,
        FirstPerson, SecondPerson, Question, Quotation, HouseRule, NoSource, Governor, Subordinate, Uncertainty, Vocabulary,
        VerbMeaning, Negation, NearbyConditional, PlainStatement,
    ];
}
