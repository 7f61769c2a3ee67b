using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>A verb group of saying, thinking or promising, in token indexes.</summary>
/// <param name="Hearsay">The verb is itself in the conditional: that it was said is a claim, and no frame for others.</param>
/// <param name="Passive">"è stato riferito": the speaker, if any, is an agent.</param>
internal readonly record struct SpeechVerb(int First, int End, SpeechClass Class, bool Past, bool Passive, bool Hearsay)
{
    private const int LongestGroup = 6;

    /// <summary>Reads the group that opens at <paramref name="i"/>; a word that may be a noun counts only where no article or preposition stands before it.</summary>
    public static SpeechVerb? At(List<Token> tokens, int i, int limit)
    {
        string form = tokens[i].Form;
        if (SpeechForms.All.TryGetValue(form, out string? lemma) && !(form is "dice" or "dicono" or "disse" or "detto" && IsConvinced(tokens, i + 1, limit)))
        {
            return IsNoun(tokens, i) ? null : new SpeechVerb(i, i + 1, ClassOf(lemma), SpeechForms.IsPast(form), Passive: false, Hearsay: false);
        }

        return SayingVerbs.Carriers.Contains(form) || form is "dice" or "disse" ? Compound(tokens, i, limit) : null;
    }

    public static SpeechClass ClassOf(string lemma) =>
        SayingVerbs.Saying.Contains(lemma) ? SpeechClass.Saying : SayingVerbs.Announcing.Contains(lemma) ? SpeechClass.Announcing : SayingVerbs.Thinking.Contains(lemma) ? SpeechClass.Thinking : SpeechClass.None;

    private static SpeechVerb? Compound(List<Token> tokens, int i, int limit)
    {
        string form = tokens[i].Form;
        bool past = form is "ha" or "hanno" or "aveva" or "avevano" or "avrebbe" or "avrebbero" or "fece" or "fecero" or "faceva" or "rese" or "resero" or "fu" or "era" or "erano" or "disse" or "abbia" or "abbiano" or "ebbe" or "ebbero";
        bool hearsay = form is "avrebbe" or "avrebbero" or "sarebbe" or "sarebbero";
        bool reflexive = i > 0 && tokens[i - 1].Is("si");
        bool passive = !reflexive && form is "è" or "sono" or "era" or "erano" or "viene" or "vengono" or "veniva" or "fu" or "sarebbe" or "sarebbero";
        int at = Adverbials.After(tokens, i + 1, limit);
        if (passive && at < limit && tokens[at].Form is "stato" or "stata" or "stati" or "state")
        {
            at = Adverbials.After(tokens, at + 1, limit);
            past = true;
        }

        if (at >= limit || at - i > LongestGroup)
        {
            return null;
        }

        Token next = tokens[at];
        if (next.Word.Participle is { } lemma && lemma is not ("fare" or "rendere") && form is not ("fa" or "fanno" or "rende" or "rendono" or "tiene" or "torna"))
        {
            return SayingVerbs.Contains(lemma) ? new SpeechVerb(i, at + 1, ClassOf(lemma), past, passive && !IsConvinced(tokens, at, limit), hearsay) : null;
        }

        return Light(tokens, i, at, limit, past) ?? (IsConvinced(tokens, at, limit) ? new SpeechVerb(i, at + 1, SpeechClass.Thinking, past, Passive: false, hearsay) : null);
    }

    // "fa sapere", "ha fatto notare", "rende noto", "torna a ripetere".
    private static SpeechVerb? Light(List<Token> tokens, int i, int at, int limit, bool past)
    {
        if (tokens[at].Form is "fatto" or "reso")
        {
            at = Adverbials.After(tokens, at + 1, limit);
        }

        if (at < limit && tokens[at].Is("a"))
        {
            at++;
        }

        if (at >= limit)
        {
            return null;
        }

        bool carries = tokens[i].Form is not ("è" or "sono" or "era" or "erano" or "si");
        bool known = SayingVerbs.MadeKnown.Contains(tokens[at].Form);
        bool says = tokens[at].Word.Infinitive is { } infinitive && SayingVerbs.Contains(infinitive) && tokens[i].Form is "tiene" or "torna" or "continua" or "tengono" or "tornano" or "continuano" or "continuava";
        return carries && (known || says) ? new SpeechVerb(i, at + 1, SpeechClass.Saying, past, Passive: false, Hearsay: false) : null;
    }

    private static bool IsConvinced(List<Token> tokens, int at, int limit) => at < limit && SayingVerbs.Convinced.Contains(tokens[at].Form);

    private static bool IsNoun(List<Token> tokens, int i)
    {
        if (i == 0)
        {
            return false;
        }

        Token before = tokens[i - 1];
        bool clitic = before.Form is "lo" or "la" or "le" or "gli" or "li" or "l'" && !SayingVerbs.Nouns.Contains(tokens[i].Form);
        bool degree = SayingVerbs.Nouns.Contains(tokens[i].Form) && before.Form is "più" or "meno" or "così" or "molto" or "meglio" or "ben";
        return degree || !clitic && before.Gap != Gap.Paragraph && before.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Determiner);
    }
}
