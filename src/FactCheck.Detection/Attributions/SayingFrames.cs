using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Verbs of saying with their speaker, before "che" or after the words they carry.</summary>
internal static class SayingFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        int limit = text.Sentences[sentence].End;
        if (HolderOf(tokens, i, text.Sentences[sentence].First, limit) is int holder and > 0)
        {
            int holderEnd = NounPhrases.EndOf(tokens, holder, limit);
            return holderEnd > holder ? new Frame(sentence, FrameKind.Postposed, i, holderEnd, holder, holderEnd, Past: false, Announces: false) : null;
        }

        int start = text.Sentences[sentence].First;
        if (!TryVerb(tokens, i, start, limit, out int end, out bool past, out bool announces))
        {
            return null;
        }

        int speaker = Speaker(tokens, end, limit);
        if (IsPostposed(tokens, i, start) && NounPhrases.EndOf(tokens, speaker, limit) is int phrase && phrase > speaker)
        {
            return new Frame(sentence, FrameKind.Postposed, i, phrase, speaker, phrase, past, announces);
        }

        int che = CheAfter(tokens, end, limit);
        if (che < 0)
        {
            return null;
        }

        int verb = i > start && FunctionWords.Clitics.Contains(tokens[i - 1].Form) ? i - 1 : i;
        int subject = NounPhrases.StartOf(tokens, verb, start);
        return new Frame(sentence, FrameKind.Saying, subject, che, subject, verb, past, announces);
    }

    /// <summary>"È l'accusa che la procura muove", "È la tesi degli inquirenti": where the one who holds it begins, or 0.</summary>
    private static int HolderOf(List<Token> tokens, int i, int start, int limit)
    {
        if (i != start || !tokens[i].Is("è") || i + 3 >= limit || !FunctionWords.Articles.Contains(tokens[i + 1].Form)
            || tokens[i + 2].Form is not ("accusa" or "ipotesi" or "tesi" or "versione" or "ricostruzione" or "convinzione" or "sospetto"))
        {
            return 0;
        }

        return tokens[i + 3].Is("che") || tokens[i + 3].Is("di") || tokens[i + 3].Form.StartsWith("de", StringComparison.Ordinal) && FunctionWords.Fused.Contains(tokens[i + 3].Form) ? i + 4 : 0;
    }

    private static bool TryVerb(List<Token> tokens, int i, int start, int limit, out int end, out bool past, out bool announces)
    {
        string form = tokens[i].Form;
        end = i + 1;
        past = SayingVerbs.Past.Contains(form);
        announces = SayingVerbs.Announcing.Contains(form);
        if (form is "ha" or "hanno" or "aveva" or "avevano" or "avrebbe" or "avrebbero")
        {
            while (end < limit && end - i < 4 && (FunctionWords.InsideGroup.Contains(tokens[end].Form) || tokens[end].Form.EndsWith("mente", StringComparison.Ordinal)))
            {
                end++;
            }

            past = end < limit && SayingVerbs.Participles.Contains(tokens[end].Form);
            announces = past && (SayingVerbs.Announcing.Contains(tokens[end].Form) || form is "aveva" or "avevano");
            end += past ? 1 : 0;
            end += past && end < limit && tokens[end].Form is "sapere" or "noto" or "ancora" ? 1 : 0;
            return past;
        }

        return past || SayingVerbs.Present.Contains(form) && form is not ("fa" or "fanno" or "rende" or "legge" or "risulta" or "emerge") && (TakesUp(tokens, i, start) || !IsNounUse(tokens, i));
    }

    // "ha riferito nell'ultimo briefing un alto ufficiale": an adverb or a complement may stand between verb and speaker.
    private static int Speaker(List<Token> tokens, int end, int limit)
    {
        int at = end;
        while (at < limit && at - end < 2 && FunctionWords.InsideGroup.Contains(tokens[at].Form))
        {
            at++;
        }

        if (at < limit && !(FunctionWords.Fused.Contains(tokens[at].Form) || tokens[at].Form is "in" or "a" or "al"))
        {
            return at;
        }

        for (int i = at + 1; i < limit && i - at < 6 && (tokens[i].Kind is TokenKind.Word or TokenKind.Number); i++)
        {
            if (FunctionWords.Articles.Contains(tokens[i].Form))
            {
                return i;
            }
        }

        return limit;
    }

    // "Lo riferisce la Cnn": the pronoun stands for the whole sentence before.
    private static bool TakesUp(List<Token> tokens, int i, int start) => i == start + 1 && tokens[start].Is("lo");

    private static bool IsNounUse(List<Token> tokens, int i) => i > 0 && (FunctionWords.Articles.Contains(tokens[i - 1].Form) || FunctionWords.Prepositions.Contains(tokens[i - 1].Form));

    private static bool IsPostposed(List<Token> tokens, int i, int start) =>
        TakesUp(tokens, i, start) || i > start && (tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash || tokens[i - 1].Kind == TokenKind.Terminator);

    private static int CheAfter(List<Token> tokens, int end, int limit)
    {
        // What is said comes at once or after the hearer; an object means that "che" is a relative pronoun.
        if (end < limit && FunctionWords.Articles.Contains(tokens[end].Form))
        {
            return -1;
        }

        for (int at = end; at < limit && at - end < 10; at++)
        {
            if (tokens[at].Is("che"))
            {
                return at;
            }

            if (tokens[at].Kind is TokenKind.Colon or TokenKind.Quote or TokenKind.Bracket)
            {
                return -1;
            }
        }

        return -1;
    }
}
