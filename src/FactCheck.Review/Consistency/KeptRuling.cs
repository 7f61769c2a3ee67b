namespace FactCheck.Review;

/// <summary>An editor's answer to one finding of one article, as the database keeps it.</summary>
/// <remarks>Bound to the finding's key, which is made of its words: other words make another finding.</remarks>
internal sealed class KeptRuling
{
    private KeptRuling()
    {
    }

    public Guid ArticleId { get; private set; }
    public string Key { get; private set; } = "";
    public ArticleFindingKind Kind { get; private set; }
    public FindingAnswerKind Answer { get; private set; }
    public string Reason { get; private set; } = "";
    public string By { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public FindingRuling Ruling => new(new FindingAnswer(Answer, Reason), By, At);

    public static KeptRuling Create(Guid articleId, string key, ArticleFindingKind kind) => new() { ArticleId = articleId, Key = key, Kind = kind };

    public void Write(FindingAnswer answer, EventSignature made) => (Answer, Reason, By, At) = (answer.Kind, answer.Reason, made.By, made.At);
}
