using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>An editor's answer to a finding, as the history tells it.</summary>
/// <param name="Words">What stands at the passage it is about.</param>
public sealed record RuledFinding(ArticleFindingKind Kind, string Key, string Words, FindingAnswer Answer);

/// <summary>Keeps answers to findings, each with its event, and tells the open screens afterwards.</summary>
internal sealed class FindingRuler(ReviewTransactions transactions, ReviewNotices notices)
{
    public async Task<FindingRuling?> RuleAsync(Guid articleId, ArticleFinding finding, FindingAnswer? answer, EventSignature made, CancellationToken cancel)
    {
        var (ruling, isNew) = await transactions.WriteAsync(async context =>
        {
            var kept = await context.FindingRulings.FindAsync([articleId, finding.Key], cancel);
            var before = kept?.Ruling;
            if (before?.Answer == answer)
            {
                return (before, false);
            }
            var after = Write(context, articleId, finding, kept, answer, made);
            (await ArticleChain.ReadAsync(context, articleId, cancel)).Add(new EventContent(ClaimEventKind.FindingRuled, made, Tell(finding, before?.Answer), Tell(finding, answer)));
            await context.SaveChangesAsync(cancel);
            return (after, true);
        }, cancel);
        if (isNew)
        {
            notices.RaiseFindings(articleId);
        }
        return ruling;
    }

    private static FindingRuling? Write(ReviewDbContext context, Guid articleId, ArticleFinding finding, KeptRuling? kept, FindingAnswer? answer, EventSignature made)
    {
        if (answer is null)
        {
            context.FindingRulings.Remove(kept!);
            return null;
        }
        kept ??= context.FindingRulings.Add(KeptRuling.Create(articleId, finding.Key, finding.Kind)).Entity;
        kept.Write(answer, made);
        return kept.Ruling;
    }

    private static string? Tell(ArticleFinding finding, FindingAnswer? answer) =>
        answer is null ? null : ReviewJson.Write(new RuledFinding(finding.Kind, finding.Key, finding.At.Words, answer));
}
