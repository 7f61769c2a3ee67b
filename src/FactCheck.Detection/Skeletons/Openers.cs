using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Tells the words that open a clause from their other uses ("più che", "come il padre", "se stesso").</summary>
internal static class Openers
{
    public static bool IsAt(List<Token> tokens, int i, Sentence sentence)
    {
        Token token = tokens[i];
        if (!token.IsWord)
        {
            return false;
        }

        string before = i > sentence.First ? tokens[i - 1].Form : string.Empty;
        string after = i + 1 < sentence.End ? tokens[i + 1].Form : string.Empty;
        return token.Form switch
        {
            "che" or "ch'" => IsChe(tokens, i, sentence, before, after),
            "se" => IsSe(tokens, i, before, after) && !ReducedClauses.IsAt(tokens, i, sentence),
            "chiunque" => after is not ("altro" or "altra" or "di"),
            "cui" or "chi" or "dov'" => true,
            "dove" => after is not (")" or ","),
            "cosa" or "cos'" => IsQuestion(tokens, i, sentence, before),
            "appena" => before is "non",
            "ove" => after is not ("possibile" or "necessario"),
            "quale" or "quali" when IsCarrier(before) => true,
            "quanto" when ReducedClauses.IsParticipleAhead(tokens, i, sentence) => false,
            _ when OpenerWords.Weak.Contains(token.Form) => ReducedClauses.LeadsToVerb(tokens, i, sentence),
            _ => OpenerWords.Adverbial.Contains(token.Form) && !ReducedClauses.IsAt(tokens, i, sentence),
        };
    }

    public static bool IsBarePreposition(string form) => form is "di" or "a" or "da" or "in" or "con" or "su" or "per" or "tra" or "fra";

    private static bool IsCarrier(string before) => before.Length > 0 && FunctionWords.PronounCarriers.Contains(before) && !IsBarePreposition(before);

    private static bool IsChe(List<Token> tokens, int i, Sentence sentence, string before, string after)
    {
        bool infinitive = i + 1 < sentence.End && tokens[i + 1].Word.Infinitive is not null;
        return !OpenerWords.Comparatives.Contains(before) && after is not ("cosa" or "altro") && !infinitive && !IsCorrelative(tokens, i, sentence);
    }

    // "sia alla Russia che all'Europa".
    private static bool IsCorrelative(List<Token> tokens, int i, Sentence sentence)
    {
        for (int at = i - 1; at >= sentence.First && i - at < 12; at--)
        {
            if (tokens[at].Is("sia"))
            {
                return tokens[at + 1].Is(WordClasses.Preposition | WordClasses.Article);
            }

            if (tokens[at].Kind is TokenKind.Colon || tokens[at].Is("che"))
            {
                return false;
            }
        }

        return false;
    }

    // "se la scuola" has an article, "se la prende" a pronoun.
    private static bool IsSe(List<Token> tokens, int i, string before, string after) => after switch
    {
        "stesso" or "stessa" or "stessi" or "stesse" => false,
        "ne" or "n'" => before.Length == 0 || !char.IsLetter(before[0]),
        "lo" or "la" or "li" or "le" or "l'" when i + 2 < tokens.Count && FiniteVerbs.IsAt(tokens, i + 2) && !FiniteFeatures.Of(tokens, i + 2).IsPastSubjunctive =>
            before.Length == 0 || !char.IsLetter(before[0]) || before is "anche" or "come" or "solo" or "e" or "ma" or "perché" or "che",
        _ => true,
    };

    private static bool IsQuestion(List<Token> tokens, int i, Sentence sentence, string before)
    {
        bool asks = i + 1 < sentence.End && FiniteVerbs.IsAt(tokens, i + 1) && i > sentence.First && tokens[i - 1].IsCapitalised;
        bool opens = asks || before.Length == 0 || before is "che" || IsBarePreposition(before) && i + 1 < sentence.End;
        return (opens || FiniteVerbs.IsAt(tokens, i - 1) || tokens[i - 1].Word.Infinitive is not null) && ReducedClauses.LeadsToVerb(tokens, i, sentence);
    }

    /// <summary>Whether the opener only binds ("che", "se", "perché", "dato che") and has no part in its clause, as a pronoun or "come" has.</summary>
    public static bool IsConjunction(List<Token> tokens, int opener, ClauseKind kind) => kind switch
    {
        ClauseKind.Complement => tokens[opener].Form is "che" or "ch'" or "se",
        ClauseKind.Adverbial => !tokens[opener].Is(WordClasses.PronounCarrier) && !OpenerWords.Weak.Contains(tokens[opener].Form),
        _ => false,
    };

}
