using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>"È l'accusa che la procura muove", "È la tesi degli inquirenti", "sono parole del premier": who holds what was said.</summary>
internal static class HeldFrames
{
    public static Frame? At(TokenizedText text, int sentence, int i)
    {
        List<Token> tokens = text.Tokens;
        Sentence range = text.Sentences[sentence];
        int holder = i == range.First || !tokens[i - 1].IsWord ? HolderOf(tokens, i, range.End) : 0;
        if (i + 1 < range.End && tokens[i].Is("è") && tokens[i + 1].Is("che"))
        {
            return HeldClause(tokens, range, sentence, i);
        }

        int end = holder > 0 ? new PhraseReader(tokens, range.End).EndOf(holder) : 0;
        return end > holder ? new Frame(sentence, FrameKind.Postposed, i, end, holder, end) { Class = SpeechClass.Saying } : null;
    }

    // "l'ipotesi degli inquirenti è che …".
    private static Frame? HeldClause(List<Token> tokens, Sentence range, int sentence, int i)
    {
        (int first, int end) = new Speakers(tokens, range).Before(i);
        int noun = new PhraseReader(tokens, range.End).AfterDeterminers(first);
        if (noun >= end || !SourceWords.Held.Contains(tokens[noun].Form))
        {
            return null;
        }

        (int source, int sourceEnd) = Tellers.Of(tokens, first, end);
        return source > first || tokens[noun].Names(WordClasses.Document)
            ? new Frame(sentence, FrameKind.Saying, first, i + 1, source, sourceEnd) { Class = SpeechClass.Thinking }
            : new Frame(sentence, FrameKind.Impersonal, first, i + 1, first, first);
    }

    private static int HolderOf(List<Token> tokens, int i, int limit)
    {
        int noun = i + 1;
        while (noun < limit && noun - i < 4 && tokens[noun].Is(WordClasses.Article | WordClasses.Adverb))
        {
            noun++;
        }

        if (noun + 1 >= limit || !(SourceWords.Held.Contains(tokens[noun].Form) || tokens[noun].Is("parole")))
        {
            return 0;
        }

        return tokens[noun + 1].Is("che") && !tokens[noun].Is("parole") || Prepositions.IsOf(tokens[noun + 1]) ? noun + 2 : 0;
    }
}
