using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>The sentence of a later revision that is the claim's own but for its mood: there any indicative hardens it, below a frame too.</summary>
internal static class SentenceTwins
{
    private const double LeastAlike = 0.8;
    private const int MostCandidates = 40;

    /// <summary>The clause of the later text that puts the claim into the indicative where the earlier one had it; null where there is none.</summary>
    public static Assertion? StatementOf(EventIndex earlier, EventIndex later, ReportedEvent reported)
    {
        Sentence own = earlier.Text.Sentences[reported.Sentence];
        EventWords words = WithoutVerb(earlier.WordsIn(own.First, own.End), reported);
        IEnumerable<int> candidates = reported.Participants.Concepts.SelectMany(later.PlacesOf).Take(MostCandidates).Select(later.SentenceOf).Distinct();
        foreach (int candidate in candidates)
        {
            Sentence twin = later.Text.Sentences[candidate];
            Likeness likeness = WithoutVerb(later.WordsIn(twin.First, twin.End), reported).To(words);
            if (likeness.OfBoth >= LeastAlike && Assertions.IsAsked(later.Text, twin) == Assertions.IsAsked(earlier.Text, own) && In(earlier, later, reported, twin) is { } stated)
            {
                return stated;
            }
        }

        return null;
    }

    private static EventWords WithoutVerb(EventWords words, ReportedEvent reported)
    {
        words.Remove(reported.Head);
        return words;
    }

    private static Assertion? In(EventIndex earlier, EventIndex later, ReportedEvent reported, Sentence twin)
    {
        for (int i = twin.First; i < twin.End; i++)
        {
            bool verb = later.ConceptAt(i) == reported.Head || reported.IsLight && IsCopula(later.Text.Tokens[i].Form) && GoesOnAlike(earlier, later, reported, i);
            if (verb && !later.Text.IsQuoted(i) && Assertions.At(later, i, reported.Head) is { } stated && stated.Negated == reported.Claim.Verb.Negated)
            {
                return stated;
            }
        }

        return null;
    }

    private static bool IsCopula(string form) => form is "è" or "sono" or "era" or "erano" or "ha" or "hanno" or "aveva" or "avevano"
        or "stato" or "stata" or "stati" or "state" or "avuto";

    // "sarebbero dodici", "sono dodici": the word after the verb tells that it stands in the same place.
    private static bool GoesOnAlike(EventIndex earlier, EventIndex later, ReportedEvent reported, int verb)
    {
        int own = earlier.TokenAt(reported.Claim.Verb.Span.End);
        return own < earlier.Text.Tokens.Count && verb + 1 < later.Text.Tokens.Count && later.Text.Tokens[verb + 1].Is(earlier.Text.Tokens[own].Form);
    }
}
