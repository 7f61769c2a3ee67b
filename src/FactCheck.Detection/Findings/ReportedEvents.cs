using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Puts reported claims into the words by which they are compared.</summary>
internal static class ReportedEvents
{
    // An epistemic modal has no indicative that says the same; a quoted speaker chose the mood; a rumour about oneself is none.
    public static bool IsComparable(DetectedClaim claim) =>
        claim is { Reading: Reading.Reported, Elided: false, Quoted: false, Verb: { Person: 3, Modal: null } };

    public static ReportedEvent Of(EventIndex index, DetectedClaim claim)
    {
        EventWords participants = new(), subject = new();
        foreach (TextSpan fragment in claim.Fragments)
        {
            int end = index.TokenAt(fragment.End);
            for (int i = index.TokenAt(fragment.Start); i < end; i++)
            {
                if (!claim.Verb.Parts.Any(part => part.Overlaps(index.Text.Tokens[i].Span)))
                {
                    index.AddWord(participants, i);
                    if (index.Text.Tokens[i].Start < claim.Verb.Token.Start)
                    {
                        index.AddWord(subject, i);
                    }
                }
            }
        }

        return new ReportedEvent(claim, index.SentenceOf(index.TokenAt(claim.Verb.Token.Start)), Concepts.OfLemma(claim.Verb.Lemma), participants, subject, ObjectOf(index, claim));
    }

    // "ha sposato in segreto la modella Ines Duarte": an article ends what a preposition opened.
    private static EventWords ObjectOf(EventIndex index, DetectedClaim claim)
    {
        var words = new EventWords();
        bool aside = false;
        int end = index.TokenAt(claim.Span.End);
        for (int i = index.TokenAt(claim.Verb.Span.End); i < end && !(words.Count > 0 && EndsPhrase(index.Text.Tokens[i])); i++)
        {
            Token token = index.Text.Tokens[i];
            aside = token.Is(WordClasses.Preposition | WordClasses.FusedPreposition) || aside && !token.Is(WordClasses.Article) && token.Kind != TokenKind.Number;
            if (!aside)
            {
                index.AddWord(words, i);
            }
        }

        return words;
    }

    private static bool EndsPhrase(Token token) =>
        !(token.IsWord || token.Kind is TokenKind.Number or TokenKind.Quote) || token.Is(WordClasses.Preposition | WordClasses.FusedPreposition | WordClasses.Subordinator | WordClasses.Coordinator);
}
