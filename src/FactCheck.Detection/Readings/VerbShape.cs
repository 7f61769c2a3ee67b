using FactCheck.Detection.Clauses;

namespace FactCheck.Detection.Readings;

/// <summary>The build of a conditional group; what a cue is worth depends on it.</summary>
internal enum VerbShape
{
    /// <summary>"andrebbe".</summary>
    Simple,

    /// <summary>"sarebbero dodici", "avrebbe fretta": a state.</summary>
    State,

    /// <summary>"avrebbe ucciso".</summary>
    Past,

    /// <summary>"sarebbe stata un'offesa": a past state.</summary>
    PastState,

    /// <summary>"starebbe pensando", "starebbe per partire".</summary>
    Ongoing,

    /// <summary>"verrebbe sacrificato", "sarebbe pagato": a passive without a past.</summary>
    Passive,

    /// <summary>"potrebbe salire".</summary>
    May,

    /// <summary>"avrebbe potuto vincere".</summary>
    MayPast,

    /// <summary>"potrebbe aver vinto", "dovrebbe essere arrivato": a guess about the past.</summary>
    Guess,

    /// <summary>"dovrebbe aprire".</summary>
    Must,

    /// <summary>"avrebbe dovuto aprire".</summary>
    MustPast,

    /// <summary>"vorrebbe partire", "saprebbe dire".</summary>
    OtherModal,

    /// <summary>First or second person: "direi", "dovresti".</summary>
    Dialogue,
}

internal static class VerbShapes
{
    public static VerbShape Of(VerbGroup group) => group.Form.Person != 3 ? VerbShape.Dialogue : group.Modal switch
    {
        "potere" or "dovere" when group.Tense == VerbTense.Past && group.Form.Lemma == group.Modal => VerbShape.Guess,
        "potere" => group.Tense == VerbTense.Past ? VerbShape.MayPast : VerbShape.May,
        "dovere" => group.Tense == VerbTense.Past ? VerbShape.MustPast : VerbShape.Must,
        null => OfPlain(group),
        _ => VerbShape.OtherModal,
    };

    private static VerbShape OfPlain(VerbGroup group)
    {
        bool state = group.Lemma is "essere" or "avere";
        return group.Aspect != VerbAspect.Simple ? VerbShape.Ongoing
            : group.Tense == VerbTense.Past ? state ? VerbShape.PastState : VerbShape.Past
            : group.Lemma is "volere" ? VerbShape.OtherModal
            : group.Voice == VerbVoice.Passive ? VerbShape.Passive
            : state ? VerbShape.State : VerbShape.Simple;
    }
}
