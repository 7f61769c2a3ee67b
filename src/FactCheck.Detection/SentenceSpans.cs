using FactCheck.Detection.Text;

namespace FactCheck.Detection;

/// <summary>The sentences of a text as the detector reads them, so that a person and the program mean the same by "sentence 4".</summary>
public static class SentenceSpans
{
    /// <summary>In text order; each from the start of its first word or mark to the end of its last, in UTF-16 units, half-open.</summary>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TokenizedText tokens = TokenizedText.Read(text);
        return [.. tokens.Sentences.Select(sentence => tokens.Span(sentence.First, sentence.End))];
    }
}
