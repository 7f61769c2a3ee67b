using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Tells the words that open a clause from their other uses ("più che", "come il padre", "se stesso").</summary>
internal static class Openers
{
    // A weak opener has its verb within a subject of common length.
    private const int NearVerb = 12;

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
            "se" => IsSe(tokens, i, before, after) && !IsReduced(tokens, i, sentence),
            "cui" or "chi" or "chiunque" or "dov'" => true,
            "dove" => after is not (")" or ","),
            "cosa" or "cos'" => IsQuestion(tokens, i, sentence, before),
            "appena" => before is "non",
            "ove" => after is not ("possibile" or "necessario"),
            "quale" or "quali" when IsCarrier(before) => true,
            "quanto" when IsParticipleAhead(tokens, i, sentence) => false,
            _ when OpenerWords.Weak.Contains(token.Form) => LeadsToVerb(tokens, i, sentence),
            _ => OpenerWords.Adverbial.Contains(token.Form) && !IsReduced(tokens, i, sentence),
        };
    }

    /// <summary>The first token of the clause: the preposition of a pronoun, the adverb of a conjunction.</summary>
    public static int FirstOf(List<Token> tokens, int i, Sentence sentence)
    {
        int start = sentence.First;
        int first = i;
        string form = tokens[i].Form;
        if (form is "cui" or "quale" or "quali" or "che" or "cosa" or "dove" or "come" or "com'" or "quanto" or "quanti" or "quante" or "quando" || form is "chi" && i - 1 == start)
        {
            while (first > start && i - first < 2 && LeadsPronoun(tokens, first - 1, i))
            {
                first--;
            }

            first = WithLead(tokens, first, i, start);
        }

        if (HoldsAntecedent(tokens, i, first, sentence))
        {
            return i + 1;
        }

        return WithFocus(tokens, first, i, start);
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
    private static bool LeadsPronoun(List<Token> tokens, int at, int pronoun)
    {
        string form = tokens[at].Form;
        return tokens[pronoun].Form switch
        {
            "cui" or "quale" or "quali" => FunctionWords.PronounCarriers.Contains(form),
            "che" => form is "il" && at == pronoun - 1 || IsBarePreposition(form) && tokens[pronoun + 1].Form is "cosa" or "tipo" or "modo" or "punto",
            "cosa" => form is "che" || IsBarePreposition(form),
            "quanto" => form is "in" or "per",
            "quando" => form is "da",
            "come" or "com'" => IsBarePreposition(form) || form is "sul",
            _ => IsBarePreposition(form),
        };
    }

    private static bool IsBarePreposition(string form) => form is "di" or "a" or "da" or "in" or "con" or "su" or "per" or "tra" or "fra";

    private static bool IsCarrier(string before) => before.Length > 0 && FunctionWords.PronounCarriers.Contains(before) && !IsBarePreposition(before);

    private static bool IsChe(List<Token> tokens, int i, Sentence sentence, string before, string after)
    {
        if (OpenerWords.Comparatives.Contains(before) || after is "cosa" or "altro")
        {
            return false;
        }

        return !Infinitives.TryRead(after, out _) && !IsCorrelative(tokens, i, sentence);
    }

    // "sia alla Russia che all'Europa".
    private static bool IsCorrelative(List<Token> tokens, int i, Sentence sentence)
    {
        for (int at = i - 1; at >= sentence.First && i - at < 12; at--)
        {
            if (tokens[at].Is("sia"))
            {
                string next = tokens[at + 1].Form;
                return FunctionWords.Prepositions.Contains(next) || FunctionWords.Articles.Contains(next);
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
        "lo" or "la" or "li" or "le" or "l'" when i + 2 < tokens.Count && FiniteVerbs.IsAt(tokens, i + 2) && !FiniteFeatures.Of(tokens, i + 2).IsPastSubjunctive => before.Length == 0 || !char.IsLetter(before[0]) || before is "anche" or "come" or "solo" or "e" or "ma" or "perché" or "che",
        _ => true,
    };

    /// <summary>"se accettate dall'Occidente", "se necessario", "sebbene malata": a conjunction with a bare participle or adjective.</summary>
    private static bool IsReduced(List<Token> tokens, int i, Sentence sentence)
    {
        int at = i + 1;
        while (at < sentence.End && tokens[at].Is(WordClasses.InsideGroup) && !tokens[at].Is(WordClasses.Preposition | WordClasses.Article))
        {
            at++;
        }

        bool reduced = at < sentence.End && !FiniteVerbs.IsAt(tokens, at)
            && (IsParticipleForm(tokens[at].Word) || tokens[at].Word.Gerund is not null || tokens[at].Form is "possibile" or "necessario" or "necessaria" or "opportuno" or "vero");
        return reduced && !LeadsToVerb(tokens, i, sentence);
    }

    // Also of those that are rather nouns: "se messa alle strette".
    private static bool IsParticipleForm(Word word)
    {
        foreach (VerbAnalysis analysis in word.Analyses)
        {
            if (analysis.Mood == GrammaticalMood.Participle)
            {
                return true;
            }
        }

        return word.Participle is not null;
    }

    /// <summary>"quanto da lui affermato", "secondo quanto riferito": no finite verb of its own.</summary>
    private static bool IsParticipleAhead(List<Token> tokens, int i, Sentence sentence)
    {
        for (int at = i + 1; at < Math.Min(sentence.End, i + 6) && tokens[at].IsWord && !FiniteVerbs.IsAt(tokens, at); at++)
        {
            if (tokens[at].Word.Participle is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestion(List<Token> tokens, int i, Sentence sentence, string before)
    {
        bool asks = i + 1 < sentence.End && FiniteVerbs.IsAt(tokens, i + 1) && i > sentence.First && tokens[i - 1].IsCapitalised;
        bool opens = asks || before.Length == 0 || before is "che" || IsBarePreposition(before) && i + 1 < sentence.End;
        return (opens || FiniteVerbs.IsAt(tokens, i - 1) || Infinitives.TryRead(before, out _)) && LeadsToVerb(tokens, i, sentence);
    }

    private static bool LeadsToVerb(List<Token> tokens, int i, Sentence sentence)
    {
        int limit = Math.Min(sentence.End, i + NearVerb);
        for (int at = i + 1; at < limit; at++)
        {
            if (FiniteVerbs.IsAt(tokens, at))
            {
                return true;
            }

            if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote or TokenKind.Other) || tokens[at].Form is "che" or "cui")
            {
                return false;
            }
        }

        return false;
    }

    public static ClauseKind KindOf(List<Token> tokens, int i, int first, Sentence sentence) => tokens[i].Form switch
    {
        "che" or "ch'" => first < i && !tokens[first].Is("il") ? ClauseKind.Adverbial : FollowsContent(tokens, i, sentence) ? ClauseKind.Complement : ClauseKind.Relative,
        "cui" => ClauseKind.Relative,
        "quale" or "quali" when first < i => ClauseKind.Relative,
        "dove" or "dov'" => FollowsContent(tokens, i, sentence) ? ClauseKind.Complement : ClauseKind.Relative,
        "cosa" or "cos'" or "chi" or "quale" or "quali" or "quanto" or "quanti" or "quante" or "quanta" when tokens[first].Form is not ("in" or "per") => ClauseKind.Complement,
        "se" => first == i && FollowsContent(tokens, i, sentence) ? ClauseKind.Complement : ClauseKind.Adverbial,
        _ => ClauseKind.Adverbial,
    };

    /// <summary>Whether the opener only binds ("che", "se", "perché", "dato che") and has no part in its clause, as a pronoun or "come" has.</summary>
    public static bool IsConjunction(List<Token> tokens, int opener, ClauseKind kind) => kind switch
    {
        ClauseKind.Complement => tokens[opener].Form is "che" or "ch'" or "se",
        ClauseKind.Adverbial => !tokens[opener].Is(WordClasses.PronounCarrier) && !OpenerWords.Weak.Contains(tokens[opener].Form),
        _ => false,
    };

    /// <summary>Whether a verb, or a noun or adjective that holds a content, stands right before: "dice che", "il fatto che", "è certo che".</summary>
    private static bool FollowsContent(List<Token> tokens, int i, Sentence sentence)
    {
        int at = i - 1;
        while (at > sentence.First && (tokens[at].Kind is TokenKind.Quote || FunctionWords.InsideGroup.Contains(tokens[at].Form) || tokens[at].Form is "anche"))
        {
            at--;
        }

        if (at < sentence.First || !tokens[at].IsWord)
        {
            return false;
        }

        string form = tokens[at].Form;
        return FollowsHearer(tokens, at, sentence) || FiniteVerbs.IsAt(tokens, at) || tokens[at].Word.Speech is not null || FrameWords.ComesToLight.Contains(form) || OpenerWords.ContentNouns.Contains(form) || Infinitives.TryRead(form, out _) || Gerunds.TryRead(form, out _) || FollowsAuxiliary(tokens, at, sentence);
    }

    /// <summary>"ha riferito agli agenti che": between verb and content stands who is told.</summary>
    private static bool FollowsHearer(List<Token> tokens, int end, Sentence sentence)
    {
        for (int at = end; at > sentence.First && end - at < 6 && tokens[at].IsWord && !FiniteVerbs.IsAt(tokens, at); at--)
        {
            if (tokens[at].Form is "a" or "ad" or "al" or "allo" or "alla" or "all'" or "ai" or "agli" or "alle")
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

            if (!FunctionWords.InsideGroup.Contains(tokens[back].Form) && !tokens[back].Form.EndsWith("mente", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }
}
