using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>What a report says, whatever the format: counted, worded and put in order once.</summary>
internal sealed class ReportContent
{
    private readonly Dictionary<Guid, int> numbers;

    public ReportContent(ReportSubject subject, ReportOptions options)
    {
        var article = subject.Article;
        (Article, Options, Text) = (article, options, new ReportText(options));
        // Numbered as on the screen, where a dismissed claim keeps its number.
        var queue = article.Queue.Select((claim, index) => new ReportClaim(index + 1, claim, article, Text)).ToLookup(claim => claim.Claim.Dismissal is not null);
        (Claims, Dismissed) = ([.. queue[false]], [.. queue[true]]);
        numbers = Claims.Concat(Dismissed).ToDictionary(claim => claim.Claim.Id, claim => claim.Number);
        ByClaim = Claims.ToDictionary(claim => claim.Claim);
        Blocks = [.. AnnotatedText.Build(article.Revision.Text, [.. Claims.Select(claim => claim.Claim)]).Where(block => !RepeatsTitle(block, article))];
        HeadingLevels = LevelsOf(article.Revision.Text.Blocks);
        (Changes, Ledger) = (new ReportChanges(this, subject), new ReportLedger(this, subject.Ledger));
    }

    public ReviewedArticle Article { get; }
    public ReportOptions Options { get; }
    public ReportText Text { get; }
    public IReadOnlyList<ReportClaim> Claims { get; }
    public IReadOnlyList<ReportClaim> Dismissed { get; }
    public IReadOnlyDictionary<Claim, ReportClaim> ByClaim { get; }
    public IReadOnlyList<AnnotatedBlock> Blocks { get; }

    public ReportChanges Changes { get; }
    public ReportLedger Ledger { get; }

    /// <summary>The level each heading of the article has in the report, by its start: below the report's own and without a gap, whatever the writer skipped.</summary>
    public IReadOnlyDictionary<int, int> HeadingLevels { get; }

    /// <summary>Claims of the queue, those that were dismissed among them.</summary>
    public int Total => Article.Queue.Count;

    public int ToReview => Count(VerdictStyle.Of(null));
    public string Revision => Text.Format("Revision", Article.Revision.Number);
    public string GeneratedAt => Text.Moment(Options.GeneratedAt);

    /// <summary>Label and value of what is known about the article, the address left out.</summary>
    public IEnumerable<(string Label, string Value)> Metadata
    {
        get
        {
            var article = Article.Article;
            (string Key, string? Value)[] all =
            [
                ("Source", article.Source), ("Author", article.Author),
                ("Date", article.PublishedOn is { } day ? Text.Day(day) : null),
                ("Editors", string.Join(", ", Claims.Where(claim => claim.Claim.Verdict is not null).Select(claim => claim.Claim.DecidedBy).OfType<string>().Distinct())),
            ];
            return all.Where(entry => !string.IsNullOrEmpty(entry.Value)).Select(entry => (Text[entry.Key], entry.Value!));
        }
    }

    /// <summary>"3 of 10 are still to review", in words.</summary>
    public string Remaining => Text.Format(ToReview == 1 ? "Partial.One" : "Partial.Many", ToReview, Total);

    /// <summary>"4 di 7 esaminate (1 scartata)", as the screen counts.</summary>
    public string Examined => Total == 0 ? "" : Text.Format("Examined", Total - ToReview, Total) + (Total == Claims.Count ? "" : $" ({Text.Count("DismissedOf", Total - Claims.Count)})");

    /// <summary>The conditionals left aside, by reading.</summary>
    public string Others
    {
        get
        {
            var others = Article.Claims.Where(claim => !claim.IsToCheck && claim.Reading is not null).GroupBy(claim => claim.Reading!.Value).OrderBy(group => group.Key)
                .Select(group => $"{ReviewText.Of(group.Key, Text.Culture).ToLower(Text.Culture)} {group.Count()}").ToList();
            return others.Count == 0 ? Text["Method.NoOthers"] : Text.Format("Method.Others", string.Join(", ", others));
        }
    }

    public string Generated => Text.Format("Generated", GeneratedAt, Options.TimeZone.Id, Options.Editor, Options.Generator, Options.GeneratorVersion);

    /// <summary>As on the screen, from 1; null for a claim outside the queue.</summary>
    public int? NumberOf(Guid claim) => numbers.TryGetValue(claim, out int number) ? number : null;

    public int Count(VerdictStyle style) => Claims.Count(claim => claim.Style == style);

    public string FigureWord(VerdictStyle style) => Text[$"Figure.{style.Css}.{(Count(style) == 1 ? "One" : "Many")}"];

    /// <summary>A report opens with the title; it comes again only where there is something to mark in it.</summary>
    private static bool RepeatsTitle(AnnotatedBlock block, ReviewedArticle article) =>
        block.Block.Kind == BlockKind.Title
        && block.Runs.All(run => run.Claims.Count == 0 && !run.IsAttribution)
        && block.Block.Span.Of(article.Revision.Text.Text) == article.Article.Title;

    private static Dictionary<int, int> LevelsOf(IEnumerable<TextBlock> blocks)
    {
        var levels = new Dictionary<int, int>();
        int last = 2;
        foreach (var heading in blocks.Where(block => block.Kind == BlockKind.Heading))
        {
            last = Math.Min(Math.Clamp(heading.Level + 1, 3, 6), last + 1);
            levels[heading.Span.Start] = last;
        }

        return levels;
    }
}
