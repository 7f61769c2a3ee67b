using FactCheck.Web.Features.People;

namespace FactCheck.Web.Features.Presence;

/// <summary>This window among the others: tells them where it is, and knows who else is at its article.</summary>
/// <remarks>An editor's own other windows are no colleagues, and a window without a name is nobody yet.</remarks>
public sealed class Colleagues : IDisposable
{
    private readonly Guid window = Guid.CreateVersion7();
    private readonly PresenceBoard board;
    private readonly CurrentEditor editor;
    private readonly Lock looking = new();
    private Place? place;
    private bool isCutOff;

    public Colleagues(PresenceBoard board, CurrentEditor editor)
    {
        (this.board, this.editor) = (board, editor);
        board.Changed += OnBoardChanged;
        editor.Changed += Refresh;
    }

    /// <summary>Raised when <see cref="Here"/> changed, on any thread.</summary>
    public event Action? Changed;

    /// <summary>Who else has this window's article open, one entry for each name, the one who moved last first.</summary>
    public IReadOnlyList<Colleague> Here { get; private set; } = [];

    private sealed record Place(Guid Article, Guid? Claim, int? Number);

    /// <summary>Who else has this claim in hand.</summary>
    public IReadOnlyList<Colleague> On(Guid claim) => [.. Here.Where(one => one.Claim == claim)];

    /// <summary>Says what this window shows. Cheap to repeat: only a move is told to the others.</summary>
    public void Stand(Guid article, Guid? claim, int? number)
    {
        var now = new Place(article, claim, number);
        if (now != place)
        {
            place = now;
            Refresh();
        }
    }

    /// <summary>The article is no longer on this screen.</summary>
    public void Leave()
    {
        place = null;
        Refresh();
    }

    /// <summary>The connection went or came: a window nobody can see is at no article, though its circuit waits for it.</summary>
    public void Connect(bool connected)
    {
        isCutOff = !connected;
        Refresh();
    }

    public void Dispose()
    {
        board.Changed -= OnBoardChanged;
        editor.Changed -= Refresh;
        board.Remove(window);
    }

    private void Refresh()
    {
        Tell();
        Look();
    }

    private void OnBoardChanged(Guid article)
    {
        if (article == place?.Article)
        {
            Look();
        }
    }

    private void Tell()
    {
        if (place is { } at && editor.Name is { } name && !isCutOff)
        {
            board.Put(new Colleague(window, name, at.Article, at.Claim, at.Number));
        }
        else
        {
            board.Remove(window);
        }
    }

    private void Look()
    {
        // Others move on their own threads: whoever looks last has seen the newest board.
        lock (looking)
        {
            var seen = Others();
            if (seen.SequenceEqual(Here))
            {
                return;
            }

            Here = seen;
        }

        Changed?.Invoke();
    }

    private IReadOnlyList<Colleague> Others() => place is { } at
        ? [.. board.At(at.Article).Where(one => one.Window != window && one.Name != editor.Name).DistinctBy(one => one.Name)]
        : [];
}
