using FactCheck.Import;
using FactCheck.Review;
using FactCheck.Review.Storage;
using FactCheck.Web.Features.Intake;
using FactCheck.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Revisions;

/// <summary>Articles with their versions in a real database file, with Anna at the window and no browser.</summary>
public abstract class RevisionsTest : ComponentTest, IAsyncLifetime
{
    protected const string Signature = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    protected const string Leaving = "Stando a fonti del Comune due assessori sarebbero pronti a lasciare.";
    protected const string Session = "La seduta è durata due ore.";

    private readonly string path = Directory.CreateTempSubdirectory("factcheck-revisions-").FullName;
    private readonly DataFolder folder;

    protected RevisionsTest()
    {
        folder = DataFolder.Open(path);
        Services.AddFactCheckReview(folder);
        Services.AddSingleton<IDbContextFactory<ReviewDbContext>, HeldContexts>();
        Services.AddScoped<IntakeWords>();
        Services.AddScoped<RevisionAnswers>();
        Services.AddSingleton<IntakeDesk>();
        Services.GetRequiredService<CurrentEditor>().Start("Anna");
    }

    protected static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    protected HeldContexts Contexts => (HeldContexts)Services.GetRequiredService<IDbContextFactory<ReviewDbContext>>();

    protected ReviewStore Store => Services.GetRequiredService<ReviewStore>();

    public async ValueTask InitializeAsync() => await Services.GetRequiredService<ReviewDatabase>().PrepareAsync();

    /// <summary>An article with these texts as its versions.</summary>
    protected async Task<Guid> KeepAsync(params string[] texts)
    {
        var id = await Store.AddAsync(Read(texts[0]), "Anna", Token);
        for (var seen = 1; seen < texts.Length; seen++)
        {
            (await Store.ReviseAsync(id, seen, Read(texts[seen]), "corretto dall'agenzia", "Berta", cancel: Token)).ShouldBeOfType<RevisionOutcome.Saved>();
        }

        return id;
    }

    protected static string Text(params string[] paragraphs) => string.Join("\n\n", paragraphs);

    protected static NewArticle Read(string text) => ArticleReader.Read(new ArticleForm { Title = "La giunta di Borgolieto", Text = text }).Article;

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
        Directory.Delete(path, recursive: true);
        GC.SuppressFinalize(this);
    }
}
