using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>An indicative where the source's frame would still ask for a conditional ("slittamento").</summary>
/// <remarks>
/// Only three builds are certain enough: a verb without a subject of its own joined to a conditional under an opening
/// frame; an indicative between two conditionals of one sentence; one without a subject that opens a sentence between two of them.
/// </remarks>
internal static class LostConditionals
{
    private const int Reach = 40;

    public static IEnumerable<Finding> In(EventIndex index)
    {
        IReadOnlyList<DetectedClaim> claims = index.Analysis.Claims;
        for (int i = 0; i < claims.Count; i++)
        {
            if (IsOfSource(claims[i]) && !claims[i].Elided)
            {
                DetectedClaim? next = i + 1 < claims.Count && IsReported(claims[i + 1]) ? claims[i + 1] : null;
                Finding? found = Joined(index, claims[i], next) ?? Between(index, claims[i], next);
                if (found is not null)
                {
                    yield return found;
                }
            }
        }
    }

    private static bool IsReported(DetectedClaim claim) => claim is { Reading: Reading.Reported, Quoted: false, Verb: { Person: 3, Modal: null } };

    private static bool IsOfSource(DetectedClaim claim) => IsReported(claim) && claim.Attribution is { Source: not null, Inferred: false };

    // "La procura sostiene che…" has a subject of its own, and a verb without one may be told of it; "secondo la procura" has none.
    private static bool IsSubject(Attribution frame) => frame.Source!.Span.Start == frame.Span.Start;

    /// <summary>"Secondo la procura il sindaco avrebbe preso il denaro e lo ha nascosto": the frame stands before both.</summary>
    private static Finding? Joined(EventIndex index, DetectedClaim claim, DetectedClaim? next)
    {
        int from = index.TokenAt(claim.Verb.Span.End), sentence = index.SentenceOf(from - 1);
        int limit = OpensSentence(claim) ? Math.Min(index.Text.Sentences[sentence].End, from + Reach) : from;
        for (int i = from; i < limit && !IsBreak(index.Text, i) && !IsOf(next, index.Text.Tokens[i].Start); i++)
        {
            if (index.Text.Tokens[i].Form is "e" or "ed" && GroupAfter(index, claim, i + 1, limit) is { } group)
            {
                return Found(index, claim, group.First, EndOf(index.Text, group.End, limit), new Reason(FindingCodes.FrameStillHolds, Words(index, claim.Attribution!.Span)));
            }
        }

        return null;
    }

    private static bool OpensSentence(DetectedClaim claim) =>
        claim.Attribution is { } frame && !IsSubject(frame) && claim.Sentence.Contains(frame.Span) && frame.Span.Start < claim.Verb.Token.Start;

    private static bool IsOf(DetectedClaim? next, int position) => next is not null && position >= next.Clause.Start && position < next.Verb.Span.End;

    /// <summary>Between two conditionals of one report, with the verb of one of them or without a subject of its own.</summary>
    private static Finding? Between(EventIndex index, DetectedClaim claim, DetectedClaim? next)
    {
        if (next is null || !IsSameSource(claim, next))
        {
            return null;
        }

        int from = index.TokenAt(claim.Verb.Span.End), end = Math.Min(index.TokenAt(next.Verb.Token.Start), from + Reach);
        int sentence = index.SentenceOf(from - 1), last = index.SentenceOf(Math.Max(end - 1, from - 1));
        return sentence == last ? Listed(index, claim, next, from, end) ?? Repeated(index, claim, next, from, end)
            : last - sentence <= 2 ? Interposed(index, claim, next, index.Text.Sentences[sentence + 1])
            : null;
    }

    private static bool IsSameSource(DetectedClaim claim, DetectedClaim next) =>
        next.Attribution is null || next.Attribution.Span == claim.Attribution!.Span || next.Attribution.Source?.Name == claim.Attribution.Source!.Name;

    // "Il capocantiere avrebbe ignorato gli avvisi, ha ordinato di continuare e avrebbe fatto sparire il registro".
    private static Finding? Listed(EventIndex index, DetectedClaim claim, DetectedClaim next, int from, int end)
    {
        for (int i = from; i < end && !IsBreak(index.Text, i); i++)
        {
            if (index.Text.Tokens[i].Kind == TokenKind.Comma && GroupAfter(index, claim, i + 1, end, anyDeed: true) is { } group)
            {
                return Found(index, next, group.First, EndOf(index.Text, group.End, end), new Reason(FindingCodes.AmidConditionals, next.Verb.Span.Of(index.Text.Text).ToLowerInvariant()));
            }
        }

        return null;
    }

