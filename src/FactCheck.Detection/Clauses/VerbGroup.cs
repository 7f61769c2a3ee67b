using FactCheck.Detection.Morphology;

namespace FactCheck.Detection.Clauses;

/// <summary>A finite verb group in token indexes; <see cref="VerbForm"/> is what the world sees of it.</summary>
internal sealed record VerbGroup
{
    /// <summary>Index of the word that bears the mood.</summary>
    public required int Finite { get; init; }

    /// <summary>Indexes of all its verbs in text order; the first is <see cref="Finite"/>.</summary>
    public required IReadOnlyList<int> Verbs { get; init; }

    /// <summary>First token of negation and clitics before the finite verb.</summary>
    public required int First { get; init; }

    public required FiniteForm Form { get; init; }

    public required string Lemma { get; init; }

    public string? Auxiliary { get; init; }

    public string? Modal { get; init; }

    public IReadOnlyList<string> Clitics { get; init; } = [];

    /// <summary>Past where the group says what was, whatever its mood; <see cref="VerbForms"/> makes the tense of it.</summary>
    public VerbTense Tense { get; init; }

    public VerbAspect Aspect { get; init; }

    public VerbVoice Voice { get; init; }

    public bool Negated { get; init; }

    public int Last => Verbs[^1];

    public int End => Last + 1;

    /// <summary>Whether the predicate is a noun or an adjective, or a mere existence: "sarebbe a conoscenza".</summary>
    public bool IsCopular => Lemma == "essere";
}
