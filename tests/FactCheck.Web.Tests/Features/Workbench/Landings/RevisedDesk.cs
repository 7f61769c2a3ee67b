using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Landings;

/// <summary>A desk with an article that the product's own detector read, and its later versions.</summary>
public abstract class RevisedDesk : WorkbenchTest
{
    protected const string Title = "La giunta di Borgolieto verso le dimissioni";
    protected const string Rumour = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    protected const string Firm = "Secondo la procura il sindaco ha firmato l'accordo con la Rivadolce.";
    protected const string Leaving = "Stando a fonti del Comune due assessori sarebbero pronti a lasciare.";
    protected const string Above = "La seduta è durata due ore.";

    protected async Task<ReviewedArticle> AddAsync(params string[] paragraphs) =>
        (await Store.FindAsync(await Store.AddAsync(New(paragraphs), "Anna", Token), Token))!;

    /// <summary>Berta hands in the next version.</summary>
    protected Task<ReviewedArticle> ReviseAsync(ReviewedArticle seen, params string[] paragraphs) => ReviseAsync(Store, seen, paragraphs);

    protected async Task<ReviewedArticle> ReviseAsync(ReviewStore store, ReviewedArticle seen, params string[] paragraphs)
    {
        var now = (await Store.FindAsync(seen.Article.Id, Token))!;
        (await store.ReviseAsync(seen.Article.Id, now.Revision.Number, New(paragraphs), "corretto", "Berta", cancel: Token)).ShouldBeOfType<RevisionOutcome.Saved>();
        return (await Store.FindAsync(seen.Article.Id, Token))!;
    }

    protected IRenderedComponent<WorkbenchPage> Open(ReviewedArticle article) => Open(article.Article.Id);

    private static NewArticle New(string[] paragraphs) =>
        new(Title, SampleArticle.Read(string.Join("\n\n", [Title, .. paragraphs])), TextFormat.PlainText, null);
}
