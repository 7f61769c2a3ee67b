namespace FactCheck.Review;

/// <summary>Adds and revises articles as an editor does, read by the detector of the product.</summary>
internal static class RevisionSteps
{
    private const string Title = "La giunta di Borgolieto verso le dimissioni";

    public static NewArticle Article(params string[] paragraphs) => TestArticle.New(string.Join("\n\n", [Title, .. paragraphs]));

    public static async Task<ReviewedArticle> AddReadAsync(this TestNewsroom room, params string[] paragraphs) =>
        (await room.Store.FindAsync(await room.Store.AddAsync(Article(paragraphs), "Anna")))!;

    public static Task<RevisionOutcome> ReviseAsync(this TestNewsroom room, ReviewedArticle seen, params string[] paragraphs) =>
        room.Store.ReviseAsync(seen.Article.Id, seen.Revision.Number, Article(paragraphs), "corretto dall'agenzia", "Berta");

    public static async Task<ReviewedArticle> ReadAsync(this TestNewsroom room, ReviewedArticle article) => (await room.Store.FindAsync(article.Article.Id))!;
}
