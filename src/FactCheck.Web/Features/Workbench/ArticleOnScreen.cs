using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>An article as one screen shows it: immutable, so that a part that kept its reference has not changed.</summary>
public sealed class ArticleOnScreen
{
    private readonly Dictionary<Guid, int> index;
    private readonly Dictionary<Guid, int> numbers;
    private readonly ClaimPlaces places;

    public ArticleOnScreen(ReviewedArticle reviewed)
        : this(reviewed, ClaimPlaces.Of(reviewed.Claims))
    {
    }

    private ArticleOnScreen(ReviewedArticle reviewed, ClaimPlaces places)
    {
        Reviewed = reviewed;
        ClaimsByBlock = ByBlock(reviewed);
        this.places = places;
        index = Index(reviewed.Claims, 0);
        numbers = Index(reviewed.Queue, 1);
        Progress = ReviewProgress.Of(reviewed.Queue);
        Paragraphs = Number(reviewed.Revision.Text.Blocks);
    }

    // A decision that moves and renumbers nothing leaves the lists of thousands of claims as they are.
    private ArticleOnScreen(ArticleOnScreen before, ReviewedArticle reviewed, IReadOnlyList<Claim>[] claimsByBlock)
    {
        Reviewed = reviewed;
        ClaimsByBlock = claimsByBlock;
        (places, index, numbers, Paragraphs) = (before.places, before.index, before.numbers, before.Paragraphs);
        Progress = ReviewProgress.Of(reviewed.Queue);
    }

    public ReviewedArticle Reviewed { get; }
    public Article Article => Reviewed.Article;
    public Review.ArticleText Text => Reviewed.Revision.Text;
    public IReadOnlyList<Claim> Claims => Reviewed.Claims;
    public IReadOnlyList<Claim> Queue => Reviewed.Queue;
    public ReviewProgress Progress { get; }

    /// <summary>For each block the claims or attributions that touch it; the list of an untouched block is the same object after <see cref="With(Claim)"/>.</summary>
    public IReadOnlyList<IReadOnlyList<Claim>> ClaimsByBlock { get; }

    /// <summary>The number of each block among the paragraphs, from 1; null for titles and headings.</summary>
    public IReadOnlyList<int?> Paragraphs { get; }

    public bool HasHidden => Claims.Count > Queue.Count;

    public Claim? Find(Guid? id) => id is { } known && index.TryGetValue(known, out var at) ? Claims[at] : null;

    /// <summary>The number drawn beside the claim, from 1; null for a claim outside the queue.</summary>
    public int? NumberOf(Guid id) => numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The page's short name for the claim, which no decision changes.</summary>
    public int PlaceOf(Guid id) => places.Of(id);

    /// <summary>The claim of that short name, or null where there is none, or no longer.</summary>
    public Claim? AtPlace(int place) => Find(places.At(place));

    /// <summary>The block the claim starts in.</summary>
    public int BlockOf(Claim claim) => BlockAt(claim.Span.Start);

    /// <summary>The block that holds a position of the text, or the last one before it.</summary>
    public int BlockAt(int position) => BlockAt(Text.Blocks, position);

    public int? ParagraphOf(Claim claim) => Paragraphs.Count == 0 ? null : Paragraphs[BlockOf(claim)];

    /// <summary>The same article with one claim as it is now: changed, come, or gone.</summary>
    public ArticleOnScreen With(Claim claim)
    {
        if (Find(claim.Id) is not { } known)
        {
            return claim.IsRemoved || claim.RevisionNumber != Reviewed.Revision.Number ? this : Rebuild([.. Claims, claim]);
        }
        if (claim.IsRemoved || claim.Span != known.Span || claim.IsToCheck != known.IsToCheck)
        {
            return Rebuild([.. Claims.Where(other => other.Id != claim.Id), .. claim.IsRemoved ? (Claim[])[] : [claim]]);
        }

        var claims = Claims.ToArray();
        claims[index[claim.Id]] = claim;
        return new ArticleOnScreen(this, new ReviewedArticle(Article, Reviewed.Revision, claims), Replace(claim));
    }

    /// <summary>The same article with several claims as they are now.</summary>
    public ArticleOnScreen With(IReadOnlyList<Claim> claims)
    {
        if (claims is [var only])
        {
            return With(only);
        }

        var changed = claims.Select(claim => claim.Id).ToHashSet();
        var present = claims.Where(claim => !claim.IsRemoved && claim.RevisionNumber == Reviewed.Revision.Number);
        return Rebuild([.. Claims.Where(claim => !changed.Contains(claim.Id)), .. present]);
    }

    private ArticleOnScreen Rebuild(IEnumerable<Claim> claims)
    {
        var ordered = claims.OrderBy(claim => claim.Span.Start).ThenBy(claim => claim.Span.End).ThenBy(claim => claim.Id).ToList();
        var reviewed = new ReviewedArticle(Article, Reviewed.Revision, ordered);
        return new ArticleOnScreen(reviewed, places.With(ordered));
    }

    private IReadOnlyList<Claim>[] Replace(Claim claim)
    {
        var blocks = ClaimsByBlock.ToArray();
        foreach (var block in BlocksOf(Text.Blocks, claim))
        {
            blocks[block] = [.. blocks[block].Select(old => old.Id == claim.Id ? claim : old)];
        }

        return blocks;
    }

    private static Dictionary<Guid, int> Index(IReadOnlyList<Claim> claims, int first) =>
        claims.Select((claim, index) => (claim.Id, Index: index + first)).ToDictionary(pair => pair.Id, pair => pair.Index);

    private static IReadOnlyList<Claim>[] ByBlock(ReviewedArticle reviewed)
    {
        var blocks = reviewed.Revision.Text.Blocks;
        var lists = new List<Claim>[blocks.Count];
        foreach (var claim in reviewed.Claims)
        {
            foreach (var block in BlocksOf(blocks, claim))
            {
                (lists[block] ??= []).Add(claim);
            }
        }

        return [.. lists.Select(list => (IReadOnlyList<Claim>?)list ?? [])];
    }

    // The source may be named in an earlier paragraph than the claim: that block is touched too.
    private static IEnumerable<int> BlocksOf(IReadOnlyList<TextBlock> blocks, Claim claim)
    {
        var touched = Touching(blocks, claim.Span);
        return claim.Attribution is { } attribution ? touched.Union(Touching(blocks, attribution.Span)) : touched;
    }

    private static IEnumerable<int> Touching(IReadOnlyList<TextBlock> blocks, Detection.TextSpan span)
    {
        for (var index = BlockAt(blocks, span.Start); index < blocks.Count && blocks[index].Span.Start < span.End; index++)
        {
            if (blocks[index].Span.Overlaps(span))
            {
                yield return index;
            }
        }
    }

    /// <summary>The last block that starts at or before the position.</summary>
    private static int BlockAt(IReadOnlyList<TextBlock> blocks, int position)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = blocks[middle].Span.Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static int?[] Number(IReadOnlyList<TextBlock> blocks)
    {
        var last = 0;
        return [.. blocks.Select(block => block.Kind is BlockKind.Title or BlockKind.Heading ? (int?)null : ++last)];
    }
}
