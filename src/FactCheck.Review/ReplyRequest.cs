namespace FactCheck.Review;

/// <summary>What became of a reply that was sought.</summary>
public enum ReplyState { Asked, Answered, NoAnswer }

/// <summary>What an editor hands in about a reply that was sought from somebody the claim concerns.</summary>
/// <param name="Whom">Who was asked; never empty.</param>
/// <param name="AskedAt">When, UTC; null while it is not known.</param>
/// <param name="Means">By what means: "telefono", "email all'ufficio stampa".</param>
/// <param name="Answer">What was answered; empty unless <paramref name="State"/> is answered.</param>
public sealed record ReplyEntry(string Whom, DateTime? AskedAt = null, string Means = "", string Answer = "", ReplyState State = ReplyState.Asked)
{
    public const int MaxLineLength = 200;
    public const int MaxAnswerLength = 4_000;

    /// <summary>What keeps the entry from being kept; empty when nothing does.</summary>
    public IReadOnlyList<EntryProblem> Check() => [.. new[]
    {
        EntryProblem.OfText(nameof(Whom), Whom, MaxLineLength, isNeeded: true),
        EntryProblem.OfText(nameof(Means), Means, MaxLineLength),
        EntryProblem.OfText(nameof(Answer), Answer, MaxAnswerLength, isNeeded: State == ReplyState.Answered),
    }.OfType<EntryProblem>()];
}

/// <summary>A reply that was sought, as the code of conduct of Italian journalists asks before somebody is accused in print.</summary>
/// <param name="By">Who wrote it down.</param>
/// <param name="At">When it was last written, UTC.</param>
public sealed record ReplyRequest(Guid Id, ReplyEntry Entry, string By, DateTime At)
{
    /// <summary>The most replies a claim can hold.</summary>
    public const int MaxPerClaim = 50;
}
