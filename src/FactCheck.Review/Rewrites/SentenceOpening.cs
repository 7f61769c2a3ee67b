namespace FactCheck.Review;

/// <summary>What becomes of the first letter of a sentence when other words come before it.</summary>
internal enum OpeningCase { Kept, Lowered }

internal static class SentenceOpening
{
    public const OpeningCase Kept = OpeningCase.Kept;
    public const OpeningCase Lowered = OpeningCase.Lowered;

    /// <param name="verb">Where the claim's verb begins, with what leans on it.</param>
    /// <returns>Null where the first word may be a name or not: then nobody can tell without reading.</returns>
    public static OpeningCase? Of(ClaimSentence sentence, int? verb)
    {
        var (text, start) = (sentence.Text, sentence.Span.Start);
        var word = LetterRun.From(text, start, sentence.Span.End);
        return word.Length == 0 || IsAcronym(word) || IsNameElsewhere(sentence, word) ? Kept
            : verb == start || OpeningWords.IsCommon(word) ? Lowered
            : null;
    }

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(char.IsUpper);

    // A capital in the middle of a sentence is a name's.
    private static bool IsNameElsewhere(ClaimSentence sentence, string word)
    {
        if (OpeningWords.IsCommon(word))
        {
            return false;
        }
        var text = sentence.Text;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (at > 1 && text[at - 1] == ' ' && (char.IsLower(text[at - 2]) || text[at - 2] == ',') && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }
        return false;
    }
}
