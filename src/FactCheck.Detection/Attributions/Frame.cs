using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

internal enum FrameKind
{
    /// <summary>"secondo la procura", "stando al Times".</summary>
    Preposition,

    /// <summary>"il ministro sostiene che".</summary>
    Saying,

    /// <summary>", riferisce la Cnn" after the clause or inside the marks.</summary>
    Postposed,

    /// <summary>"pare che", "si dice", "a quanto pare": nobody is named.</summary>
    Impersonal,

    /// <summary>"Nyt: …" at the head of a headline.</summary>
    Headline,
}

/// <summary>A stretch of a sentence that says who is said to know; token indexes, the source empty where nobody is named.</summary>
/// <param name="Announces">A past verb of saying, promising or deciding: what it governs lies in the future of that moment.</param>
internal sealed record Frame(int Sentence, FrameKind Kind, int First, int End, int SourceFirst, int SourceEnd, bool Past, bool Announces)
{
    public bool HasSource => SourceEnd > SourceFirst;

    public TextSpan Span(TokenizedText text) => text.Span(First, End);

    public string Words(TokenizedText text) => string.Join(' ', text.Tokens.Skip(First).Take(End - First).Select(t => t.Form)).Replace("' ", "'", StringComparison.Ordinal);
}
