using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"dalle indagini emerge che", "si apprende da fonti vicine", "dalle prime notizie diffuse", "dalla procura fanno sapere".</summary>
internal static class OriginFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        int end = i + 1 < range.End ? new PhraseReader(tokens, range.End).EndOf(i + 1) : i;
        if (end <= i + 1)
        {
            return null;
        }

        int at = Adverbials.After(tokens, end, range.End);
        bool light = at < range.End && ComesToLight(tokens, at, range.End) || CameToLightBefore(tokens, i, range.First);
        bool paper = Heads(tokens, i + 1, end, WordClasses.Document | WordClasses.Anonymous);
        bool opens = i == range.First || !tokens[i - 1].IsWord || tokens[i - 1].Is(WordClasses.Connective);
        if (paper && (opens || light) && !tokens[i].Is("al"))
        {
            return PrepositionFrames.With(tokens, range, sentence, i, i + 1);
        }

        bool plural = opens && SpeakInPlural(tokens, at, range.End);
        return Heads(tokens, i + 1, end, WordClasses.Institution | WordClasses.Medium) && (plural || light && !tokens[i].Is("al"))
            ? new Frame(sentence, plural ? FrameKind.Saying : FrameKind.Preposition, i, plural ? EndOfSpeech(tokens, at, range.End) : end, i + 1, end) { Class = plural ? SpeechClass.Saying : SpeechClass.None }
            : null;
    }

    // "dal ministero assicurano che": the plural verb without a subject speaks for the office.
    private static bool SpeakInPlural(List<Token> tokens, int at, int limit) =>
        at < limit && tokens[at].Is(WordClasses.SpeechOpener) && tokens[at].Form.EndsWith("no", StringComparison.Ordinal) && SpeechVerb.At(tokens, at, limit) is { Passive: false };

    private static int EndOfSpeech(List<Token> tokens, int at, int limit) => SpeechVerb.At(tokens, at, limit)!.Value.End;

    private static bool ComesToLight(List<Token> tokens, int at, int limit)
    {
        int verb = tokens[at].Form is "si" or "è" or "sarebbe" or "sono" or "ne" or "sarebbero" ? Adverbials.After(tokens, at + 1, limit) : at;
        return verb < limit && FrameWords.ComesToLight.Contains(tokens[verb].Form);
    }

    private static bool CameToLightBefore(List<Token> tokens, int i, int start)
    {
        int at = i - 1;
        while (at > start && i - at < 4 && Adverbials.IsOne(tokens[at]))
        {
            at--;
        }

        return at >= start && FrameWords.ComesToLight.Contains(tokens[at].Form) && tokens[at].Form is not ("pare" or "sembra" or "dice" or "vede" or "visto" or "legge");
    }

    private static bool Heads(List<Token> tokens, int first, int end, WordClasses classes)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Names(classes))
            {
                return true;
            }

            if (tokens[i].Names(WordClasses.Preposition | WordClasses.NamesSource))
            {
                return false;
            }
        }

        return false;
    }
}
