using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Tells by the words before an opener how its clause depends on them.</summary>
internal static class OpenerKinds
{
    public static ClauseKind Of(List<Token> tokens, int i, int first, Sentence sentence) => tokens[i].Form switch
    {
        "che" or "ch'" => first < i && !tokens[first].Is("il") ? ClauseKind.Adverbial : FollowsContent(tokens, i, sentence) ? ClauseKind.Complement : ClauseKind.Relative,
        "cui" => ClauseKind.Relative,
        "quale" or "quali" when first < i => ClauseKind.Relative,
        "dove" or "dov'" => FollowsContent(tokens, i, sentence) ? ClauseKind.Complement : ClauseKind.Relative,
        "cosa" or "cos'" or "chi" or "quale" or "quali" or "quanto" or "quanti" or "quante" or "quanta" when tokens[first].Form is not ("in" or "per") => ClauseKind.Complement,
        "se" => first == i && FollowsContent(tokens, i, sentence) ? ClauseKind.Complement : ClauseKind.Adverbial,
        _ => ClauseKind.Adverbial,
    };

    /// <summary>Whether a verb, or a noun or adjective that holds a content, stands right before: "dice che", "il fatto che", "è certo che".</summary>
    private static bool FollowsContent(List<Token> tokens, int i, Sentence sentence)
    {
        int at = i - 1;
        while (at > sentence.First && (tokens[at].Kind is TokenKind.Quote || tokens[at].Is(WordClasses.InsideGroup) || tokens[at].Form is "anche"))
        {
            at--;
        }

        if (at < sentence.First || !tokens[at].IsWord)
        {
            return false;
        }

        return HoldsContent(tokens, at) || FollowsHearer(tokens, at, sentence) || FollowsAuxiliary(tokens, at, sentence);
    }

    private static bool HoldsContent(List<Token> tokens, int i)
    {
        Word word = tokens[i].Word;
        return FiniteVerbs.IsAt(tokens, i) || word.Speech is not null || word.Infinitive is not null || word.Gerund is not null
            || FrameWords.ComesToLight.Contains(word.Form) || OpenerWords.ContentNouns.Contains(word.Form);
    }

    /// <summary>"ha riferito agli agenti che": between verb and content stands who is told.</summary>
    private static bool FollowsHearer(List<Token> tokens, int end, Sentence sentence)
    {
        for (int at = end; at > sentence.First && end - at < 6 && tokens[at].IsWord && !FiniteVerbs.IsAt(tokens, at); at--)
        {
            if (Prepositions.IsTo(tokens[at]))
            {
                return tokens[at - 1].Word.Has(VerbFrames.Saying | VerbFrames.Announcing);
            }
        }

        return false;
    }

    // "ha detto che", "è evidente che": an auxiliary or copula with at most an adverb between.
    private static bool FollowsAuxiliary(List<Token> tokens, int at, Sentence sentence)
    {
        for (int back = at - 1; back >= sentence.First && at - back < 4; back--)
        {
            if (FiniteVerbs.IsAt(tokens, back))
            {
                return true;
            }

            if (!Coordinators.IsAdverb(tokens[back]))
            {
                return false;
            }
        }

        return false;
    }
}
