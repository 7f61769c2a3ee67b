using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Finds where a clause begins whose pronoun has a preposition, an article or a set phrase before it.</summary>
internal static class OpenerStarts
{
    // "attraverso il quale", "per il cui".
    private const int LongestCarrier = 2;

    /// <summary>The first token of the clause: the preposition of a pronoun, the adverb of a conjunction.</summary>
    public static int FirstOf(List<Token> tokens, int i, Sentence sentence)
    {
        int start = sentence.First;
        int first = i;
        while (first > start && i - first < LongestCarrier && Leads(tokens, first - 1, i, start))
        {
            first--;
        }

        first = WithLead(tokens, first, i, start);
        return HoldsAntecedent(tokens, i, first, sentence) ? i + 1 : WithFocus(tokens, first, i, start);
    }

    // "più di quanta ne avrebbero", "da parte di chi dovrebbe": the pronoun is a noun of the clause outside.
    private static bool HoldsAntecedent(List<Token> tokens, int i, int first, Sentence sentence) =>
        first == i && i > sentence.First && OpenerWords.FreeRelatives.Contains(tokens[i].Form) && tokens[i - 1].Is(WordClasses.Preposition)
        && !tokens[sentence.End - 1].Is("?");

    /// <summary>"a bordo della quale", "in base a cui", "alcuni dei quali": the set noun or the quantity that leads the pronoun.</summary>
    private static int WithLead(List<Token> tokens, int first, int i, int start)
    {
        if (first == i || first - 1 <= start || tokens[i].Form is not ("cui" or "quale" or "quali"))
        {
            return first;
        }

        string lead = tokens[first - 1].Form;
        if (OpenerWords.LeadNouns.Contains(lead) && tokens[first - 2].Is(WordClasses.Preposition) && first - 2 > start)
        {
            return first - 2;
        }

        return OpenerWords.Quantities.Contains(lead) && (tokens[first].Is(WordClasses.Preposition) || tokens[first].Is("di")) ? first - 1 : first;
    }

    private static int WithFocus(List<Token> tokens, int first, int i, int start)
    {
        if (first > start && tokens[i].Is("che") && OpenerWords.BeforeChe.Contains(tokens[first - 1].Form) && tokens[first - 1].IsWord)
        {
            first--;
        }

        bool conjunction = OpenerWords.Adverbial.Contains(tokens[i].Form) || tokens[i].Form is "come" or "com'";
        return first > start && conjunction && OpenerWords.Focus.Contains(tokens[first - 1].Form) ? first - 1 : first;
    }

    /// <summary>"il che", "in cui", "la cui", "attraverso il quale", "di che cosa", "in quanto", "da quando".</summary>
    private static bool Leads(List<Token> tokens, int at, int pronoun, int start)
    {
        string form = tokens[at].Form;
        return tokens[pronoun].Form switch
        {
            "cui" or "quale" or "quali" => tokens[at].Is(WordClasses.PronounCarrier),
            "che" => form is "il" && at == pronoun - 1 || Openers.IsBarePreposition(form) && tokens[pronoun + 1].Form is "cosa" or "tipo" or "modo" or "punto",
            "cosa" => form is "che" || Openers.IsBarePreposition(form),
            "quanto" => form is "in" or "per",
            "quando" => form is "da",
            "come" or "com'" => Openers.IsBarePreposition(form) || form is "sul",
            "chi" => at == start && Openers.IsBarePreposition(form),
            "dove" or "quanti" or "quante" => Openers.IsBarePreposition(form),
            _ => false,
        };
    }
}
