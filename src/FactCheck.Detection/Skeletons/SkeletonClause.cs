namespace FactCheck.Detection.Skeletons;

/// <summary>How a clause hangs on the rest of its sentence. A coordinated clause is of the kind of the first in its series.</summary>
internal enum ClauseKind
{
    Main,

    /// <summary>What is said, thought, feared: "che …" after a verb or a noun of content, indirect questions.</summary>
    Complement,

    Relative,

    /// <summary>Time, cause, aim, condition, concession.</summary>
    Adverbial,

    /// <summary>Independent inside another sentence: a quotation, an insertion between brackets or dashes, what follows a colon.</summary>
    Incidental,
}

/// <summary>A finite clause of a sentence, in token indexes.</summary>
internal sealed class SkeletonClause
{
    public required ClauseKind Kind { get; init; }

    /// <summary>The word that opens the clause, or -1 for a main clause and for a second one under the same opener.</summary>
    public int Opener { get; init; } = -1;

    /// <summary>The finite verb, the auxiliary where there is one; -1 where the clause has none.</summary>
    public int Verb { get; set; } = -1;

    /// <summary>The first token, the preposition of a relative pronoun included.</summary>
    public required int First { get; set; }

    /// <summary>The token after the clause, marks at its edge included.</summary>
    public int End { get; set; }

    /// <summary>The clause this one depends on, or null.</summary>
    public SkeletonClause? Governor { get; init; }

    /// <summary>The clause this one is coordinated with and follows, or null.</summary>
    public SkeletonClause? Previous { get; init; }

    /// <summary>Whether it is the outermost clause of the sentence, of a quotation or of an insertion.</summary>
    public bool IsBase { get; init; }

    /// <summary>Whether it states the condition for its governor: "se …", "qualora …"; an indirect question does not.</summary>
    public bool IsCondition { get; init; }

    public bool IsCoordinated => Previous is not null;

    /// <summary>The opener of the whole series: "che lavora e paga" has one for both verbs. -1 where there is none.</summary>
    public int SharedOpener => Opener >= 0 || Previous is null ? Opener : Previous.SharedOpener;

    /// <summary>The first clause of the series this one is coordinated in; itself where it is in none.</summary>
    public SkeletonClause FirstOfSeries => Previous is null ? this : Previous.FirstOfSeries;
}