    // "…hanno sparato dai tetti, mentre altri avrebbero sparato dalle colonne": the same verb in both moods.
    private static Finding? Repeated(EventIndex index, DetectedClaim claim, DetectedClaim next, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            string? lemma = index.Text.Tokens[i].Word.Participle;
            if (lemma is not null && (lemma == next.Verb.Lemma || lemma == claim.Verb.Lemma) && Assertions.At(index, i, index.ConceptAt(i) ?? string.Empty) is { Negated: false } stated
                && stated.Group > from && stated.Group < i && Assertions.IsVouchedFor(index, stated))
            {
                return Found(index, next, stated.Group, Math.Min(stated.End, EndOf(index.Text, i + 1, end)), new Reason(FindingCodes.AmidConditionals, next.Verb.Span.Of(index.Text.Text).ToLowerInvariant()));
            }
        }

        return null;
    }

    // "Avrebbe preso il denaro. Lo ha poi nascosto in cantina. Avrebbe infine bruciato le carte."
    private static Finding? Interposed(EventIndex index, DetectedClaim claim, DetectedClaim next, Sentence sentence)
    {
        int end = Math.Min(sentence.End, index.TokenAt(next.Verb.Token.Start));
        bool free = !IsSubject(claim.Attribution!) && !index.FramesOf(sentence).Any() && !Assertions.IsSoftened(index.Text, sentence.First, end);
        return free && GroupAfter(index, claim, sentence.First, end) is { } group
            ? Found(index, next, sentence.First, EndOf(index.Text, group.End, end), new Reason(FindingCodes.AmidConditionals, next.Verb.Span.Of(index.Text.Text).ToLowerInvariant()))
            : null;
    }

    /// <summary>"(poi) (lo) ha nascosto": an active compound with no subject before it, of a deed that the writer cannot know himself.</summary>
    /// <param name="anyDeed">Also of what anybody can see: amid the deeds of one report it is one of them.</param>
    private static (int First, int End)? GroupAfter(EventIndex index, DetectedClaim claim, int first, int limit, bool anyDeed = false)
    {
        List<Token> tokens = index.Text.Tokens;
        int auxiliary = first;
        while (auxiliary < limit && auxiliary - first < 4 && (tokens[auxiliary].Is(WordClasses.Clitic | WordClasses.MannerAdverb) || FindingWords.ClauseOpeners.Contains(tokens[auxiliary].Form)))
        {
            auxiliary++;
        }

        string wanted = claim.Verb.Number == GrammaticalNumber.Singular ? "ha" : "hanno";
        if (auxiliary >= limit || !tokens[auxiliary].Is(wanted) || index.Text.IsQuoted(auxiliary))
        {
            return null;
        }

        int verb = auxiliary + 1;
        while (verb < limit && verb - auxiliary < 4 && tokens[verb].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb))
        {
            verb++;
        }

        bool deed = verb < limit && tokens[verb].Word.Participle is { } lemma && (anyDeed || !FindingWords.PublicFacts.Contains(lemma)) && !tokens[verb].Is(WordClasses.SpeechParticiple);
        return deed ? (first, verb + 1) : null;
    }

    private static bool IsBreak(TokenizedText text, int i) =>
        text.Tokens[i].Kind is TokenKind.Colon or TokenKind.Quote or TokenKind.Bracket or TokenKind.Dash or TokenKind.Terminator || text.Tokens[i].Is(WordClasses.Subordinator);

    private static int EndOf(TokenizedText text, int end, int limit)
    {
        while (end < limit && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number && !text.Tokens[end].Is(WordClasses.Subordinator | WordClasses.Coordinator))
        {
            end++;
        }

        return end;
    }

    private static string Words(EventIndex index, TextSpan span) => span.Of(index.Text.Text).ToLowerInvariant();

    private static Finding Found(EventIndex index, DetectedClaim claim, int first, int end, Reason reason) => new(
        FindingKind.ConditionalLost,
        new Passage(PassageText.Article, index.Text.Span(first, end)),
        new Passage(PassageText.Article, claim.Span),
        reason);
}
