using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What a house rule does to one claim of an earlier article.</summary>
public enum RuleEffectKind
{
    LeavesQueue,
    EntersQueue,

    /// <summary>In the queue or out of it as before, with other reasons.</summary>
    ReadingOnly,

    /// <summary>An editor has decided it or worked on it: left as it is.</summary>
    Kept,
}

/// <summary>One claim that a rule is about.</summary>
/// <param name="Number">Its number in the queue of now; null for a claim outside it.</param>
/// <param name="After">The reading it would get; where it is kept, the one it would have got.</param>
public sealed record RuleEffect(Guid ArticleId, string Title, Claim Claim, int? Number, Reading After, RuleEffectKind Kind);

/// <summary>What a rule would change, as far as the articles are read.</summary>
/// <param name="Read">How many of the articles that hold the words are read.</param>
/// <param name="Total">How many hold them.</param>
/// <param name="Shown">The first <see cref="MaxShown"/> effects, latest articles first; the counts are of all.</param>
public sealed record RulePreview(int Read, int Total, int Leaving, int Kept, int ReadingOnly, IReadOnlyList<RuleEffect> Shown)
{
    /// <summary>The most effects listed one by one.</summary>
    public const int MaxShown = 200;

    public static RulePreview Empty { get; } = new(0, 0, 0, 0, 0, []);

    public bool IsWhole => Read == Total;

    public int Count => Leaving + Kept + ReadingOnly;

    internal RulePreview With(IReadOnlyList<RuleEffect> effects) => this with
    {
        Read = Read + 1,
        Leaving = Leaving + effects.Count(one => one.Kind == RuleEffectKind.LeavesQueue),
        Kept = Kept + effects.Count(one => one.Kind == RuleEffectKind.Kept),
        ReadingOnly = ReadingOnly + effects.Count(one => one.Kind is RuleEffectKind.ReadingOnly or RuleEffectKind.EntersQueue),
        Shown = effects.Count == 0 || Shown.Count >= MaxShown ? Shown : [.. Shown, .. effects.Take(MaxShown - Shown.Count)],
    };
}

/// <summary>How far the articles are read again for a rule.</summary>
/// <param name="Changed">How many claims were read otherwise.</param>
public sealed record RuleProgress(int Read, int Total, int Changed);
