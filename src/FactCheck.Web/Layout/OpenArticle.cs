namespace FactCheck.Web.Layout;

/// <summary>The article this editor opened last: where the rail's "Verifica" and "Report" lead.</summary>
public sealed class OpenArticle(Browser browser)
{
    private const string CookieName = "factcheck.article";

    public Guid? Id { get; private set; }

    public event Action? Changed;

    internal static Guid? Read(HttpRequest request) => Guid.TryParse(request.Cookies[CookieName], out var id) ? id : null;

    internal void Start(Guid? id) => Id ??= id;

    /// <summary>Takes the article of an address like /articles/{id}, if it is one.</summary>
    internal async Task FollowAsync(string address)
    {
        var segments = new Uri(address).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments is ["articles", var text, ..] && Guid.TryParse(text, out var id) && id != Id)
        {
            Id = id;
            Changed?.Invoke();
            await browser.SetCookieAsync(CookieName, id.ToString());
        }
    }
}
