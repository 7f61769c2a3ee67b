using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Reads and turns the switches of the kinds, and counts the answers to each.</summary>
internal static class FindingSwitches
{
    public static async Task<IReadOnlySet<ArticleFindingKind>> OnAsync(ReviewDbContext context, CancellationToken cancel)
    {
        var turned = await context.FindingSwitches.ToDictionaryAsync(one => one.Kind, one => one.IsOn, cancel);
        return Enum.GetValues<ArticleFindingKind>().Where(kind => turned.GetValueOrDefault(kind, FindingDefaults.IsOn(kind))).ToHashSet();
    }

    public static async Task<int> TurnAsync(ReviewDbContext context, ArticleFindingKind kind, bool isOn, EventSignature made, CancellationToken cancel)
    {
        var setting = await context.FindingSwitches.FindAsync([kind], cancel) ?? context.FindingSwitches.Add(FindingSwitch.Create(kind)).Entity;
        setting.Turn(isOn, made);
        return await context.SaveChangesAsync(cancel);
    }

    public static async Task<IReadOnlyList<FindingFigure>> FiguresAsync(ReviewDbContext context, CancellationToken cancel)
    {
        var on = await OnAsync(context, cancel);
        var answers = await context.FindingRulings.GroupBy(one => new { one.Kind, one.Answer }).Select(group => new { group.Key.Kind, group.Key.Answer, Count = group.Count() }).ToListAsync(cancel);
        return [.. Enum.GetValues<ArticleFindingKind>().Select(kind => new FindingFigure(kind, on.Contains(kind), Count(kind, FindingAnswerKind.Accepted), Count(kind, FindingAnswerKind.Dismissed)))];

        int Count(ArticleFindingKind kind, FindingAnswerKind answer) => answers.SingleOrDefault(one => one.Kind == kind && one.Answer == answer)?.Count ?? 0;
    }
}
