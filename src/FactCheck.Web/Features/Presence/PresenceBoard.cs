using System.Collections.Immutable;

namespace FactCheck.Web.Features.Presence;

/// <summary>Who has which article open on this server. Kept in memory only: nobody is present after a restart until their window is back.</summary>
public sealed class PresenceBoard
{
    private ImmutableList<Colleague> windows = [];

    /// <summary>Raised with the article whose windows changed, on the thread of the window that moved; handlers must not block.</summary>
    public event Action<Guid>? Changed;

    /// <summary>The windows an article is open in, the one that moved last first.</summary>
    public IReadOnlyList<Colleague> At(Guid article) => windows.FindAll(one => one.Article == article);

    /// <summary>Says where a window is now; it is in one place only.</summary>
    public void Put(Colleague place)
    {
        var before = Replace(place.Window, place);
        if (before is not null && before.Article != place.Article)
        {
            Changed?.Invoke(before.Article);
        }

        if (before != place)
        {
            Changed?.Invoke(place.Article);
        }
    }

    public void Remove(Guid window)
    {
        if (Replace(window, null) is { } before)
        {
            Changed?.Invoke(before.Article);
        }
    }

    private Colleague? Replace(Guid window, Colleague? place)
    {
        Colleague? before = null;
        ImmutableInterlocked.Update(ref windows, all =>
        {
            before = all.Find(one => one.Window == window);
            var others = before is null ? all : all.Remove(before);
            return place is null ? others : others.Insert(0, place);
        });
        return before;
    }
}
