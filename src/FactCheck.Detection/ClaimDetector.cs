using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Readings;
using FactCheck.Detection.Spans;
using FactCheck.Detection.Text;

namespace FactCheck.Detection;

/// <summary>Text in, claims out. Immutable and safe to share between threads.</summary>
public sealed class ClaimDetector
{
    private readonly HouseRules _house;

    private ClaimDetector(HouseRules house) => _house = house;

    /// <summary>The detector of Italian news text.</summary>
    public static ClaimDetector Italian { get; } = new(HouseRules.None);

    /// <summary>Names the rules that made an analysis; stored with each revision, so that a later detector is told apart.</summary>
    public static string Version => "it-2";

    /// <summary>A detector that also goes by a newsroom's own rules, in place of those this one may have.</summary>
    /// <remarks>The rules hold for every text it reads; keep the detector, since building rules costs more than reading an article.</remarks>
    /// <exception cref="ArgumentNullException">The rules are missing.</exception>
    public ClaimDetector With(HouseRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ReferenceEquals(rules, _house) ? this : new ClaimDetector(rules);
    }

    /// <summary>Reads a whole text. Never throws on any text; a text without conditionals gives no claims.</summary>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    public ArticleAnalysis Analyze(string text)
    {
        IReadOnlyList<DetectedClaim> claims = Detect(text);
        TokenizedText tokens = TokenizedText.Read(text, _house);
        FrameIndex frames = Frames.In(tokens);
        return new ArticleAnalysis(claims, frames.AllAttributions(), Hedges.In(tokens, frames)) { Text = text };
    }

    /// <summary>The claims of <see cref="Analyze"/>, every reading included; reads only the sentences that can bear on one.</summary>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    public IReadOnlyList<DetectedClaim> Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claims = new List<DetectedClaim>();
        var windows = new Windows(text);
        if (!windows.TryNext(out TextSpan window))
        {
            return claims;
        }

        WindowBuffers buffers = WindowBuffers.Rent();
        var tokens = new TokenizedText(text, Quotations.In(text), _house, buffers);
        do
        {
            tokens.MoveTo(window);
            DetectIn(tokens, claims);
        }
        while (windows.TryNext(out window));

        buffers.Return();
        return claims;
    }

    /// <summary>What grammar says of a stretch that somebody marked by hand: part of a sentence, several, or words without a verb.</summary>
    /// <remarks>Never throws on any stretch: what reaches past the text is cut off, and a word that is cut in two counts as inside.</remarks>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    public SpanDescription Describe(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkedSpans.Describe(text, span, _house);
    }

    /// <summary>The source that words name which somebody chose by hand: its name without article, and its kind; null where there is no word.</summary>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    public ClaimSource? NameSource(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkedSpans.NameSource(text, span, _house);
    }

    /// <summary>The stages, in their order.</summary>
    internal static void DetectIn(TokenizedText tokens, List<DetectedClaim> claims)        // words, sentences, quotations
    {
        int chains = claims.Count > 0 ? claims[^1].Chain : 0;
        List<Clause> clauses = ClauseFinder.In(tokens, chains);                // the conditionals, their groups, their clauses
        FrameIndex frames = Frames.In(tokens);                                 // who is said to know, and hearsay without a speaker
        List<SourcedClause> sourced = Sources.Assign(tokens, clauses, frames); // which frame reaches which clause
        int first = claims.Count;
        claims.AddRange(ClaimReader.Read(tokens, sourced));                    // why the conditional, what is lit, the indicative
        HouseReadings.Apply(tokens, claims, first);                            // the newsroom has the last word
    }
}
