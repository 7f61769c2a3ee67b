namespace FactCheck.Detection.Findings;

/// <summary>A mention of somebody by name; token indexes.</summary>
/// <param name="Surname">The last word in lower case, by which later mentions are known.</param>
internal readonly record struct PersonName(int First, int End, string Surname);
