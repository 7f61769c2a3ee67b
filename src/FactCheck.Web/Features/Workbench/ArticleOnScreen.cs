using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>An article as one screen shows it: immutable, so that a part that kept its reference has not changed.</summary>
public sealed class ArticleOnScreen
{
    // By the claim's place, as numbers from 1: one dictionary of ids is enough for thousands of claims.
    private readonly int[] order;
    private readonly int[] numbers;
    private readonly ClaimPlaces places;

    public ArticleOnScreen(ReviewedArticle reviewed)
        : this(reviewed, ClaimPlaces.Of(reviewed.Claims), BlockNames.Of(reviewed.Revision.Text))
    {
    }

    private ArticleOnScreen(ReviewedArticle reviewed, ClaimPlaces places, BlockNames names)
    {
        Reviewed = reviewed;
        ClaimsByBlock = ClaimBlocks.ByBlock(reviewed);
        (this.places, BlockNames) = (places, names);
        order = places.Order(reviewed.Claims);
        numbers = places.Order(reviewed.Queue);
        Progress = ReviewProgress.Of(reviewed.Queue);
        Paragraphs = NumberParagraphs(reviewed.Revision.Text.Blocks);
    }

    // A decision that moves and renumbers nothing leaves the lists of thousands of claims as they are.
    private ArticleOnScreen(ArticleOnScreen before, ReviewedArticle reviewed, IReadOnlyList<Claim>[] claimsByBlock)
    {
        Reviewed = reviewed;
        ClaimsByBlock = claimsByBlock;
        (places, order, numbers, Paragraphs, BlockNames) = (before.places, before.order, before.numbers, before.Paragraphs, before.BlockNames);
        Progress = ReviewProgress.Of(reviewed.Queue);
    }

    public ReviewedArticle Reviewed { get; }
    public Article Article => Reviewed.Article;
    public Review.ArticleText Text => Reviewed.Revision.Text;
    public IReadOnlyList<Claim> Claims => Reviewed.Claims;
    public IReadOnlyList<Claim> Queue => Reviewed.Queue;

    /// <summary>Claims of earlier revisions that are not in the text, or whose place in it an editor has yet to choose.</summary>
    public IReadOnlyList<Claim> Absent => Reviewed.Absent;

    /// <summary>The revision on the screen, from 1.</summary>
    public int Number => Reviewed.Revision.Number;

    public ReviewProgress Progress { get; }

    /// <summary>For each block the claims or attributions that touch it; the list of an untouched block is the same object after <see cref="With(Claim)"/>.</summary>
    public IReadOnlyList<IReadOnlyList<Claim>> ClaimsByBlock { get; }

    /// <summary>The number of each block among the paragraphs, from 1; null for titles and headings.</summary>
    public IReadOnlyList<int?> Paragraphs { get; }

    /// <summary>A name for each block that it keeps from one revision to the next: what stayed is not drawn anew.</summary>
    public BlockNames BlockNames { get; }

    public bool HasHidden => Claims.Count > Queue.Count;

    public Claim? Find(Guid? id) => id is { } known && places.Find(known) is { } place ? AtPlace(place) : null;

    /// <summary>The claim, whether it is in the text or not.</summary>
    public Claim? Known(Guid id) => Find(id) ?? Absent.FirstOrDefault(claim => claim.Id == id);

    /// <summary>The number drawn beside the claim, from 1; null for a claim outside the queue.</summary>
    public int? NumberOf(Guid id) => places.Find(id) is { } place && numbers[place] is > 0 and var number ? number : null;

    /// <summary>The page's short name for the claim, which no decision changes.</summary>
    public int PlaceOf(Guid id) => places.Of(id);

    /// <summary>The claim of that short name, or null where there is none, or no longer.</summary>
    public Claim? AtPlace(int place) => order.ElementAtOrDefault(place) is > 0 and var number ? Claims[number - 1] : null;

    /// <summary>The block the claim starts in.</summary>
    public int BlockOf(Claim claim) => BlockAt(claim.Span.Start);

    /// <summary>The block that holds a position of the text, or the last one before it.</summary>
    public int BlockAt(int position) => ClaimBlocks.BlockAt(Text.Blocks, position);

    public int? ParagraphOf(Claim claim) => Paragraphs.Count == 0 ? null : Paragraphs[BlockOf(claim)];

    /// <summary>The same article with one claim as it is now: changed, come, or gone.</summary>
    public ArticleOnScreen With(Claim claim)
    {
        var known = Find(claim.Id);
        if (known is null || claim.IsRemoved || claim.RevisionNumber != Number || claim.Span != known.Span || claim.IsToCheck != known.IsToCheck)
        {
            return claim.IsRemoved && Known(claim.Id) is null ? this : Rebuild([claim]);
        }

        var claims = Claims.ToArray();
        claims[order[places.Of(claim.Id)] - 1] = claim;
        return new ArticleOnScreen(this, new ReviewedArticle(Article, Reviewed.Revision, claims) { Absent = Absent }, Replace(claim));
    }

    /// <summary>The same article with several claims as they are now.</summary>
    public ArticleOnScreen With(IReadOnlyList<Claim> claims) => claims switch
    {
        [] => this,
        [var only] => With(only),
        _ => Rebuild(claims),
    };

    /// <summary>The article as it was read again, maybe with another text: what stayed keeps its names on the page, and what this screen knows better stays known.</summary>
    public ArticleOnScreen ReadAgain(ReviewedArticle now)
    {
        var read = now.Claims.Concat(now.Absent).ToDictionary(claim => claim.Id);
        var newer = Claims.Concat(Absent).Where(claim => read.GetValueOrDefault(claim.Id)?.Version < claim.Version).ToList();
        return new ArticleOnScreen(now, places.With(now.Claims), BlockNames.Of(now.Revision.Text, Text, BlockNames)).With(newer);
    }

    // A claim of a newer text has no place in this one: that text is read with all its claims.
    private ArticleOnScreen Rebuild(IReadOnlyList<Claim> changed)
    {
        var ids = changed.Where(claim => claim.RevisionNumber <= Number).Select(claim => claim.Id).ToHashSet();
        var now = changed.Where(claim => !claim.IsRemoved).ToLookup(claim => claim.RevisionNumber.CompareTo(Number));
        var ordered = Claims.Where(IsKept).Concat(now[0]).OrderBy(claim => claim.Span.Start).ThenBy(claim => claim.Span.End).ThenBy(claim => claim.Id).ToList();
        var absent = Absent.Where(IsKept).Concat(now[-1]).OrderBy(claim => claim.RevisionNumber).ThenBy(claim => claim.Span.Start).ToList();
        return new ArticleOnScreen(new ReviewedArticle(Article, Reviewed.Revision, ordered) { Absent = absent }, places.With(ordered), BlockNames);

        bool IsKept(Claim claim) => !ids.Contains(claim.Id);
    }

    private IReadOnlyList<Claim>[] Replace(Claim claim)
    {
        var blocks = ClaimsByBlock.ToArray();
        foreach (var block in ClaimBlocks.Of(Text.Blocks, claim))
        {
            blocks[block] = [.. blocks[block].Select(old => old.Id == claim.Id ? claim : old)];
        }

        return blocks;
    }

    private static int?[] NumberParagraphs(IReadOnlyList<TextBlock> blocks)
    {
        var last = 0;
        return [.. blocks.Select(block => block.Kind is BlockKind.Title or BlockKind.Heading ? (int?)null : ++last)];
    }
}
