using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What the text shows now; one for all its passages.</summary>
/// <param name="Near">The blocks near the screen; in a short article all marks are drawn.</param>
public sealed record TextOnScreen(ArticleOnScreen Article, Guid? Selected, bool ShowsHidden, BlockRange Near, MarkWords Words)
{
    // Beyond this many blocks the browser draws only what is near the screen, and we send only the marks there.
    private const int LongFrom = 60;

    public bool IsLong => Article.Text.Blocks.Count > LongFrom;

    private Guid? TabStop => Selected ?? (Article.Queue.Count > 0 ? Article.Queue[0].Id : null);

    /// <summary>How a block is drawn; null for a title without claims, which the page's header shows.</summary>
    public BlockLook? LookOf(int block)
    {
        var claims = Article.ClaimsByBlock[block];
        if (claims.Count == 0 && Article.Text.Blocks[block].Kind == BlockKind.Title)
        {
            return null;
        }

        var selected = Within(Selected, claims);
        // The selected claim is drawn wherever it is: the script brings it into sight by its mark.
        return !IsLong || Near.Contains(block) || selected is not null ? new BlockLook(claims, ShowsHidden, selected, Within(TabStop, claims)) : BlockLook.Far;
    }

    // A claim elsewhere would only make the block render.
    private static Guid? Within(Guid? claim, IReadOnlyList<Claim> claims) => claims.Any(other => other.Id == claim) ? claim : null;
}

/// <summary>All that a block is drawn by; where two are equal there is nothing to draw again.</summary>
/// <param name="Claims">Those that touch the block.</param>
/// <param name="Selected">The selected claim, if it touches the block.</param>
/// <param name="TabStop">The claim that takes the text's one tab stop, if it touches the block.</param>
public sealed record BlockLook(IReadOnlyList<Claim> Claims, bool ShowsHidden, Guid? Selected, Guid? TabStop)
{
    /// <summary>Words only: without marks, and without the number beside a paragraph, which nobody can see.</summary>
    public static BlockLook Far { get; } = new([], false, null, null) { IsFar = true };

    public bool IsFar { get; private init; }
}

/// <summary>The words that marks carry.</summary>
/// <param name="Label">The name of a mark's button.</param>
/// <param name="Glance">What the short card over a mark says of its claim.</param>
public sealed record MarkWords(Func<Claim, string> Label, Func<Claim, string> Glance, string AttributionTitle);
