using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>A part of a headline between strong marks, that the writer states without softening it; token indexes.</summary>
internal readonly record struct HeadlineSegment(int Sentence, int First, int End)
{
    // A longer first block is the article itself.
    private const int LongestHeadline = 40;

    /// <summary>The first block, where it is short and a body follows it; null where the text has no headline.</summary>
    public static TextSpan? HeadlineOf(TokenizedText text)
    {
        int end = 0;
        while (end < text.Tokens.Count && end <= LongestHeadline && (end == 0 || text.Tokens[end].Gap != Gap.Paragraph))
        {
            end++;
        }

        return end is > 0 and <= LongestHeadline && end < text.Tokens.Count ? text.Span(0, end) : null;
    }

    /// <summary>The segments of a headline that state something: no question, no source before a colon, no frame, no hedge, no conditional.</summary>
    public static IEnumerable<HeadlineSegment> Stated(EventIndex index, TextSpan headline)
    {
        int first = index.TokenAt(headline.Start), end = index.TokenAt(headline.End);
        bool attributed = false;
        for (int i = first; i < end; i++)
        {
            int sentence = index.SentenceOf(i);
            int limit = Math.Min(end, index.Text.Sentences[sentence].End);
            attributed &= i > index.Text.Sentences[sentence].First;
            var segment = new HeadlineSegment(sentence, i, SegmentEnd(index.Text, i, limit));
            bool opensWithSpeaker = segment.OpensWithSpeaker(index);
            if (!attributed && !(opensWithSpeaker && !segment.HasVerb(index.Text)) && segment.IsStated(index))
            {
                yield return segment;
            }

            attributed |= opensWithSpeaker;

            i = segment.End;
            i -= i < end && index.Text.Sentences[sentence].End == i ? 1 : 0;
        }
    }

    /// <summary>Whether another verb than a light one governs the segment outside the group from <paramref name="group"/> to <paramref name="verb"/>.</summary>
    public bool HasOtherVerb(TokenizedText text, int group, int verb)
    {
        for (int i = First; i < End; i++)
        {
            bool own = i >= group && i <= verb;
            if (!own && FiniteVerbs.IsAt(text.Tokens, i) && !IsLight(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb that leaves the event to its noun: "compie", and "è" where no participle follows.</summary>
    public bool IsLight(TokenizedText text, int i) =>
        Concepts.IsLight(text.Tokens[i].Word) || text.Tokens[i].Form is "è" or "sono" or "era" or "erano" && !IndicativeGroups.CarriesParticiple(text, i, End);

    private static int SegmentEnd(TokenizedText text, int first, int limit)
    {
        int end = first;
        while (end < limit && text.Tokens[end].Kind is not (TokenKind.Colon or TokenKind.Terminator) && !(text.Tokens[end].Kind == TokenKind.Dash && text.Tokens[end].Gap != Gap.None))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a finite verb stands in it, a light one ("compie un test") included.</summary>
    public bool HasVerb(TokenizedText text)
    {
        int i = First;
        while (i < End && !FiniteVerbs.IsAt(text.Tokens, i) && !IsLight(text, i))
        {
            i++;
        }

        return i < End;
    }

    // "Berlusconi ai fan: …", "I pm: …", "Ferri attacca: …": who opens what stands before a colon may be the speaker of what follows, unless it is a place.
    private bool OpensWithSpeaker(EventIndex index)
    {
        List<Token> tokens = index.Text.Tokens;
        if (End >= tokens.Count || !tokens[End].Is(":"))
        {
            return false;
        }

        int head = First;
        while (head < End && tokens[head].Is(WordClasses.Article | WordClasses.Preposition))
        {
            head++;
        }

        return head < End && !FindingWords.Places.Contains(tokens[head].Form) && (tokens[head].Is(WordClasses.NamesSource) || tokens[head].IsCapitalised && !IsCommonNoun(index, head));
    }

    // The first word of a headline has a capital anyway; one that the body writes without is no name.
    private static bool IsCommonNoun(EventIndex index, int token) =>
        index.ConceptAt(token) is not { } concept || index.PlacesOf(concept).Any(i => !index.Text.Tokens[i].IsCapitalised);

    // "Banca Alta verso le nozze": whoever is on the way is not there.
    private bool IsOnTheWay(TokenizedText text)
    {
        int at = First;
        while (at < End && !text.Tokens[at].Is("verso"))
        {
            at++;
        }

        return at < End && !HasVerb(text);
    }

    private bool IsStated(EventIndex index)
    {
        TokenizedText text = index.Text;
        if (End - First < 2 || End < text.Tokens.Count && text.Tokens[End].Is("?") || Assertions.IsSoftened(text, First, End))
        {
            return false;
        }

        for (int i = First; i < End; i++)
        {
            Token token = text.Tokens[i];
            if (token.Word.Conditional is not null || token.Is("'") || token.Word.Speech is not null || token.Is(WordClasses.Negation))
            {
                return false;
            }
        }

        TextSpan span = text.Span(First, End);
        return !IsOnTheWay(text) && !index.FramesOf(text.Sentences[Sentence]).Any(frame => frame.Span.Overlaps(span));
    }
}
