using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Finds who says after the verb: ", riferisce la Cnn", ", ha detto in aula il deputato".</summary>
internal readonly struct Followers(List<Token> tokens, Sentence sentence)
{
    private static readonly string[] _abstractEndings = ["à", "zione", "zioni", "mento", "enza", "anza", "ismo"];

    /// <summary>The speaker that follows a verb at once, adverbs apart: ", riferisce ieri la Cnn".</summary>
    public (int First, int End)? RightAfter(int verbEnd) => Bare(Adverbials.After(tokens, verbEnd, sentence.End));

    /// <summary>The speaker behind a complement: "ha riferito nell'ultimo incontro un alto ufficiale".</summary>
    public (int First, int End)? AfterComplement(int verbEnd)
    {
        if (verbEnd >= sentence.End || !tokens[verbEnd].Is(WordClasses.Preposition))
        {
            return null;
        }

        int end = new PhraseReader(tokens, sentence.End).EndOf(verbEnd + 1);
        (int First, int End)? phrase = Bare(end);
        return phrase is { } found && (found.End >= sentence.End || !tokens[found.End].IsWord) ? phrase : null;
    }

    private (int First, int End)? Bare(int at)
    {
        if (at >= sentence.End || !tokens[at].IsWord || tokens[at].Is(WordClasses.Preposition))
        {
            return null;
        }

        int end = new PhraseReader(tokens, sentence.End).EndOf(at);
        // Before a mark whatever follows the verb is its subject, be it known as a speaker or not.
        bool closes = (end >= sentence.End || !tokens[end].IsWord) && !IsAbstract(at, end);
        return end > at && (closes || new Speakers(tokens, sentence).IsSpeaker(at, end)) ? (at, end) : null;
    }

    // "ha detto la verità", "prosegue l'esame": an abstract noun is what is said or done.
    private bool IsAbstract(int first, int end)
    {
        int noun = new PhraseReader(tokens, end).AfterDeterminers(first);
        if (noun >= end || tokens[noun].IsCapitalised)
        {
            return false;
        }

        string form = tokens[noun].Form;
        return Array.Exists(_abstractEndings, ending => form.EndsWith(ending, StringComparison.Ordinal)) || SpeechWords.Contents.Contains(form);
    }
}
