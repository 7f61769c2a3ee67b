using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Spans;

/// <summary>Describes a stretch that an editor marked by hand; reads the sentences it lies in and those around them.</summary>
internal static class MarkedSpans
{
    public static SpanDescription Describe(string text, TextSpan span, HouseRules house)
    {
        TextSpan marked = new(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        if (marked.Length == 0)
        {
            return SpanDescription.None;
        }

        WindowBuffers buffers = WindowBuffers.Rent();
        var tokens = new TokenizedText(text, Quotations.In(text), house, buffers);
        SpanDescription description = FirstConditional(tokens, marked) is { } claim ? new(claim, claim.Verb, claim.Attribution) : Described(tokens, marked);
        buffers.Return();
        return description;
    }

    private static DetectedClaim? FirstConditional(TokenizedText tokens, TextSpan marked)
    {
        var claims = new List<DetectedClaim>();
        var windows = new Windows(tokens.Text, marked);
        while (windows.TryNext(out TextSpan window))
        {
            claims.Clear();
            tokens.MoveTo(window);
            ClaimDetector.DetectIn(tokens, claims);
            if (claims.Find(claim => !claim.Elided && claim.Verb.Token.Overlaps(marked)) is { } claim)
            {
                return claim;
            }
        }

        return null;
    }

    private static SpanDescription Described(TokenizedText tokens, TextSpan marked)
    {
        tokens.MoveTo(Windows.Around(tokens.Text, marked));
        return new PlainSpan(tokens, marked).Describe();
    }
}
