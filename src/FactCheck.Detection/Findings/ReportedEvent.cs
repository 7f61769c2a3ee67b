using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>A reported claim in the words by which it is compared.</summary>
/// <param name="Head">The concept of its verb.</param>
/// <param name="Participants">Its other content words.</param>
/// <param name="Subject">Those of them that stand before the verb; none where the subject follows or is left out.</param>
/// <param name="Object">The first noun phrase after the verb that no bare preposition opens; none where nothing follows so.</param>
internal sealed record ReportedEvent(DetectedClaim Claim, int Sentence, string Head, EventWords Participants, EventWords Subject, EventWords Object)
{
    /// <summary>A verb that only lends a noun its action: "sarebbe stato effettuato un test".</summary>
    public bool IsLight { get; } = Paraphrases.LightVerbs.Contains(Claim.Verb.Lemma);

    /// <summary>The verb joins a subject to a noun or an adjective: "sarebbe il suo braccio destro".</summary>
    public bool IsCopular => Claim.Verb is { Lemma: "essere", Modal: null };

    /// <summary>Whether a predicate with this concept tells the same event.</summary>
    public bool IsToldBy(string concept) => concept == Head || IsLight && Participants.Contains(concept);

    /// <summary>Whether words before another verb may name the same subject: one of them in common, or one side names nobody there.</summary>
    public bool MayShareSubject(EventWords other) => Subject.Count == 0 || other.Count == 0 || other.To(Subject).Shared > 0;

    /// <summary>Whether the words of another clause may name the same object: one of them in common, or the claim has none.</summary>
    public bool MayShareObject(EventWords other) => Object.Count == 0 || other.To(Object).Shared > 0;

    /// <summary>The verb group as the text has it, lower case, without what stands inside it.</summary>
    public string VerbWords(TokenizedText text) => string.Join(' ', Claim.Verb.Parts.Select(part => part.Of(text.Text))).ToLowerInvariant();
}
