using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>The article with its marks: blocks as they were, one <c>mark</c> per lit stretch, the number where a claim ends.</summary>
internal static class HtmlArticle
{
    public static Markup Of(ReportContent content)
    {
        var blocks = content.Blocks.ToList();
        var parts = new List<Markup>();
        for (int i = 0; i < blocks.Count;)
        {
            int next = i + 1;
            while (next < blocks.Count && blocks[i].Block.Kind is BlockKind.ListItem or BlockKind.Quote && blocks[next].Block.Kind == blocks[i].Block.Kind)
            {
                next++;
            }

            parts.Add(Group(blocks[i..next], content));
            i = next;
        }

        return Markup.Of($"""<article class="txt" lang="{content.Article.Article.Language}">{Markup.Join(parts)}</article>""");
    }

    private static Markup Group(IReadOnlyList<AnnotatedBlock> group, ReportContent content)
    {
        var inner = Markup.Join(group.Select(block => Block(block, content)));
        return group[0].Block.Kind switch
        {
            BlockKind.ListItem => Markup.Of($"<ul>{inner}</ul>\n"),
            BlockKind.Quote => Markup.Of($"<blockquote>{inner}</blockquote>\n"),
            _ => Markup.Of($"{inner}\n"),
        };
    }

    private static Markup Block(AnnotatedBlock block, ReportContent content)
    {
        var inner = Markup.Join(Stretches(block.Runs).Select(stretch => Stretch(stretch, content)));
        int heading = content.HeadingLevels.GetValueOrDefault(block.Block.Span.Start);
        return block.Block.Kind switch
        {
            BlockKind.Title => Markup.Of($"<h3>{inner}</h3>"),
            BlockKind.Heading => Markup.Of($"<h{heading}>{inner}</h{heading}>"),
            BlockKind.Standfirst => Markup.Of($"""<p class="lead">{inner}</p>"""),
            BlockKind.ListItem => Markup.Of($"""<li class="l{Math.Clamp(block.Block.Level, 1, 3)}">{inner}</li>"""),
            _ => Markup.Of($"<p>{inner}</p>"),
        };
    }

    /// <summary>Neighbouring runs whose innermost claim is the same are one band of colour.</summary>
    private static IEnumerable<List<AnnotatedRun>> Stretches(IEnumerable<AnnotatedRun> runs)
    {
        List<AnnotatedRun> stretch = [];
        foreach (var run in runs)
        {
            if (stretch.Count > 0 && Innermost(stretch[0]) != Innermost(run))
            {
                yield return stretch;
                stretch = [];
            }

            stretch.Add(run);
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }

    private static Claim? Innermost(AnnotatedRun run) => run.Claims.Count == 0 ? null : run.Claims[0];

    private static Markup Stretch(List<AnnotatedRun> runs, ReportContent content)
    {
        var inner = Markup.Join(runs.Select(run => Run(run, content)));
        return Innermost(runs[0]) is { } claim
            ? Markup.Of($"""<mark class="c {content.ByClaim[claim].Style.Css}">{inner}</mark>""")
            : inner;
    }

    private static Markup Run(AnnotatedRun run, ReportContent content)
    {
        string words = run.Span.Of(content.Article.Revision.Text.Text);
        if (run.Ends.Count == 0)
        {
            return Styled(words, run);
        }

        // The number must not stand alone at the start of a line: it holds on to the last word.
        int last = words.LastIndexOfAny([' ', '\n']) + 1;
        return Markup.Of($"""{Styled(words[..last], run)}<span class="nb">{Styled(words[last..], run)}{Markup.Join(run.Ends.Select(claim => content.ByClaim[claim]).OrderBy(claim => claim.Number).Select(claim => Number(claim, content)))}</span>""");
    }

    private static Markup Number(ReportClaim claim, ReportContent content) => Markup.Of(
        $"""<a class="m {claim.Style.Css}" href="#c{claim.Number}" aria-label="{content.Text.Format("Mark", claim.Number, claim.VerdictWord.ToLower(content.Text.Culture))}">{claim.Number}{claim.Style.Sign}</a>""");

    private static Markup Styled(string words, AnnotatedRun run)
    {
        if (words.Length == 0)
        {
            return Markup.Empty;
        }

        var html = Markup.Of($"{Lines(words)}");
        html = run.IsVerb ? Markup.Of($"""<span class="v">{html}</span>""") : html;
        html = run.IsAttribution ? Markup.Of($"""<span class="a">{html}</span>""") : html;
        return run.Marks.OrderByDescending(mark => mark.Style == InlineStyle.Code).Aggregate(html, Style);
    }

    private static Markup Style(Markup html, InlineMark mark) => mark.Style switch
    {
        InlineStyle.Strong => Markup.Of($"<strong>{html}</strong>"),
        InlineStyle.Emphasis => Markup.Of($"<em>{html}</em>"),
        InlineStyle.Code => Markup.Of($"<code>{html}</code>"),
        _ => WebAddress.Of(mark.Href) is { } url ? Markup.Of($"""<a href="{url}" rel="noopener noreferrer nofollow">{html}</a>""") : html,
    };

    private static Markup Lines(string words) => Markup.Join(words.Split('\n').Select((line, i) => i == 0 ? Markup.Of($"{line}") : Markup.Of($"<br>{line}")));
}
