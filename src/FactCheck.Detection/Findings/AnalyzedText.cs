using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>A text beside what the detector said of it: what findings are computed from.</summary>
/// <remarks>Immutable and safe to share between threads; the index of its words is built when a finding is first asked for.</remarks>
public sealed class AnalyzedText
{
    private readonly Lazy<EventIndex> _index;

    /// <param name="text">The very text that was analysed: the spans of <paramref name="analysis"/> index it.</param>
    /// <exception cref="ArgumentNullException">One of the two is missing.</exception>
    /// <exception cref="ArgumentException">A claim reaches past the text, so the analysis is of another one.</exception>
    public AnalyzedText(string text, ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Claims.Any(claim => claim.Sentence.End > text.Length))
        {
            throw new ArgumentException("The analysis is of another text: a claim reaches past the end of this one.", nameof(analysis));
        }

        Text = text;
        Analysis = analysis;
        _index = new Lazy<EventIndex>(() => new EventIndex(TokenizedText.Read(text), analysis));
    }

    /// <summary>What the spans of <see cref="Analysis"/> and of every finding index, in UTF-16 units.</summary>
    public string Text { get; }

    /// <summary>As it was given: findings follow its readings, whoever decided them.</summary>
    public ArticleAnalysis Analysis { get; }

    internal EventIndex Index => _index.Value;
}
