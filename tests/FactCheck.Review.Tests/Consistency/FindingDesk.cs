using FactCheck.Detection;

namespace FactCheck.Review.Consistency;

/// <summary>An article in a newsroom of its own, read by the detector as in the product.</summary>
internal sealed class FindingDesk : IAsyncDisposable
{
    private readonly TestNewsroom room;
    private readonly bool isOwner;

    private FindingDesk(TestNewsroom room, Guid articleId, bool isOwner) => (this.room, ArticleId, this.isOwner) = (room, articleId, isOwner);

    public Guid ArticleId { get; }
    public ReviewStore Store => room.Store;
    public TestNewsroom Room => room;

    public static Task<FindingDesk> OpenAsync(string text) => OpenAsync(TestArticle.New(text));

    public static Task<FindingDesk> OpenAsync(TextWithParts parts) => OpenAsync(TestArticle.New("Titolo") with { Text = parts.Text });

    /// <summary>Another article in the same newsroom.</summary>
    public async Task<FindingDesk> BesideAsync(string text) => new(room, await Store.AddAsync(TestArticle.New(text), "Bruno"), isOwner: false);

    public async Task<ReviewedArticle> ArticleAsync() => (await Store.FindAsync(ArticleId))!;

    public Task<IReadOnlyList<ArticleFinding>> FindingsAsync() => Store.FindingsAsync(ArticleId);

    public async Task<IReadOnlyList<ArticleFinding>> FindingsAsync(ArticleFindingKind kind) => [.. (await FindingsAsync()).Where(one => one.Kind == kind)];

    /// <summary>Decides about the first claim of the queue.</summary>
    public async Task DecideAsync(ClaimDecision decision)
    {
        var claim = (await ArticleAsync()).Queue[0];
        (await Store.DecideAsync(claim.Id, claim.Version, decision, "Anna")).ShouldBeOfType<MarkOutcome.Saved>();
    }

    public async Task ReviseAsync(string text) =>
        (await Store.ReviseAsync(ArticleId, (await ArticleAsync()).Revision.Number, TestArticle.New(text), "", "Anna")).ShouldBeOfType<RevisionOutcome.Saved>();

    public async ValueTask DisposeAsync()
    {
        if (isOwner)
        {
            await room.DisposeAsync();
        }
    }

    private static async Task<FindingDesk> OpenAsync(NewArticle article)
    {
        var room = await TestNewsroom.OpenAsync();
        return new FindingDesk(room, await room.Store.AddAsync(article, "Anna"), isOwner: true);
    }
}

/// <summary>A text put together from its parts, as import does it.</summary>
internal sealed class TextWithParts
{
    private readonly List<TextBlock> blocks = [];
    private string text = "";

    public ArticleText Text => new(text, blocks);

    public TextWithParts Add(BlockKind kind, string words)
    {
        text += text.Length == 0 ? words : $"\n\n{words}";
        blocks.Add(new TextBlock(kind, new TextSpan(text.Length - words.Length, text.Length), 0, []));
        return this;
    }
}
