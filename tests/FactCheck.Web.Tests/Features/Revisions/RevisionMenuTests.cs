using Bunit;

namespace FactCheck.Web.Features.Revisions;

public sealed class RevisionMenuTests : ComponentTest
{
    private static readonly Guid Article = Guid.NewGuid();

    [Fact]
    public void Menu_FirstVersion_OffersANewOneAndTheList() =>
        Links(1).ShouldBe(["Nuova versione /revise", "Tutte le versioni /revisions"]);

    [Fact]
    public void Menu_LaterVersion_OffersTheComparisonAndTheLastOnesAsText() => Links(6).ShouldBe(
    [
        "Nuova versione /revise", "Che cosa è cambiato dalla 5 /revisions?from=5&to=6",
        "Apri la versione 5 come testo /revisions/5.txt", "Apri la versione 4 come testo /revisions/4.txt", "Apri la versione 3 come testo /revisions/3.txt",
        "Tutte le versioni /revisions",
    ]);

    private List<string> Links(int current) => [.. Render<RevisionMenu>(parameters => parameters.Add(menu => menu.ArticleId, Article).Add(menu => menu.Current, current))
        .FindAll("a").Select(link => $"{link.TextContent} {link.GetAttribute("href")![$"/articles/{Article}".Length..]}")];
}
