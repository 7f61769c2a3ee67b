namespace FactCheck.Web.Features.Presence;

/// <summary>One open window with an article in it, as the others see it.</summary>
/// <param name="Window">The circuit: one editor may have several windows.</param>
/// <param name="Name">The name the editor gave.</param>
/// <param name="Claim">The claim in hand; null for somebody who only reads.</param>
/// <param name="Number">The claim's number as that window shows it; null for a claim without one.</param>
public sealed record Colleague(Guid Window, string Name, Guid Article, Guid? Claim, int? Number);
