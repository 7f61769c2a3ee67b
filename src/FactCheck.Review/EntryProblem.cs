namespace FactCheck.Review;

/// <summary>What is wrong with a field of an entry.</summary>
public enum EntryFault
{
    Missing,
    TooLong,

    /// <summary>Neither http nor https, or no address at all.</summary>
    NoWebAddress,

    /// <summary>The claim holds as many as it can.</summary>
    TooMany,
}

/// <summary>A field that cannot be kept as it is.</summary>
/// <param name="Field">The name of the property: "Title", "Url", "Whom", "Text".</param>
/// <param name="Limit">How many UTF-16 units, or how many entries, can be kept; null where the fault is no matter of size.</param>
public sealed record EntryProblem(string Field, EntryFault Fault, int? Limit = null)
{
    internal static EntryProblem? OfText(string field, string? value, int limit, bool isNeeded = false) =>
        isNeeded && string.IsNullOrWhiteSpace(value) ? new EntryProblem(field, EntryFault.Missing)
        : value?.Length > limit ? new EntryProblem(field, EntryFault.TooLong, limit)
        : null;

    internal static EntryProblem? OfUrl(string field, string? value, int limit) =>
        value is null ? null
        : OfText(field, value, limit) ?? (PageAddress.Of(value) is not null ? null : new EntryProblem(field, EntryFault.NoWebAddress));
}

/// <summary>An entry that cannot be kept; nothing was changed.</summary>
public sealed class EntryException(IReadOnlyList<EntryProblem> problems) : ArgumentException(
    $"This entry cannot be kept: {string.Join("; ", problems.Select(problem => $"{problem.Field}: {problem.Fault}"))}. Correct these fields and save again.")
{
    public IReadOnlyList<EntryProblem> Problems { get; } = problems;

    internal static void ThrowIfAny(params IEnumerable<EntryProblem?> problems)
    {
        var found = problems.OfType<EntryProblem>().ToList();
        if (found.Count > 0)
        {
            throw new EntryException(found);
        }
    }
}
