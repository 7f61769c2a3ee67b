using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

internal enum FrameKind : byte
{
    /// <summary>"secondo la procura", "stando al Times".</summary>
    Preposition,

    /// <summary>"il ministro sostiene che".</summary>
    Saying,

    /// <summary>", riferisce la Cnn" after the clause or inside the marks.</summary>
    Postposed,

    /// <summary>"pare che", "si dice", "a quanto pare": nobody is named.</summary>
    Impersonal,

    /// <summary>"Nyt: …" at the head of a headline, "…: parla X" at its end.</summary>
    Headline,

    /// <summary>A verb of saying with an object, an infinitive or a quotation: it carries only what goes on in its tone.</summary>
    Speech,
}

/// <summary>A stretch of a sentence that says who is said to know; token indexes, the source empty where nobody is named.</summary>
internal sealed record Frame(int Sentence, FrameKind Kind, int First, int End, int SourceFirst, int SourceEnd)
{
    /// <summary>What its verb does: says, thinks or promises; none where it has no verb.</summary>
    public SpeechClass Class { get; init; }

    /// <summary>Its verb tells in the past.</summary>
    public bool Past { get; init; }

    /// <summary>"non ha detto che", "nega che".</summary>
    public bool Negated { get; init; }

    /// <summary>Its verb is in the conditional itself: that something was said is a claim, and no frame for other sentences.</summary>
    public bool Hearsay { get; init; }

    /// <summary>Its sentence tells of somebody's account ("la procura accusa il costruttore"), so that the next one may give it.</summary>
    public bool OpensAccount { get; init; }

    /// <summary>It stands in a question.</summary>
    public bool Question { get; init; }

    /// <summary>Its speaker is understood or a pronoun: the source is one named before.</summary>
    public bool Anaphoric { get; init; }

    /// <summary>The brackets around it, when they hold more than the frame; both 0 outside any.</summary>
    public (int Open, int Close) Brackets { get; init; }

    /// <summary>The sentence the source is named in; another than <see cref="Sentence"/> where the frame takes a name up.</summary>
    public int SourceSentence { get; init; } = Sentence;

    /// <summary>A past verb of promising or deciding, or a past thought: what it governs lies in the future of that moment.</summary>
    public bool Announces => Past && Class is SpeechClass.Announcing or SpeechClass.Thinking;

    public bool HasSource => SourceEnd > SourceFirst;

    public TextSpan Span(TokenizedText text) => text.Span(First, End);

    public string Words(TokenizedText text) => string.Join(' ', text.Tokens.Skip(First).Take(End - First).Select(t => t.Form)).Replace("' ", "'", StringComparison.Ordinal);
}
