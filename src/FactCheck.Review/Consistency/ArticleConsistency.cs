namespace FactCheck.Review;

/// <summary>What does not agree in an article, with what it was looked for in and by; takes, kinds and answers are those of one moment.</summary>
/// <param name="Findings">Of the kinds that are on, with what editors said of them; in text order.</param>
/// <param name="Takes">The agencies' texts beside the article, in the order they were pasted.</param>
/// <param name="LookedFor">The kinds that are on.</param>
public sealed record ArticleConsistency(IReadOnlyList<ArticleFinding> Findings, IReadOnlyList<AgencyTake> Takes, IReadOnlyList<ArticleFindingKind> LookedFor);
