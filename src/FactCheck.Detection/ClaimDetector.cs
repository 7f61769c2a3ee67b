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
        ArgumentNullException.ThrowIfNull(text);
        TokenizedText tokens = TokenizedText.Read(text);                       // words, sentences, quotations
        List<Clause> clauses = ClauseFinder.In(tokens);                        // the conditionals, their groups, their clauses
        FrameIndex frames = Frames.In(tokens);                                 // who is said to know, and hearsay without a speaker
        List<SourcedClause> sourced = Sources.Assign(tokens, clauses, frames); // which frame reaches which clause
        List<DetectedClaim> claims = ClaimReader.Read(tokens, sourced);        // why the conditional, what is lit, the indicative
        return new ArticleAnalysis(claims, frames.AllAttributions(), Hedges.In(tokens, frames));
    }

    /// <summary>The claims of <see cref="Analyze"/>, every reading included.</summary>
    public IReadOnlyList<DetectedClaim> Detect(string text) => Analyze(text).Claims;
}
