namespace FactCheck.Web.Features.Workbench;

/// <summary>The note of the open claim as its field shows it.</summary>
/// <param name="Text">The saved note, or what is being typed over it.</param>
/// <param name="Typed">The last words this browser sent: they stand in the field already and are never written back over it.</param>
/// <param name="State">"Bozza", "Salvata alle 11:20", or nothing.</param>
public sealed record NoteOnScreen(string Text, string? Typed, bool IsDraft, string? State);
