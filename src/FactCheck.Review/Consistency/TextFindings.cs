using FactCheck.Detection;
using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>What the text of a revision says against itself, before any editor has decided anything.</summary>
internal static class TextFindings
{
    private const int LongestSign = 70;

    // Each is held against the whole text; with more captions than these a text is no article.
    private const int MostApart = 50;

    /// <summary>In no particular order.</summary>
    /// <param name="text">The text with its blocks: title, standfirst and captions are held against the rest.</param>
    public static IReadOnlyList<FoundPassages> Of(ArticleText text, AnalyzedText analyzed)
    {
        var apart = text.Blocks.Where(block => StatesOf(block.Kind) is not null).Take(MostApart).ToList();
        var lost = ConsistencyFindings.LostConditionals(analyzed);
        var stated = ConsistencyFindings.StatedInBody(analyzed)
            .Where(found => !IsIn(found, apart.Select(block => block.Span)) && !IsIn(found, lost.Select(one => one.At.Span)));
        return
        [
            .. apart.SelectMany(block => OfBlock(text.Text, analyzed, block)),
            .. lost.Select(found => Found(ArticleFindingKind.ConditionalLost, found)),
            .. stated.Select(found => Found(ArticleFindingKind.SentenceStates, found)),
            // A headline names no source: that is for the body.
            .. ConsistencyFindings.OrphanHearsay(analyzed).Where(found => !IsIn(found, apart.Select(block => block.Span))).Select(found => Found(ArticleFindingKind.OrphanHearsay, found)),
            .. ConsistencyFindings.RepliesMissing(analyzed).Select(found => Found(ArticleFindingKind.ReplyMissing, found)),
        ];

        FoundPassages Found(ArticleFindingKind kind, Finding found) => FoundPassages.Of(kind, found, text.Text, default);
    }

    private static IEnumerable<FoundPassages> OfBlock(string text, AnalyzedText analyzed, TextBlock block) =>
    [
        .. ConsistencyFindings.HeadlineAgainstBody(analyzed, WordsOf(text, block)).Select(found => Named(block.Kind, FoundPassages.Of(StatesOf(block.Kind)!.Value, found, text, default))),
        .. ConsistencyFindings.QuotedWordsAbsent(analyzed, block.Span).Select(found => FoundPassages.Of(ArticleFindingKind.QuotedWordsAbsent, found, text, default)),
    ];

    // "Nella foto:" introduces a caption as a source introduces what it says, and is none.
    private static TextSpan WordsOf(string text, TextBlock block)
    {
        var sign = block.Kind == BlockKind.Caption ? text.IndexOf(':', block.Span.Start, Math.Min(LongestSign, block.Span.Length)) : -1;
        return sign < 0 ? block.Span : new TextSpan(sign + 1, block.Span.End);
    }

    private static ArticleFindingKind? StatesOf(BlockKind kind) => kind switch
    {
        BlockKind.Title => ArticleFindingKind.HeadlineStates,
        BlockKind.Standfirst => ArticleFindingKind.StandfirstStates,
        BlockKind.Caption => ArticleFindingKind.CaptionStates,
        _ => null,
    };

    // The detector's reasons speak of a headline.
    private static FoundPassages Named(BlockKind kind, FoundPassages found) => kind switch
    {
        BlockKind.Standfirst => found with { Reason = found.Reason with { Code = FindingReasons.StandfirstStates } },
        BlockKind.Caption => found with { Reason = found.Reason with { Code = FindingReasons.CaptionStates } },
        _ => found,
    };

    private static bool IsIn(Finding found, IEnumerable<TextSpan> spans) => spans.Any(span => span.Overlaps(found.At.Span));
}
