using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;

namespace FactCheck.Web.Features.Workbench.Treatments;

/// <summary>The one field of the form for softening a claim, or for saying why it is published all the same; its name is that of the field on the page.</summary>
public sealed record TreatmentForm
{
    public string Words { get; init; } = "";

    public static TreatmentForm Read(string json) => FormJson.Read<TreatmentForm>(json);

    /// <summary>What was chosen before, else where an editor begins: for softening the words that stand there.</summary>
    public static TreatmentForm Of(DraftKind kind, Claim claim) => new()
    {
        Words = claim.Treatment is { } chosen && chosen.Kind == KindOf(kind) ? chosen.Words : kind == DraftKind.Softening ? claim.Quote : "",
    };

    public static TreatmentKind KindOf(DraftKind kind) => kind == DraftKind.Softening ? TreatmentKind.Soften : TreatmentKind.PublishAnyway;

    public static DraftKind? DraftOf(TreatmentKind kind) => kind switch
    {
        TreatmentKind.Soften => DraftKind.Softening,
        TreatmentKind.PublishAnyway => DraftKind.PublishReason,
        _ => null,
    };

    /// <summary>What keeps it from being saved; empty when nothing does.</summary>
    public IReadOnlyList<EntryProblem> Check(DraftKind kind, Claim claim) =>
        Words.Length > Treatment.MaxWords ? [new EntryProblem(nameof(Words), EntryFault.TooLong, Treatment.MaxWords)]
        : string.IsNullOrWhiteSpace(Words) || (kind == DraftKind.Softening && Softening.Clean(Words) == Softening.Clean(claim.Quote)) ? [new EntryProblem(nameof(Words), EntryFault.Missing)]
        : [];
}
