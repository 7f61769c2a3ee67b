namespace FactCheck.Detection;

/// <summary>One thing that spoke for a reading, as data: the workbench puts it into the editor's language.</summary>
/// <param name="Code">One of <see cref="ReasonCodes"/>.</param>
/// <param name="Text">The words of the article that gave it, lower case; empty where the reason is a missing thing.</param>
public sealed record Reason(string Code, string Text);
