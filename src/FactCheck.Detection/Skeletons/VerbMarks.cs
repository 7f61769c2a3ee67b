using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Tells finite verbs with more of the sentence in sight than <see cref="FiniteVerbs"/> has.</summary>
internal static class VerbMarks
{
    public static bool IsAt(List<Token> tokens, int i, Sentence sentence) =>
        FiniteVerbs.IsAt(tokens, i) && !FollowsArticle(tokens, i) && !IsAbsoluteParticiple(tokens, i, sentence) || OpensContent(tokens, i, sentence);

    // "il duca", "un lavora": these articles are never pronouns. A conditional is a verb whatever stands before it.
    private static bool FollowsArticle(List<Token> tokens, int i) =>
        i > 0 && tokens[i].Word.Conditional is null && (tokens[i - 1].Form is "il" or "i" or "un" or "uno" or "una" or "un'" || tokens[i - 1].Is(WordClasses.FusedPreposition));

    // "Vista l'urgenza", "sentito il perito": a participle at the head of its stretch, before its noun.
    private static bool IsAbsoluteParticiple(List<Token> tokens, int i, Sentence sentence) =>
        tokens[i].Word.Participle is not null && i + 1 < sentence.End && tokens[i + 1].Is(WordClasses.Article) && tokens[i].Form[^1] is 'a' or 'o'
        && (i == sentence.First || tokens[i - 1].Kind == TokenKind.Comma);

    // "e spero che", "desidero ringraziare": a first person that could be a noun, with its complement, at the head of a clause.
    private static bool OpensContent(List<Token> tokens, int i, Sentence sentence)
    {
        if (i + 1 >= sentence.End || tokens[i].Word is not { Finiteness: Finiteness.WeakPerson, Participle: null } word)
        {
            return false;
        }

        bool heads = i == sentence.First || tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Colon || tokens[i - 1].Is(WordClasses.Coordinator | WordClasses.Clitic);
        return heads && (tokens[i + 1].Is("che") ? word.Has(VerbFrames.TakesChe) : tokens[i + 1].Word.Infinitive is not null && word.Has(VerbFrames.TakesBareInfinitive));
    }

    /// <summary>An adjective that may be a verb ("continua", "pubblica"), for an opener that else has none.</summary>
    public static bool MayBeAt(List<Token> tokens, int i, Sentence sentence) =>
        tokens[i].IsWord && i > sentence.First && tokens[i].Case == LetterCase.Lower && tokens[i].Word.Finiteness == Finiteness.MostlyAdjective
        && !tokens[i - 1].Is(WordClasses.Article | WordClasses.Preposition) && !FunctionWords.Subjects.Contains(tokens[i - 1].Form);
}
