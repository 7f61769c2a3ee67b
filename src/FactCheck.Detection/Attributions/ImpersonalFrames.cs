using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Hearsay that names nobody: "si dice che", "pare che", ", pare,", "correrebbe voce".</summary>
internal static class ImpersonalFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        int limit = text.Sentences[sentence].End;
        int end = EndAt(tokens, i, limit);
        return end > i ? new Frame(sentence, FrameKind.Impersonal, i, end, i, i) : null;
    }

    private static int EndAt(List<Token> tokens, int i, int limit) => tokens[i].Form switch
    {
        "si" => i + 1 < limit && FrameWords.Rumoured.Contains(tokens[i + 1].Form) && (!tokens[i + 1].Is("parla") || Is(tokens, i + 2, limit, "di")) && !IsConvinced(tokens, i + 2, limit) ? i + 2 : i,
        "pare" or "sembra" or "sembrerebbe" or "parrebbe" or "risulterebbe" or "risulta" or "trapela" or "emerge" or "emergerebbe" => IsHearsay(tokens, i, limit) ? i + 1 : i,
        "corre" or "correva" or "correrebbe" or "circola" or "circolano" or "circolava" or "circolerebbe" or "gira" or "girano" or "girerebbe" => VoiceAfter(tokens, i + 1, limit) is int end and > 0 ? end : i,
        _ => i,
    };

    private static bool IsConvinced(List<Token> tokens, int at, int limit) => at < limit && SpeechWords.Convinced.Contains(tokens[at].Form);

    // "sembra che", "pare infatti che" and ", pare," are hearsay; "sembra un film" is not.
    private static bool IsHearsay(List<Token> tokens, int i, int limit)
    {
        int at = Adverbials.After(tokens, i + 1, limit);
        return Is(tokens, at, limit, "che") || i > 0 && tokens[i - 1].Kind == TokenKind.Comma && i + 1 < limit && tokens[i + 1].Kind == TokenKind.Comma;
    }

    private static int VoiceAfter(List<Token> tokens, int at, int limit)
    {
        int noun = at < limit && tokens[at].Is(WordClasses.Article) ? at + 1 : at;
        return noun < limit && FrameWords.Rumours.Contains(tokens[noun].Form) ? noun + 1 : 0;
    }

    private static bool Is(List<Token> tokens, int at, int limit, string form) => at < limit && tokens[at].Is(form);
}
