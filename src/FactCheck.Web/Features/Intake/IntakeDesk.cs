using System.Collections.Concurrent;

namespace FactCheck.Web.Features.Intake;

/// <summary>Where the page that sends a form and the endpoint that takes it find the same work.</summary>
/// <remarks>A page calls its article off here and not by dropping the request: the endpoint's answer then says what really became of it.</remarks>
public sealed class IntakeDesk
{
    private readonly ConcurrentDictionary<string, IntakeWork> works = new(StringComparer.Ordinal);

    public IntakeWork Begin()
    {
        var work = new IntakeWork();
        works[work.Id.ToString()] = work;
        return work;
    }

    /// <returns>Null for a form no page waits for any more.</returns>
    public IntakeWork? Find(string? id) => id is not null && works.TryGetValue(id, out var work) ? work : null;

    public void End(IntakeWork work)
    {
        works.TryRemove(work.Id.ToString(), out _);
        work.Dispose();
    }
}
