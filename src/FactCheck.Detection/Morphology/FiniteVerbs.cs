using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>Tells finite verbs from the nouns, adjectives and other words that are spelt like them.</summary>
internal static class FiniteVerbs
{
    /// <summary>Whether the token at <paramref name="i"/> is a finite verb, judged with the words beside it.</summary>
    public static bool IsAt(List<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (!token.IsWord || token.IsElided || IsName(tokens, i))
        {
            return false;
        }

        return token.Word.Finiteness switch
        {
            Finiteness.Finite => !IsCorrelative(tokens, i) && !VerbNeighbours.IsSetPhrase(Before(tokens, i), token.Form),
            Finiteness.MostlyVerb => OpensVerb(tokens, i) || !OpensNoun(tokens, i) && !VerbNeighbours.IsSetPhrase(Before(tokens, i), token.Form),
            Finiteness.PastOrParticiple => OpensVerb(tokens, i) || !OpensNoun(tokens, i) && (HasObject(tokens, i) || !FollowsPlural(tokens, i)),
            Finiteness.MostlyNoun => OpensVerb(tokens, i) || !OpensNoun(tokens, i) && (HasObject(tokens, i) || HasComplement(tokens, i)),
            Finiteness.MostlyAdjective => OpensVerb(tokens, i) || !OpensNoun(tokens, i) && HasObject(tokens, i),
            Finiteness.WeakPerson => OpensWeakPerson(tokens, i),
            _ => false,
        };
    }

    private static string Before(List<Token> tokens, int i) => i > 0 && tokens[i].Gap < Gap.Paragraph ? tokens[i - 1].Form : string.Empty;

    // "Monti", "Costa": a capital inside a sentence.
    private static bool IsName(List<Token> tokens, int i) =>
        tokens[i].Case == LetterCase.Initial && i > 0 && tokens[i].Gap < Gap.Paragraph && tokens[i - 1].Kind is TokenKind.Word or TokenKind.Comma && tokens[i - 1].Case != LetterCase.Upper;

    private static bool OpensVerb(List<Token> tokens, int i)
    {
        string before = Before(tokens, i), form = tokens[i].Form;
        return before is "cui" ? !FunctionWords.Articles.Contains(Before(tokens, i - 1)) : VerbNeighbours.OpensVerb.Contains(before) || IsObjectPronoun(before, form);
    }

    /// <summary>"sia i sindaci sia i prefetti": a pair of conjunctions.</summary>
    private static bool IsCorrelative(List<Token> tokens, int i) =>
        tokens[i].Is("sia") && !OpensVerb(tokens, i) && (HasSiaWithin(tokens, i, 1) || HasSiaWithin(tokens, i, -1));

    private static bool HasSiaWithin(List<Token> tokens, int i, int step)
    {
        const int Reach = 12;
        for (int at = i + step, left = Reach; at >= 0 && at < tokens.Count && left > 0 && tokens[at].Kind != TokenKind.Terminator; at += step, left--)
        {
            if (tokens[at].Is("sia"))
            {
                return !OpensVerb(tokens, at);
            }
        }

        return false;
    }

    // "non annunci" may be no announcements; "che non annunci" is a verb.
    private static bool OpensWeakPerson(List<Token> tokens, int i)
    {
        string before = Before(tokens, i), form = tokens[i].Form;
        return form[^1] == 'i' && before is "non" ? Before(tokens, i - 1) is "che" or "se" or "tu"
            : VerbNeighbours.OpensWeakPerson.Contains(before) || form[^1] == 'i' && before is "che" or "si" && !FiniteHomographs.Nouns.Contains(form);
    }

    /// <summary>"lo" and "gli" are articles only before s + consonant, z and the like; no article stands before a word of another gender or number.</summary>
    private static bool IsObjectPronoun(string before, string form) => before switch
    {
        "lo" or "gli" => form[^1] == 'a' || !VerbNeighbours.TakesLongArticle(form),
        "le" => form[^1] == 'a',
        _ => false,
    };

    private static bool OpensNoun(List<Token> tokens, int i)
    {
        string before = Before(tokens, i);
        return before.Length > 0 && (tokens[i - 1].Kind == TokenKind.Number || VerbNeighbours.OpensNoun.Contains(before)
            || FunctionWords.Prepositions.Contains(before) && !VerbNeighbours.AlsoAdverbs.Contains(before));
    }

    /// <summary>Whether a feminine plural noun or an auxiliary stands before it, an adverb between them or not; then a form in -se is a participle.</summary>
    private static bool FollowsPlural(List<Token> tokens, int i)
    {
        int at = i > 1 && FunctionWords.InsideGroup.Contains(tokens[i - 1].Form) ? i - 1 : i;
        string before = Before(tokens, at);
        return before.Length == 0 || !tokens[at - 1].IsWord || before[^1] == 'e' && before is not "che" || VerbNeighbours.OpensParticiple.Contains(before);
    }

    /// <summary>An object with its article: "il ministro accusa la stampa".</summary>
    private static bool HasObject(List<Token> tokens, int i) =>
        i + 1 < tokens.Count && FunctionWords.Articles.Contains(tokens[i + 1].Form) && tokens[i + 1].Gap < Gap.Paragraph;

    /// <summary>After a noun in the singular or a name, "che" or a preposition other than "di": "l'inchiesta parte da".</summary>
    private static bool HasComplement(List<Token> tokens, int i)
    {
        string before = Before(tokens, i);
        return before.Length > 1 && i + 1 < tokens.Count && tokens[i - 1].IsWord && before[^1] is not 'i' && !before.EndsWith("ee", StringComparison.Ordinal)
            && !FunctionWords.Coordinators.Contains(before) && (VerbNeighbours.OpensComplement.Contains(tokens[i + 1].Form) || tokens[i - 1].Case == LetterCase.Initial && i > 1);
    }
}
