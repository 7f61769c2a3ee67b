using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Two passages that do not agree, ready to be shown side by side, with what an editor said of it.</summary>
/// <param name="Key">
/// The same for as long as the kind and the words of both passages stay the same, wherever they stand: by it a ruling is kept,
/// and is asked for again only when the words change.
/// </param>
/// <param name="At">What an editor may have to change; always in the article's current revision.</param>
/// <param name="Against">What it is held against; null where something is missing: a source, a reply, the words quoted.</param>
/// <param name="ClaimIds">The claims of this article that it is about, in text order; often one, sometimes none.</param>
/// <param name="Reason">A code of <see cref="FindingReasons"/> with the words that gave it; <see cref="FindingText"/> has its sentence.</param>
/// <param name="Ruling">Null while nobody has answered.</param>
public sealed record ArticleFinding(string Key, ArticleFindingKind Kind, FindingPassage At, FindingPassage? Against,
    IReadOnlyList<Guid> ClaimIds, Reason Reason, FindingRuling? Ruling = null);

/// <summary>Some words of a text.</summary>
/// <param name="Span">UTF-16 units of the text they stand in, half-open.</param>
public sealed record FindingPassage(PassageOrigin Origin, TextSpan Span, string Words);

/// <summary>Which text a passage stands in.</summary>
public abstract record PassageOrigin
{
    private PassageOrigin()
    {
    }

    /// <summary>The article's current revision.</summary>
    public sealed record Current : PassageOrigin
    {
        public static Current Text { get; } = new();
    }

    /// <summary>An earlier revision of the article.</summary>
    /// <param name="Number">From 1.</param>
    public sealed record Earlier(int Number) : PassageOrigin;

    /// <summary>An agency's text beside the article.</summary>
    public sealed record Take(Guid TakeId, string Agency) : PassageOrigin;

    /// <summary>A claim of another article.</summary>
    /// <param name="Number">Its number in the queue of its article, from 1.</param>
    public sealed record OtherArticle(Guid ArticleId, string Title, Guid ClaimId, int Number, Verdict Verdict) : PassageOrigin;
}
