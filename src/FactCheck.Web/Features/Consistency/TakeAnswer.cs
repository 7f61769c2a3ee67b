namespace FactCheck.Web.Features.Consistency;

/// <summary>What the POST of an agency's text answers: nothing when it was kept, else what to mend and at which field.</summary>
/// <param name="Problem">A name the page knows.</param>
/// <param name="Message">In words; null where the browser met it before the server.</param>
/// <param name="Field">The name of the form's field, null when none is to blame.</param>
public sealed record TakeAnswer(string? Problem = null, string? Message = null, string? Field = null);
