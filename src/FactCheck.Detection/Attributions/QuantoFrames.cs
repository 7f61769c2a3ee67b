using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"secondo quanto riferito da …", "da quanto emerge", "a quanto pare", "stando a quanto sostiene l'accusa", "come scrive …".</summary>
internal static class QuantoFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        int verb = VerbAfter(tokens, i, range.End);
        if (verb < 0)
        {
            return null;
        }

        int end = EndOfVerb(tokens, verb, range.End);
        if (end < 0)
        {
            return null;
        }

        int first = i > range.First && tokens[i - 1].Form is "anche" or "sempre" ? i - 1 : i;
        int from = Adverbials.After(tokens, end, range.End);
        int source = from < range.End && IsOrigin(tokens[from]) ? from + 1 : end;
        Frame? named = source < range.End && CanName(tokens, range, source, from) ? PrepositionFrames.With(tokens, range, sentence, first, source)
            : new Followers(tokens, range).AfterComplement(from) is { } later ? new Frame(sentence, FrameKind.Preposition, first, later.End, later.First, later.End)
            : null;
        if (tokens[i].Is("è"))
        {
            return named is null ? null : named with { Kind = FrameKind.Postposed };
        }

        return named ?? (tokens[i].Is("come") ? AsTold(tokens, sentence, first, end, range.End) : new Frame(sentence, FrameKind.Impersonal, first, end, first, first));
    }

    // "come riferito, …" is a frame that names nobody; "come annunciato venerdì" is none.
    private static Frame? AsTold(List<Token> tokens, int sentence, int first, int end, int limit) =>
        end < limit && tokens[end].Kind == TokenKind.Comma && tokens[end - 1].Word.Participle is not null ? new Frame(sentence, FrameKind.Impersonal, first, end, first, first) : null;

    /// <summary>Where the verb of the frame is sought, or -1 where no such frame opens at <paramref name="i"/>.</summary>
    private static int VerbAfter(List<Token> tokens, int i, int limit)
    {
        if (tokens[i].Is("come"))
        {
            return i + 1;
        }

        int at = i;
        if (tokens[i].Form is "stando" or "in" or "sulla")
        {
            int to = tokens[i].Is("stando") ? Adverbials.After(tokens, i + 1, limit) : i + 2;
            at = to < limit && tokens[to].Form is "a" or "di" ? to : i;
        }

        bool opens = tokens[at].Form is "secondo" or "a" or "da" or "per" or "di" or "in" or "è";
        return opens && at + 1 < limit && tokens[at + 1].Is("quanto") ? at + 2
            : opens && at + 2 < limit && tokens[at + 1].Form is "quello" or "ciò" && tokens[at + 2].Is("che") ? at + 3
            : -1;
    }

    /// <summary>The token after the verb: "si apprende", "è emerso", "ha riferito", "riportato", "fa sapere"; -1 where none stands there.</summary>
    private static int EndOfVerb(List<Token> tokens, int at, int limit)
    {
        while (at < limit && tokens[at].Form is "si" or "ci" or "gli" or "finora" or "lo" or "stesso" or "ne" || at < limit && tokens[at].Is(WordClasses.Adverb))
        {
            at++;
        }

        if (at < limit && SpeechVerb.At(tokens, at, limit) is { } verb)
        {
            return verb.End;
        }

        int lexical = at < limit && tokens[at].Form is "è" or "sarebbe" or "era" or "viene" or "ha" or "hanno" or "avrebbe" or "avrebbero" ? Adverbials.After(tokens, at + 1, limit) : at;
        while (lexical < limit && tokens[lexical].Form is "stato" or "potuto")
        {
            lexical++;
        }

        bool known = lexical < limit && (FrameWords.ComesToLight.Contains(tokens[lexical].Form) || tokens[lexical].Is(WordClasses.SpeechParticiple));
        return known ? lexical + 1 : -1;
    }

    private static bool IsOrigin(Token token) => Prepositions.IsFrom(token) || Prepositions.IsTo(token) || Prepositions.IsIn(token) || Prepositions.IsOn(token);

    // Without "da" the phrase after the verb is its subject: "sostiene l'accusa", but "risulta positivo" names nobody.
    private static bool CanName(List<Token> tokens, Sentence range, int source, int from)
    {
        if (source > from && Prepositions.IsFrom(tokens[from]))
        {
            return true;
        }

        // "risulta ai carabinieri", but "ha dichiarato alla radio": only what comes to light comes to somebody.
        if (source > from && Prepositions.IsTo(tokens[from]))
        {
            return FrameWords.ComesToLight.Contains(tokens[from - 1].Form) && new PhraseReader(tokens, range.End).EndOf(source) is int told && new Speakers(tokens, range).IsSpeaker(source, told);
        }

        if (FrameWords.ComesToLight.Contains(tokens[from - 1].Form) && source == from || tokens[source].Is(WordClasses.Preposition))
        {
            return false;
        }

        int end = new PhraseReader(tokens, range.End).EndOf(source);
        return end > source && new Speakers(tokens, range).IsSpeaker(source, end);
    }
}
