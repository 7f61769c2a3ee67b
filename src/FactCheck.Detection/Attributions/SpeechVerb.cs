using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>A verb group of saying, thinking or promising, in token indexes.</summary>
/// <param name="Lemma">Of the verb that says; of "fare sapere" and the like, "sapere".</param>
/// <param name="Passive">"è stato riferito": the speaker, if any, is an agent.</param>
/// <param name="Hearsay">The verb is itself in the conditional: that it was said is a claim, and no frame for others.</param>
internal readonly record struct SpeechVerb(int First, int End, SpeechClass Class, string Lemma, bool Past, bool Passive, bool Hearsay)
{
    private const int LongestGroup = 6;

    /// <summary>Reads the group that opens at <paramref name="i"/>; a word that may be a noun counts only where no article or preposition stands before it.</summary>
    public static SpeechVerb? At(List<Token> tokens, int i, int limit)
    {
        Token token = tokens[i];
        bool convinced = token.Form is "dice" or "dicono" or "disse" && IsConvinced(tokens, i + 1, limit);
        if (token.Word.Speech is { } speech && !convinced)
        {
            return IsNoun(tokens, i) ? null : new SpeechVerb(i, i + 1, speech.Class, speech.Lemma, speech.Past, Passive: false, Hearsay: false);
        }

        return convinced || SpeechWords.Carriers.Contains(token.Form) ? Compound(tokens, i, limit) : null;
    }

    private static SpeechVerb? Compound(List<Token> tokens, int i, int limit)
    {
        bool being = tokens[i].Form is "è" or "sono" or "era" or "erano" or "viene" or "vengono" or "veniva" or "fu" or "sarebbe" or "sarebbero";
        bool passive = being && !(i > 0 && tokens[i - 1].Is("si"));
        int at = Adverbials.After(tokens, i + 1, limit);
        bool been = passive && at < limit && tokens[at].Form is "stato" or "stata" or "stati" or "state";
        at = been ? Adverbials.After(tokens, at + 1, limit) : at;
        if (at >= limit || at - i > LongestGroup)
        {
            return null;
        }

        bool hearsay = tokens[i].Word.Conditional is not null;
        bool past = been || IsPast(tokens[i].Form);
        if (IsConvinced(tokens, at, limit))
        {
            return new SpeechVerb(i, at + 1, SpeechClass.Thinking, "convincere", tokens[i].Form is "era" or "erano" or "disse", Passive: false, hearsay);
        }

        return tokens[at].Word.SpeechParticiple is { } speech && CarriesParticiple(tokens[i].Form)
            ? new SpeechVerb(i, at + 1, speech.Class, speech.Lemma, past, passive, hearsay)
            : Light(tokens, i, at, limit, past);
    }

    private static bool CarriesParticiple(string form) => form is not ("fa" or "fanno" or "rende" or "rendono" or "si") && !SpeechWords.Repeating.Contains(form);

    private static bool IsPast(string form) => form[0] is 'a' or 'h' or 'e' || form is "fece" or "fecero" or "faceva" or "rese" or "resero" or "fu" or "era" or "erano" or "disse" or "veniva";

    // "fa sapere", "ha fatto notare", "rende noto", "torna a ripetere".
    private static SpeechVerb? Light(List<Token> tokens, int i, int at, int limit, bool past)
    {
        at = tokens[at].Form is "fatto" or "reso" ? Adverbials.After(tokens, at + 1, limit) : at;
        at += at < limit && tokens[at].Is("a") ? 1 : 0;
        if (at >= limit)
        {
            return null;
        }

        bool carries = tokens[i].Form is not ("è" or "sono" or "era" or "erano" or "si" or "sarebbe" or "sarebbero");
        bool repeats = SpeechWords.Repeating.Contains(tokens[i].Form) && tokens[at].Word.SpeechInfinitive is not null;
        bool known = !SpeechWords.Repeating.Contains(tokens[i].Form) && SpeechWords.MadeKnown.Contains(tokens[at].Form) && at > i + (tokens[i].Form[0] is 'f' or 'r' ? 0 : 1);
        return carries && (known || repeats) ? new SpeechVerb(i, at + 1, SpeechClass.Saying, "sapere", past, Passive: false, tokens[i].Word.Conditional is not null) : null;
    }

    private static bool IsConvinced(List<Token> tokens, int at, int limit) => at < limit && SpeechWords.Convinced.Contains(tokens[at].Form);

    private static bool IsNoun(List<Token> tokens, int i)
    {
        if (i == 0)
        {
            return false;
        }

        Token before = tokens[i - 1];
        bool doubtful = SpeechWords.Nouns.Contains(tokens[i].Form);
        bool clitic = !doubtful && before.Form is "lo" or "la" or "le" or "gli" or "li" or "l'";
        bool degree = doubtful && before.Form is "più" or "meno" or "così" or "molto" or "meglio" or "ben";
        return degree || !clitic && tokens[i].Gap != Gap.Paragraph && before.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Determiner);
    }
}
