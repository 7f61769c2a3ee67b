using Microsoft.Extensions.Logging;

namespace FactCheck.Review;

/// <summary>Tells open screens of this server that claims changed, came or went, after the change is on disk.</summary>
public sealed partial class ReviewNotices(ILogger<ReviewNotices> log)
{
    /// <summary>Raised on the writer's thread; handlers must not block. A handler that throws is logged: the change is on disk all the same.</summary>
    /// <remarks>All that one step changed comes at once: a screen that drew after each of thousands would hold up the writer.</remarks>
    public event Action<IReadOnlyList<Claim>>? ClaimsChanged;

    /// <summary>An article has another text or another state: what is shown of it has to be read again. Raised as <see cref="ClaimsChanged"/> is.</summary>
    public event Action<Guid>? ArticleChanged;

    /// <summary>An editor answered a finding of an article, or an agency's text beside it came, changed or went; its own text, state and claims are what they were. Raised as <see cref="ClaimsChanged"/> is.</summary>
    public event Action<Guid>? FindingsChanged;

    internal void RaiseArticle(Guid articleId) => Raise(ArticleChanged, articleId);

    internal void RaiseFindings(Guid articleId) => Raise(FindingsChanged, articleId);

    internal void Raise(Claim claim) => RaiseAll([claim]);

    internal void RaiseAll(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }
        foreach (var handler in Delegate.EnumerateInvocationList(ClaimsChanged))
        {
            Tell(() => handler(claims), claims[0].Id);
        }
    }

    private void Raise(Action<Guid>? told, Guid articleId)
    {
        foreach (var handler in Delegate.EnumerateInvocationList(told))
        {
            Tell(() => handler(articleId), articleId);
        }
    }

    private void Tell(Action handle, Guid about)
    {
        try
        {
            handle();
        }
#pragma warning disable CA1031 // One broken screen must keep neither the writer nor the other screens from going on.
        catch (Exception error)
#pragma warning restore CA1031
        {
            HandlerFailed(about, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A screen failed to take in the change of claim or article {Id}, or of more with it.")]
    private partial void HandlerFailed(Guid id, Exception error);
}
