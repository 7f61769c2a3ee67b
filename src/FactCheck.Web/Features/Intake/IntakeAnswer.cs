namespace FactCheck.Web.Features.Intake;

/// <summary>What the form's POST answers: where the article is now, or what to mend and at which field.</summary>
/// <param name="Problem">A name the page knows; null when the article was kept.</param>
/// <param name="Notes">Sentences on how a kept text was read, where that is not plain.</param>
/// <param name="Field">The name of the form's field, null when none is to blame.</param>
public sealed record IntakeAnswer(string? Location, string? Problem = null, string? Message = null, string? Field = null, IReadOnlyList<string>? Notes = null);
