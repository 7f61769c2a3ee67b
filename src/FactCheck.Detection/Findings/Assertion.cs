namespace FactCheck.Detection.Findings;

/// <summary>A clause the writer vouches for: a verb in the indicative with the words around it; token indexes.</summary>
/// <param name="First">First token of the clause.</param>
/// <param name="End">The token after the clause.</param>
/// <param name="Group">First token of the verb group, its auxiliary where it has one.</param>
/// <param name="Verb">The lexical verb.</param>
internal readonly record struct Assertion(int Sentence, int First, int End, int Group, int Verb, bool Negated);
