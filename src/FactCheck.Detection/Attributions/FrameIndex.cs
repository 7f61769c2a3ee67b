using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>All frames of a text, by sentence.</summary>
internal sealed class FrameIndex
{
    private readonly TokenizedText _text;
    private readonly List<Frame> _frames;
    private readonly ILookup<int, Frame> _bySentence;

    public FrameIndex(TokenizedText text, List<Frame> frames)
    {
        _text = text;
        _frames = frames;
        _bySentence = frames.ToLookup(f => f.Sentence);
    }

    public IEnumerable<Frame> Of(int sentence) => _bySentence[sentence];

    public IReadOnlyList<Frame> All => _frames;

    public List<Attribution> AllAttributions() =>
        _frames.Select(f => new Attribution(f.Span(_text), SourceNames.Of(_text, f), AttributionScope.Sentence, Inferred: false)).ToList();
}
