using FactCheck.Detection.Attributions;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Spans;

/// <summary>Describes a stretch that an editor marked by hand; reads the sentences it lies in and those around them.</summary>
internal static class MarkedSpans
{
    public static SpanDescription Describe(string text, TextSpan span, HouseRules house) =>
        Read(text, span, house, (tokens, marked) => FirstConditional(tokens, marked) is { } claim ? new(claim, claim.Verb, claim.Attribution) : Described(tokens, marked))
            ?? SpanDescription.None;

    public static ClaimSource? NameSource(string text, TextSpan span, HouseRules house) => Read(text, span, house, (tokens, marked) =>
    {
        tokens.MoveTo(Windows.Around(text, marked));
        int first = tokens.Tokens.FindIndex(token => token.IsWord && token.Span.Overlaps(marked));
        int last = tokens.Tokens.FindLastIndex(token => token.IsWord && token.Span.Overlaps(marked));
        return first < 0 ? null : SourceNames.Of(tokens, first, last + 1);
    });

    private static T? Read<T>(string text, TextSpan span, HouseRules house, Func<TokenizedText, TextSpan, T?> read)
        where T : class
    {
        TextSpan marked = new(Math.Min(span.Start, text.Length), Math.Min(span.End, text.Length));
        if (marked.Length == 0)
        {
            return null;
        }

        WindowBuffers buffers = WindowBuffers.Rent();
        T? found = read(new TokenizedText(text, Quotations.In(text), house, buffers), marked);
        buffers.Return();
        return found;
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
