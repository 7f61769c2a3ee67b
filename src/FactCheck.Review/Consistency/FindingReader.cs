using FactCheck.Detection.Findings;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Gathers the findings of an article from its text, its claims, the takes beside it and other articles.</summary>
internal sealed class FindingReader(ReviewTransactions transactions, HouseDetector detectors, SimilarClaims similar)
{
    // An article has a handful. What has more is no article, and nobody would read them.
    private const int MostFindings = 500;

    private readonly FoundCache found = new();
    private readonly OtherVerdicts others = new(transactions, new LikeClaims(transactions, similar));

    public async Task<ArticleConsistency> ReadAsync(ReviewedArticle article, CancellationToken cancel)
    {
        var beside = await transactions.ReadAsync(context => BesideAsync(context, article.Article.Id, cancel), cancel);
        // Read once for the text and all its takes, and not at all where everything is known already.
        var analyzed = new Lazy<AnalyzedText>(() => Analyzed(article.Revision.Text.Text, beside.Rules));
        IReadOnlyList<FoundPassages> all =
        [
            .. ClaimFindings.Settle(OfText(article, analyzed, beside.Rules), article.Claims),
            .. beside.Takes.SelectMany(take => OfTake(article, analyzed, take, beside.Rules)),
            .. HardenedClaims.Of(article),
            .. beside.IsOn(ArticleFindingKind.JudgedOtherwise) ? await others.ReadAsync(article, cancel) : [],
        ];
        return new ArticleConsistency(
            [.. ArticleFindings.Finish(all, article.Claims).Where(one => beside.IsOn(one.Kind)).Take(MostFindings).Select(one => one with { Ruling = beside.Rulings.GetValueOrDefault(one.Key) })],
            beside.Takes,
            [.. beside.On.Order()]);
    }

    private IReadOnlyList<FoundPassages> OfText(ReviewedArticle article, Lazy<AnalyzedText> analyzed, RuleSet rules) =>
        found.Of(new(article.Article.Id, article.Revision.Number, rules.Version), () => TextFindings.Of(article.Revision.Text, analyzed.Value));

    private IReadOnlyList<FoundPassages> OfTake(ReviewedArticle article, Lazy<AnalyzedText> analyzed, AgencyTake take, RuleSet rules) =>
        found.Of(new(article.Article.Id, article.Revision.Number, rules.Version, take.Id, take.Text), () => AgainstTake(analyzed.Value, article.Revision.Text.Text, take, rules));

    private static IReadOnlyList<FoundPassages> AgainstTake(AnalyzedText analyzed, string text, AgencyTake take, RuleSet rules) =>
    [
        .. ConsistencyFindings.StatedAgainstAgency(Analyzed(take.Text, rules), analyzed)
            .Select(one => FoundPassages.Of(ArticleFindingKind.StatedAgainstAgency, one, text, (new PassageOrigin.Take(take.Id, take.Agency), take.Text))),
    ];

    private static AnalyzedText Analyzed(string text, RuleSet rules) => new(text, rules.Detector.Analyze(text));

    private async Task<Beside> BesideAsync(ReviewDbContext context, Guid articleId, CancellationToken cancel) => new(
        await detectors.ReadAsync(context, cancel),
        await FindingSwitches.OnAsync(context, cancel),
        await context.AgencyTakes.Where(one => one.ArticleId == articleId).OrderBy(one => one.Id).ToListAsync(cancel),
        await context.FindingRulings.Where(one => one.ArticleId == articleId).ToDictionaryAsync(one => one.Key, one => one.Ruling, cancel));

    /// <summary>What is asked of the database beside the article, at one moment.</summary>
    private sealed record Beside(RuleSet Rules, IReadOnlySet<ArticleFindingKind> On, IReadOnlyList<AgencyTake> Takes, IReadOnlyDictionary<string, FindingRuling> Rulings)
    {
        public bool IsOn(ArticleFindingKind kind) => On.Contains(kind);
    }
}
