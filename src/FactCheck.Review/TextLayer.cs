using FactCheck.Detection;

namespace FactCheck.Review;

internal enum LayerKind { Lit, Verb, Attribution, Style }

/// <summary>One thing laid over a range of the text.</summary>
internal sealed record TextLayer(TextSpan Span, LayerKind Kind, Claim? Claim = null, InlineMark? Mark = null)
{
    /// <summary>Everything that is drawn, ordered by where it starts.</summary>
    public static IReadOnlyList<TextLayer> Of(ArticleText text, IReadOnlyList<Claim> claims)
    {
        var marks = text.Blocks.SelectMany(block => block.Marks).Select(mark => new TextLayer(mark.Span, LayerKind.Style, Mark: mark));
        return [.. claims.SelectMany(OfClaim).Concat(marks)
            .Select(layer => layer with { Span = Whole(text.Text, layer.Span) })
            .Where(layer => layer.Span.Length > 0)
            .OrderBy(layer => layer.Span.Start)];
    }

    private static IEnumerable<TextLayer> OfClaim(Claim claim)
    {
        var lit = claim.Fragments.Select(span => new TextLayer(span, LayerKind.Lit, claim));
        var verb = (claim.Verb?.Parts ?? []).Select(span => new TextLayer(span, LayerKind.Verb, claim));
        return claim.Attribution is { } attribution
            ? [.. lit, .. verb, new TextLayer(attribution.Span, LayerKind.Attribution, claim)]
            : lit.Concat(verb);
    }

    private static TextSpan Whole(string text, TextSpan span)
    {
        var (start, end) = (Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        return new TextSpan(SurrogatePair.IsSplitAt(text, start) ? start - 1 : start, SurrogatePair.IsSplitAt(text, end) ? end + 1 : end);
    }
}
