using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Hearsay that names nobody: "a quanto pare", "si dice che", "pare che", "correrebbe voce", "secondo indiscrezioni" is a preposition's.</summary>
internal static class ImpersonalFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        int limit = text.Sentences[sentence].End;
        int end = EndAt(text.Tokens, i, limit);
        return end > i ? new Frame(sentence, FrameKind.Impersonal, i, end, 0, 0, Past: false, Announces: false) : null;
    }

    private static int EndAt(List<Token> tokens, int i, int limit) => tokens[i].Form switch
    {
        "a" or "da" or "per" or "secondo" when Is(tokens, i + 1, limit, "quanto") => EndOfQuanto(tokens, i + 2, limit),
        "si" when i + 1 < limit && IsRumour(tokens[i + 1].Form) && !Is(tokens, i + 1, limit, "legge") => i + 2,
        "pare" or "sembra" or "sembrerebbe" or "parrebbe" or "risulterebbe" when IsHearsay(tokens, i, limit) => i + 1,
        "corre" or "correrebbe" or "circola" or "circolano" when i + 1 < limit => VoiceAfter(tokens, i + 1, limit),
        _ => i,
    };

    private static bool IsRumour(string form) => form is "dice" or "vocifera" or "mormora" or "ipotizza" or "sospetta" or "sussurra" or "racconta";

    /// <summary>The token after "quanto pare", "quanto si apprende", "quanto è emerso"; 0 where no such verb stands there.</summary>
    public static int EndOfQuanto(List<Token> tokens, int at, int limit)
    {
        while (at < limit && tokens[at].Form is "si" or "è" or "finora" or "ci" or "stato")
        {
            at++;
        }

        return at < limit && (SayingVerbs.Present.Contains(tokens[at].Form) || SayingVerbs.Impersonal.Contains(tokens[at].Form) || SayingVerbs.Participles.Contains(tokens[at].Form) || tokens[at].Form is "appreso" or "emerso" or "trapelato") ? at + 1 : 0;
    }

    // "sembra che" and ", pare," are hearsay; "sembra un film" is not.
    private static bool IsHearsay(List<Token> tokens, int i, int limit) =>
        Is(tokens, i + 1, limit, "che") || i > 0 && tokens[i - 1].Kind == TokenKind.Comma && i + 1 < limit && tokens[i + 1].Kind == TokenKind.Comma;

    private static int VoiceAfter(List<Token> tokens, int at, int limit)
    {
        int noun = FunctionWords.Articles.Contains(tokens[at].Form) ? at + 1 : at;
        return noun < limit && tokens[noun].Form is "voce" or "voci" or "indiscrezioni" or "rumors" ? noun + 1 : 0;
    }

    private static bool Is(List<Token> tokens, int at, int limit, string form) => at < limit && tokens[at].Is(form);
}
