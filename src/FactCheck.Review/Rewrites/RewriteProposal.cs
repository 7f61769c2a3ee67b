namespace FactCheck.Review;

/// <summary>The rewrites chosen for the claims of an article, as the revision they would make; an editor accepts them one by one.</summary>
/// <remarks>Works on what it is given and changes nothing: the article changes by <see cref="ReviewStore"/> alone.</remarks>
public sealed class RewriteProposal
{
    private RewriteProposal(ReviewedArticle article, IReadOnlyList<ProposedPiece> pieces) => (Article, Pieces) = (article, pieces);

    public ReviewedArticle Article { get; }

    /// <summary>In text order; only treatments that change words.</summary>
    public IReadOnlyList<ProposedPiece> Pieces { get; }

    public static RewriteProposal Of(ReviewedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var numbers = article.Queue.Index().ToDictionary(one => one.Item.Id, one => one.Index + 1);
        var pieces = article.Claims.Where(claim => claim.Treatment is not null).Select(claim => ProposedPiece.Of(article, claim, numbers)).OfType<ProposedPiece>();
        return new RewriteProposal(article, [.. pieces.OrderBy(piece => piece.Rewrite.Edits[0].Span.Start)]);
    }

    /// <summary>How many pieces there would be, without working out what each looks like.</summary>
    public static int CountOf(ReviewedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Claims.Count(claim => ProposedPiece.Changing(article, claim) is not null);
    }

    /// <summary>The accepted pieces that keep another one from being accepted.</summary>
    public IReadOnlyList<ProposedPiece> InTheWayOf(ProposedPiece piece, IReadOnlySet<Guid> accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return [.. Pieces.Where(other => accepted.Contains(other.Claim.Id) && other.IsInTheWayOf(piece))];
    }

    /// <summary>What is accepted and as many pieces as can be with it: of two that are in each other's way, the one that comes first in the text.</summary>
    public IReadOnlySet<Guid> AllThatFit(IReadOnlySet<Guid> accepted)
    {
        var fitting = new HashSet<Guid>(accepted);
        foreach (var piece in Pieces.Where(piece => InTheWayOf(piece, fitting).Count == 0))
        {
            fitting.Add(piece.Claim.Id);
        }
        return fitting;
    }

    /// <summary>The text with the accepted pieces.</summary>
    /// <exception cref="ArgumentException">Two of them are in each other's way.</exception>
    public ArticleText Compose(IReadOnlySet<Guid> accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        var pieces = Pieces.Where(piece => accepted.Contains(piece.Claim.Id)).ToList();
        if (pieces.Any(piece => InTheWayOf(piece, accepted).Count > 0))
        {
            throw new ArgumentException("Two rewrites change the same words; accept one of them.", nameof(accepted));
        }
        return TextRewriting.Apply(Article.Revision.Text, pieces.SelectMany(piece => piece.Rewrite.Edits));
    }
}
