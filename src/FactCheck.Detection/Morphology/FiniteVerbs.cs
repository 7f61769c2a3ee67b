using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>Tells finite verbs from the nouns, adjectives and other words that are spelt like them.</summary>
internal static class FiniteVerbs
{
    /// <summary>Whether the token at <paramref name="i"/> is a finite verb, judged with the words beside it.</summary>
    public static bool IsAt(List<Token> tokens, int i)
    {
        Finiteness finiteness = tokens[i].Word.Finiteness;
        if (finiteness == Finiteness.None || tokens[i].IsElided || IsName(tokens, i))
        {
            return false;
        }

        return finiteness switch
        {
            Finiteness.Finite => !FollowsFused(tokens, i) && !IsCorrelative(tokens, i) && !IsSetPhrase(tokens, i),
            Finiteness.MostlyVerb => OpensVerb(tokens, i) || !CueBefore(tokens, i, NeighbourCues.BeforeNounOnly) && !IsSetPhrase(tokens, i),
            Finiteness.PastOrParticiple => OpensVerb(tokens, i) || !OpensNoun(tokens, i) && (HasObject(tokens, i) || !FollowsPlural(tokens, i)),
            Finiteness.MostlyNoun => OpensVerb(tokens, i) || !OpensNoun(tokens, i) && (HasObject(tokens, i) || HasComplement(tokens, i)),
            Finiteness.MostlyAdjective => OpensVerb(tokens, i) || !OpensNoun(tokens, i) && HasObject(tokens, i),
            _ => OpensWeakPerson(tokens, i),
        };
    }

    private static bool HasBefore(List<Token> tokens, int i) => i > 0 && tokens[i].Gap < Gap.Paragraph;

    private static string Before(List<Token> tokens, int i) => HasBefore(tokens, i) ? tokens[i - 1].Form : string.Empty;

    private static bool CueBefore(List<Token> tokens, int i, NeighbourCues cue) => HasBefore(tokens, i) && (tokens[i - 1].Word.Cues & cue) != 0;

    // "Monti", "Costa", "USA": a capital inside a sentence, or capitals among small letters.
    private static bool IsName(List<Token> tokens, int i) => HasBefore(tokens, i) && tokens[i].Case switch
    {
        LetterCase.Initial => tokens[i - 1].Kind is TokenKind.Word or TokenKind.Comma && tokens[i - 1].Case != LetterCase.Upper,
        LetterCase.Upper => tokens[i - 1].IsWord && tokens[i - 1].Case == LetterCase.Lower && tokens[i].Form.Length > 1,
        _ => false,
    };

    private static bool OpensVerb(List<Token> tokens, int i) =>
        HasBefore(tokens, i) && (tokens[i - 1].Is("cui") ? !CueBefore(tokens, i - 1, NeighbourCues.AfterVerb)
            : CueBefore(tokens, i, NeighbourCues.BeforeVerb) || IsObjectPronoun(tokens[i - 1].Form, tokens[i].Form));

    private static bool OpensNoun(List<Token> tokens, int i) =>
        HasBefore(tokens, i) && (tokens[i - 1].Kind == TokenKind.Number || CueBefore(tokens, i, NeighbourCues.BeforeNoun));

    /// <summary>No verb can follow "delle" or "il", so a noun that no list holds is told there too.</summary>
    private static bool FollowsFused(List<Token> tokens, int i) =>
        HasBefore(tokens, i) && (tokens[i - 1].Is(WordClasses.FusedPreposition) || tokens[i - 1].Form is "il" or "un" or "i");

    /// <summary>"lo" and "gli" are articles only before s + consonant, z and the like; no article stands before a word of another gender or number.</summary>
    private static bool IsObjectPronoun(string before, string form) => before switch
    {
        "lo" or "gli" => form[^1] == 'a' || !VerbNeighbours.TakesLongArticle(form),
        "le" => form[^1] == 'a',
        _ => false,
    };

    // "non annunci" may be no announcements; "che non annunci" is a verb.
    private static bool OpensWeakPerson(List<Token> tokens, int i)
    {
        string before = Before(tokens, i), form = tokens[i].Form;
        return form[^1] == 'i' && before is "non" ? Before(tokens, i - 1) is "che" or "se" or "tu"
            : CueBefore(tokens, i, NeighbourCues.BeforeWeakPerson) || form[^1] == 'i' && before is "che" or "si" && !FiniteHomographs.Nouns.Contains(form);
    }

    // "due anni fa", "via libera".
    private static bool IsSetPhrase(List<Token> tokens, int i) =>
        tokens[i].Form is "fa" or "libera" && VerbNeighbours.IsSetPhrase(Before(tokens, i), tokens[i].Form);

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

    /// <summary>Whether a feminine plural noun or an auxiliary stands before it, an adverb between them or not; then a form in -se is a participle.</summary>
    private static bool FollowsPlural(List<Token> tokens, int i)
    {
        int at = i > 1 && tokens[i - 1].Is(WordClasses.InsideGroup) ? i - 1 : i;
        string before = Before(tokens, at);
        return before.Length == 0 || !tokens[at - 1].IsWord || before[^1] == 'e' && before is not "che" || CueBefore(tokens, at, NeighbourCues.BeforeParticiple);
    }

    /// <summary>An object with its article: "il ministro accusa la stampa".</summary>
    private static bool HasObject(List<Token> tokens, int i) => IsBeforeCue(tokens, i, NeighbourCues.AfterVerb);

    /// <summary>After a noun in the singular or a name, "che" or a preposition other than "di": "l'inchiesta parte da".</summary>
    private static bool HasComplement(List<Token> tokens, int i) =>
        HasBefore(tokens, i) && MayBeSubject(tokens[i - 1])
        && (IsBeforeCue(tokens, i, NeighbourCues.AfterVerbWithSubject) || tokens[i - 1].Case == LetterCase.Initial && i > 1);

    private static bool IsBeforeCue(List<Token> tokens, int i, NeighbourCues cue) =>
        i + 1 < tokens.Count && tokens[i + 1].Gap < Gap.Paragraph && (tokens[i + 1].Word.Cues & cue) != 0;

    private static bool MayBeSubject(Token token) =>
        token is { IsWord: true, Form.Length: > 1 } && token.Form[^1] != 'i' && !token.Form.EndsWith("ee", StringComparison.Ordinal)
        && (token.Word.Cues & NeighbourCues.Coordinator) == 0;
}
