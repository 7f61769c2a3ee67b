using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Names the confirmed source of a claim in its sentence: "secondo gli 007 di Kiev".</summary>
internal static class Attributing
{
    /// <returns>Without edits where the sentence names the source already; null where none is confirmed, or no good place for it is certain.</returns>
    public static Rewrite? Of(ArticleText text, Claim claim, ClaimSentence sentence) =>
        Confirmed(claim) is not { } source ? null
        : IsNamed(text.Text, claim, source, sentence) ? new Rewrite(TreatmentKind.Attribute, [], claim.Span)
        : sentence.IsQuoted(claim) ? null
        : Insertion(text.Text, claim, SourcePhrase.Of(text.Text, source.Span), sentence);

    /// <summary>Only where the words change by it.</summary>
    public static Rewrite? Adding(ArticleText text, Claim claim, ClaimSentence sentence) => Of(text, claim, sentence) is { Edits.Count: > 0 } rewrite ? rewrite : null;

    // Named by hand without words of the text, it has none to be put in.
    private static ClaimSource? Confirmed(Claim claim) => claim.Attribution is { Inferred: false, Source: { Span.Length: > 0 } source } ? source : null;

    private static bool IsNamed(string text, Claim claim, ClaimSource source, ClaimSentence sentence) =>
        sentence.Span.Contains(source.Span)
        || claim is { ConfirmedSource: null, Attribution.Scope: AttributionScope.Clause or AttributionScope.Sentence }
        || sentence.Span.Of(text).Contains(SourcePhrase.Of(text, source.Span), StringComparison.OrdinalIgnoreCase);

    private static Rewrite? Insertion(string text, Claim claim, string phrase, ClaimSentence sentence)
    {
        var verb = claim is { Elided: false, Verb: { } own } && sentence.Span.Contains(own.Span) ? new VerbPlace(text, own).Start : (int?)null;
        return AtStart(claim, phrase, sentence, verb) ?? (verb is { } place ? Before(place, phrase, sentence) : null);
    }

    /// <summary>"Secondo la procura, il sindaco …": where the claim opens its sentence, and it is certain what its capital becomes.</summary>
    private static Rewrite? AtStart(Claim claim, string phrase, ClaimSentence sentence, int? verb)
    {
        var start = sentence.Span.Start;
        var opens = claim.Fragments[0].Start == start || verb == start;
        if (!opens || claim.Analysis?.Antecedent is not null || SentenceOpening.Of(sentence, verb) is not { } opening)
        {
            return null;
        }
        var frame = new TextEdit(new TextSpan(start, start), $"{char.ToUpperInvariant(phrase[0])}{phrase[1..]}, ");
        var lowered = new TextEdit(new TextSpan(start, start + 1), char.ToLowerInvariant(sentence.Text[start]).ToString());
        return new Rewrite(TreatmentKind.Attribute, opening == SentenceOpening.Lowered ? [frame, lowered] : [frame], new TextSpan(start, start + 1));
    }

    /// <summary>"Il sindaco, secondo la procura, avrebbe …": before the verb, with the commas that are not there yet.</summary>
    private static Rewrite? Before(int verb, string phrase, ClaimSentence sentence)
    {
        var end = sentence.BackOverSpace(verb);
        if (end <= sentence.Span.Start || (end == verb && sentence.Text[end - 1] is not ('(' or '«' or '“' or '"')))
        {
            return null;
        }
        var isParted = sentence.Text[end - 1] is ',' or ';' or ':' or '(' or '–' or '—' or '-' or '«' or '“' or '"';
        var edit = isParted ? new TextEdit(new TextSpan(verb, verb), $"{phrase}, ") : new TextEdit(new TextSpan(end, end), $", {phrase},");
        return new Rewrite(TreatmentKind.Attribute, [edit], new TextSpan(end - 1, verb));
    }
}
