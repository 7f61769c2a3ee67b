using System.Diagnostics.CodeAnalysis;
using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Readings;
using FactCheck.Detection.Text;

namespace FactCheck.Detection;

/// <summary>Text in, claims out. Immutable and safe to share between threads.</summary>
public sealed class ClaimDetector
{
    private ClaimDetector()
    {
    }

    /// <summary>The detector of Italian news text.</summary>
    public static ClaimDetector Italian { get; } = new();

    /// <summary>Names the rules that made an analysis; stored with each revision, so that a later detector is told apart.</summary>
    public static string Version => "it-1";

    /// <summary>Reads a whole text. Never throws on any text; a text without conditionals gives no claims.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Callers hold a detector, because one with a newsroom's own rules will differ from this one.")]
    public ArticleAnalysis Analyze(string text)
    {
        IReadOnlyList<DetectedClaim> claims = Detect(text);
        TokenizedText tokens = TokenizedText.Read(text);
        FrameIndex frames = Frames.In(tokens);
        return new ArticleAnalysis(claims, frames.AllAttributions(), Hedges.In(tokens, frames)) { Text = text };
    }

    /// <summary>The claims of <see cref="Analyze"/>, every reading included; reads only the sentences that can bear on one.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "As above.")]
    public IReadOnlyList<DetectedClaim> Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claims = new List<DetectedClaim>();
        var windows = new Windows(text);
        if (!windows.TryNext(out TextSpan window))
        {
            return claims;
        }

        Quotations quotations = Quotations.In(text);
        do
        {
            DetectIn(TokenizedText.Read(text, window, quotations), claims);
        }
        while (windows.TryNext(out window));

        return claims;
    }

    /// <summary>The stages, in their order.</summary>
    internal static void DetectIn(TokenizedText tokens, List<DetectedClaim> claims)        // words, sentences, quotations
    {
        int chains = claims.Count > 0 ? claims[^1].Chain : 0;
        List<Clause> clauses = ClauseFinder.In(tokens, chains);                // the conditionals, their groups, their clauses
        FrameIndex frames = Frames.In(tokens);                                 // who is said to know, and hearsay without a speaker
        List<SourcedClause> sourced = Sources.Assign(tokens, clauses, frames); // which frame reaches which clause
        claims.AddRange(ClaimReader.Read(tokens, sourced));                    // why the conditional, what is lit, the indicative
    }
}
