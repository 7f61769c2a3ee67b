using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Forms;

/// <summary>What a section with a form on a card asks of the page.</summary>
public sealed record FormDesk
{
    public required CardForms Forms { get; init; }

    /// <summary>Opens the form for a new entry of a claim.</summary>
    public required Func<Guid, DraftKind, Task> AddAsync { get; init; }

    /// <summary>Opens the form of an entry that exists.</summary>
    public required Func<DraftPlace, Task> EditAsync { get; init; }

    /// <summary>Writes a decision; true once it is on disk.</summary>
    public required Func<Guid, ClaimDecision, Task<bool>> Decide { get; init; }

    /// <summary>The origin of confidential evidence for the editor at this window; null for everybody but the one who gave it.</summary>
    public required Func<Evidence, Task<EvidenceOrigin?>> WithheldAsync { get; init; }

    /// <summary>Who is at this window; null before a name was given.</summary>
    public required Func<string?> Editor { get; init; }
}
