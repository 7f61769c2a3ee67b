using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Verbs of saying with their speaker, before "che" or after the words they carry.</summary>
internal static class SayingFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        if (SpeechVerb.At(tokens, i, range.End) is not { } verb)
        {
            return null;
        }

        Frame frame = new(sentence, FrameKind.Speech, i, verb.End, i, i)
        {
            Class = verb.Class,
            Past = verb.Past,
            Hearsay = verb.Hearsay,
            Negated = IsNegated(tokens, i, range.First),
            Question = tokens[range.End - 1].Is("?"),
        };
        return verb.Passive ? Passive(tokens, range, verb, frame) : Active(tokens, range, verb, frame);
    }

    // "è stato riferito dalla procura che": the agent is the source; without one nobody is named.
    private static Frame? Passive(List<Token> tokens, Sentence range, SpeechVerb verb, Frame frame)
    {
        if (PassiveAgents.After(tokens, verb.End, range.End) is { } agent)
        {
            bool governs = agent.End < range.End && tokens[agent.End].Is("che");
            return frame with { Kind = governs ? FrameKind.Saying : FrameKind.Speech, End = agent.End, SourceFirst = agent.First, SourceEnd = agent.End };
        }

        int che = Complements.CheAfter(tokens, verb.End, range.End);
        return che >= 0 ? frame with { Kind = FrameKind.Impersonal, End = che } : null;
    }

    private static Frame? Active(List<Token> tokens, Sentence range, SpeechVerb verb, Frame frame)
    {
        var followers = new Followers(tokens, range);
        int che = Complements.CheAfter(tokens, verb.End, range.End);
        bool postposed = che < 0 && Quotes(verb) && IsPostposed(tokens, verb.First, range.First);
        if (postposed && followers.RightAfter(verb.End) is { } follower)
        {
            return frame with { Kind = FrameKind.Postposed, End = follower.End, SourceFirst = follower.First, SourceEnd = follower.End };
        }

        if (postposed && followers.AfterComplement(verb.End) is { } later)
        {
            return frame with { Kind = FrameKind.Postposed, End = later.End, SourceFirst = later.First, SourceEnd = later.End };
        }

        frame = WithSubject(tokens, range, verb, frame, che >= 0 || Complements.IsInfinitive(tokens, verb.End, range.End));
        if (che >= 0)
        {
            return frame with { Kind = FrameKind.Saying, End = che };
        }

        bool closes = postposed && (verb.End >= range.End || !tokens[verb.End].IsWord);
        return closes ? frame with { Kind = FrameKind.Postposed } : Narrates(tokens, verb, range.End) ? frame with { OpensAccount = OpensAccount(tokens, range, verb, frame) } : null;
    }

    private static Frame WithSubject(List<Token> tokens, Sentence range, SpeechVerb verb, Frame frame, bool governs)
    {
        var speakers = new Speakers(tokens, range);
        bool cliticBefore = verb.First > range.First && tokens[verb.First - 1].Is(WordClasses.Clitic) && !tokens[verb.First - 1].IsCapitalised;
        int start = cliticBefore ? verb.First - 1 : verb.First;
        (int first, int end) = speakers.Before(start);
        bool named = end > first && (governs || speakers.IsSpeaker(first, end) || end == start && tokens[first].IsCapitalised);
        return named
            ? frame with { First = first, SourceFirst = first, SourceEnd = end, Anaphoric = Pronouns.IsAlone(tokens, first, end) }
            : frame with { First = start, SourceFirst = start, SourceEnd = start, Anaphoric = true };
    }

    // With a noun as object only verbs of telling set a tone: "conferma il sequestro" and "sostiene la famiglia" do not.
    private static bool Narrates(List<Token> tokens, SpeechVerb verb, int limit) =>
        !verb.Hearsay && (SpeechWords.Narrating.Contains(verb.Lemma)
            || verb.Class != SpeechClass.Thinking && (Complements.IsInfinitive(tokens, verb.End, limit) || verb.End < limit && tokens[verb.End].Kind is TokenKind.Colon or TokenKind.Quote));

    // "la procura accusa il costruttore": a main clause with a noun as object, whose story is still to come.
    private static bool OpensAccount(List<Token> tokens, Sentence range, SpeechVerb verb, Frame frame) =>
        frame.HasSource && !frame.Negated && SpeechWords.Accounting.Contains(verb.Lemma) && !Complements.IsInfinitive(tokens, verb.End, range.End)
        && (frame.First == range.First || !tokens[frame.First - 1].IsWord || tokens[frame.First - 1].Is(WordClasses.Connective | WordClasses.Adverb));

    private static bool IsNegated(List<Token> tokens, int i, int start) =>
        i > start && (tokens[i - 1].Is("non") || i - 1 > start && tokens[i - 2].Is("non")) || tokens[i].Form is "nega" or "negano" or "negò" or "smentisce" or "smentiscono" or "smentì";

    // What is decided or believed does not stand beside the words it carries: ", prevede la legge" is a law's.
    private static bool Quotes(SpeechVerb verb) =>
        verb.Class == SpeechClass.Saying && !SpeechWords.Evidencing.Contains(verb.Lemma) || SpeechWords.Narrating.Contains(verb.Lemma)
        || verb.Lemma is "assicurare" or "garantire" or "promettere" or "minacciare" or "profetizzare";

    // "Lo riferisce la Cnn": the pronoun stands for the whole sentence before.
    private static bool TakesUp(List<Token> tokens, int i, int start) => i > start && tokens[i - 1].Is("lo") && (i == start + 1 || !tokens[i - 2].IsWord);

    private static bool IsPostposed(List<Token> tokens, int i, int start) =>
        TakesUp(tokens, i, start) || i > start && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash or TokenKind.Terminator;
}
