using FactCheck.Detection.Newsroom;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>The rules of the newsroom: written, tried on earlier articles, taken away.</summary>
public sealed class HouseRuleBook(IDbContextFactory<ReviewDbContext> contexts, WriteGate gate, ReviewNotices notices, HouseDetector detectors, TimeProvider time)
{
    private readonly ReviewTransactions transactions = new(contexts, gate);
    private readonly RuleReader reader = new(new ReviewTransactions(contexts, gate), notices, detectors, time);

    /// <summary>Every rule there ever was: those that hold first, latest first.</summary>
    public Task<IReadOnlyList<HouseRule>> ListAsync(CancellationToken cancel = default) => transactions.ReadAsync<IReadOnlyList<HouseRule>>(async context =>
        await context.HouseRules.OrderBy(one => one.RemovedBy != null).ThenByDescending(one => one.RemovedAt ?? one.At).ThenByDescending(one => one.Id).ToListAsync(cancel), cancel);

    /// <summary>What keeps a wording from being a rule; empty where nothing does.</summary>
    public Task<IReadOnlyList<HouseRuleProblem>> CheckAsync(string words, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        return transactions.ReadAsync(async context => Check(await HoldingAsync(context, cancel), words.Trim()), cancel);
    }

    /// <summary>What ignoring a wording would change in the articles there are; nothing is written.</summary>
    /// <param name="progress">Told what is known so far, again and again.</param>
    /// <exception cref="HouseRulesException">The wording cannot be a rule.</exception>
    public async Task<RulePreview> PreviewAsync(string words, IProgress<RulePreview>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var holding = await transactions.ReadAsync(context => HoldingAsync(context, cancel), cancel);
        Demand(Check(holding, words.Trim()));
        // Off the caller's thread: the caller may be somebody's screen.
        return await Task.Run(() => reader.PreviewAsync(words.Trim(), detectors.With([.. holding, words.Trim()]), progress, cancel), cancel);
    }

    /// <summary>Ignores a wording in every article read from now on; <see cref="ReadThroughAsync"/> takes it to the earlier ones.</summary>
    /// <exception cref="HouseRulesException">The wording cannot be a rule.</exception>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public Task<HouseRule> IgnoreAsync(string words, string editor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        var made = EventSignature.Of(editor, time);
        return transactions.WriteAsync(async context =>
        {
            Demand(Check(await HoldingAsync(context, cancel), words.Trim()));
            var rule = context.HouseRules.Add(HouseRule.Create(words.Trim(), made)).Entity;
            await context.SaveChangesAsync(cancel);
            return rule;
        }, cancel);
    }

    /// <summary>Ends a rule; who and when it was stays. One that has ended already stays as it is.</summary>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public Task<HouseRule> RemoveAsync(Guid ruleId, string editor, CancellationToken cancel = default)
    {
        var made = EventSignature.Of(editor, time);
        return transactions.WriteAsync(async context =>
        {
            var rule = await context.HouseRules.SingleAsync(one => one.Id == ruleId, cancel);
            if (rule.Holds)
            {
                rule.Remove(made);
                await context.SaveChangesAsync(cancel);
            }
            return rule;
        }, cancel);
    }

    /// <summary>Reads the earlier articles again for a rule that came or went; claims an editor has worked on stay as they are.</summary>
    /// <returns>How many claims are read otherwise now.</returns>
    /// <remarks>Article by article: stopped half way, what is read stays read, and a second call goes on with the rest.</remarks>
    public Task<int> ReadThroughAsync(Guid ruleId, IProgress<RuleProgress>? progress = null, CancellationToken cancel = default) =>
        Task.Run(() => reader.ReadThroughAsync(ruleId, progress, cancel), cancel);

    private static async Task<IReadOnlyList<string>> HoldingAsync(ReviewDbContext context, CancellationToken cancel) =>
        await context.HouseRules.Where(one => one.RemovedBy == null).OrderBy(one => one.At).Select(one => one.Words).ToListAsync(cancel);

    // Only what is wrong with these words: an older rule that a later release refuses is told in the list.
    private static IReadOnlyList<HouseRuleProblem> Check(IReadOnlyList<string> holding, string words) =>
        [.. HouseDetector.Gather([.. holding, words]).Check().Where(problem => problem.Rule == words || problem.Fault == HouseRuleFault.TooMany)];

    private static void Demand(IReadOnlyList<HouseRuleProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new HouseRulesException(problems);
        }
    }
}
