using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>A part of a headline that tells an event which the body only reports.</summary>
/// <param name="Words">What the headline names besides the event itself.</param>
internal sealed record HeadlineMatch(ReportedEvent Event, EventWords Words, Likeness Likeness, bool HasVerb)
{
    // A noun beside a light verb of the body ("ci sarebbe un accordo") proves less than the verb itself, so more must agree.
    private const double LeastByVerb = 0.5;
    private const double LeastByNoun = 0.75;

    public static HeadlineMatch? Of(EventIndex index, HeadlineSegment segment, ReportedEvent reported)
    {
        for (int i = segment.First; i < segment.End; i++)
        {
            if (index.ConceptAt(i) is { } concept && IsHead(index.Text.Tokens[i]) && reported.IsToldBy(concept) && At(index, segment, reported, i) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    private static bool IsHead(Token token) => token.IsWord && !char.IsDigit(token.Form[0]);

    private static HeadlineMatch? At(EventIndex index, HeadlineSegment segment, ReportedEvent reported, int head)
    {
        TokenizedText text = index.Text;
        int group = IndicativeGroups.StartOf(text, text.Sentences[segment.Sentence], head, index.ConceptAt(head)!);
        if (text.IsQuoted(head) || reported.Claim.Verb.Negated || segment.HasOtherVerb(text, group < 0 ? head : group, head))
        {
            return null;
        }

        EventWords words = WordsBeside(index, segment, head);
        Likeness likeness = words.To(reported.Participants);
        bool same = IsEnough(likeness, byNoun: index.ConceptAt(head) != reported.Head)
            && (!likeness.NamesDiffer || IsNamedAround(index, words, reported)) && words.NamesAreIn(Around(index, reported))
            && (group < 0 ? TellsItAlone(index, segment, reported, head) : reported.MayShareSubject(index.WordsIn(segment.First, group)));
        return same ? new HeadlineMatch(reported, words, likeness, group >= 0 || segment.HasVerb(text)) : null;
    }

    // One common word has to be a name, a figure or all that the headline says besides.
    private static bool IsEnough(Likeness likeness, bool byNoun) =>
        likeness is { Shared: > 0, NumbersDiffer: false } && likeness.OfFirst >= (byNoun ? LeastByNoun : LeastByVerb)
        && (likeness.Telling > 0 || likeness.Shared > 1 || likeness.OfFirst >= 1);

    private static EventWords WordsBeside(EventIndex index, HeadlineSegment segment, int head)
    {
        EventWords words = index.WordsIn(segment.First, segment.End);
        words.Remove(index.ConceptAt(head)!);
        for (int i = segment.First; i < segment.End; i++)
        {
            if (segment.IsLight(index.Text, i) && index.ConceptAt(i) is { } light)
            {
                words.Remove(light);
            }
        }

        return words;
    }

    // "Omicidio Landi, arrestato Orsini" tells of an arrest, and only names the murder; "Arrestato Rossi" tells nothing of Bianchi.
    private static bool TellsItAlone(EventIndex index, HeadlineSegment segment, ReportedEvent reported, int head)
    {
        for (int i = segment.First; i < segment.End; i++)
        {
            bool strange = i != head && index.ConceptAt(i) is { } concept && !reported.Participants.Contains(concept);
            if (strange && (index.Text.Tokens[i].Word.Participle is not null || i < head && reported.Subject.Has(WordRole.Name) && index.IsName(i)))
            {
                return false;
            }
        }

        return index.Text.Tokens[head].Word.Participle is null || Patient(index, segment, head) is not { } patient || reported.Participants.Contains(patient);
    }

    /// <summary>Who or what the participle is told of: the content word after it, else the one before.</summary>
    private static string? Patient(EventIndex index, HeadlineSegment segment, int head)
    {
        IEnumerable<int> after = Enumerable.Range(head + 1, segment.End - head - 1), before = Enumerable.Range(segment.First, head - segment.First).Reverse();
        return after.Concat(before).Select(index.ConceptAt).FirstOrDefault(concept => concept is not null);
    }

    /// <summary>The words of the claim's sentence and of those it may take its names from.</summary>
    private static EventWords Around(EventIndex index, ReportedEvent reported)
    {
        const int Back = 2;
        List<Sentence> sentences = index.Text.Sentences;
        int next = Math.Min(reported.Sentence + 1, sentences.Count - 1);
        return index.WordsIn(sentences[Math.Max(reported.Sentence - Back, 0)].First, sentences[next].End);
    }

    // The claim names nobody as its subject; then the sentence may name the one the headline speaks of.
    private static bool IsNamedAround(EventIndex index, EventWords words, ReportedEvent reported)
    {
        Sentence sentence = index.Text.Sentences[reported.Sentence];
        return !reported.Subject.Has(WordRole.Name) && words.To(index.WordsIn(sentence.First, sentence.End)).Telling > 0;
    }
}
