using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>How the word before a verb changes when the verb changes its first sound: "e sarebbe" to "ed è", "ci sarebbe" to "c'è", "c'andrebbe" to "ci va".</summary>
/// <param name="First">Index of the first token that changes; the finite verb where none does.</param>
/// <param name="Lead">What stands before the new verb in place of the tokens from <paramref name="First"/> on, its space included.</param>
internal readonly record struct Sandhi(int First, string Lead)
{
    private static readonly IReadOnlyDictionary<string, string> _whole = Words.Map("m'=mi t'=ti s'=si v'=vi n'=ne c'=ci ch'=che dov'=dove com'=come quand'=quando cos'=cosa quant'=quanto");

    /// <summary>The sandhi before <paramref name="verb"/>, or null where the whole word cannot be told ("l'andrebbe": lo, la, gli?).</summary>
    public static Sandhi? Before(TokenizedText text, Clause clause, string verb, int dropped)
    {
        int finite = clause.Group.Finite, before = finite - 1;
        if (before < clause.Sentence.First || !text.Tokens[before].IsWord)
        {
            return new Sandhi(finite, string.Empty);
        }

        bool elided = text.Tokens[before].IsElided && text.Tokens[finite].Gap == Gap.None;
        string? word = elided ? Restored(text, before, verb, dropped) : Joined(text, clause, before, verb);
        return word is null ? null
            : elided || !text.Tokens[before].Is(word) ? new Sandhi(before, Written(text, clause, word, before))
            : new Sandhi(finite, string.Empty);
    }

    // Before a consonant no vowel is lost; before h only c' and ch' are not written.
    private static string? Restored(TokenizedText text, int before, string verb, int dropped)
    {
        string form = text.Tokens[before].Form;
        bool keeps = form is "c'" or "ch'" ? verb[0] is 'e' or 'è' or 'i' : StartsWithVowel(verb) || verb[0] == 'h';
        return keeps ? form
            : form == "l'" ? dropped < 0 ? null : Agreeing(text.Tokens[dropped].Form[^1])
            : _whole.GetValueOrDefault(form);
    }

    // "l'avrebbe dovuta avvertire": the participle agrees with the pronoun, and so gives its vowel back.
    private static string? Agreeing(char ending) => ending switch { 'o' => "lo", 'a' => "la", _ => null };

    private static string Joined(TokenizedText text, Clause clause, int before, string verb)
    {
        Token token = text.Tokens[before];
        bool vowel = StartsWithVowel(verb);
        return token.Form switch
        {
            "e" when verb[0] is 'e' or 'è' && text.Tokens[clause.Group.Finite].Form[0] != 'e' => "ed",
            "ed" when !vowel && verb[0] != 'h' => "e",
            "od" when !vowel && verb[0] != 'h' => "o",
            _ when verb[0] is 'e' or 'è' && IsBe(clause) => BeforeBe(text, clause, before),
            var form => form,
        };
    }

    private static bool IsBe(Clause clause) => clause.Group.Form.Lemma is "essere" or "risultare";

    private static string BeforeBe(TokenizedText text, Clause clause, int before)
    {
        string previous = before > clause.Sentence.First ? text.Tokens[before - 1].Form : string.Empty;
        return text.Tokens[before].Form switch
        {
            // The place that is there loses its vowel; "ci è riuscito", "ci è stato detto" keep it.
            "ci" when clause.Group.IsCopular => "c'",
            "ne" when previous is "se" or "ce" or "ve" or "me" or "te" => "n'",
            "dove" => "dov'",
            "come" => "com'",
            "cosa" => "cos'",
            // The relative "il quale" never loses its vowel.
            "quale" when !text.Tokens[Math.Max(before - 1, 0)].Is(WordClasses.Article | WordClasses.FusedPreposition) => "qual",
            var form => form,
        };
    }

    private static bool StartsWithVowel(string verb) => verb[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'è';

    private static string Written(TokenizedText text, Clause clause, string word, int before)
    {
        Token token = text.Tokens[before], finite = text.Tokens[clause.Group.Finite];
        if (token.Is(word))
        {
            return text.Text[token.Start..finite.Start];
        }

        LetterCase letterCase = finite.Case == LetterCase.Upper && token.IsCapitalised ? LetterCase.Upper : token.Case;
        string cased = Casing.Apply(word, letterCase);
        return word[^1] == '\'' ? cased[..^1] + Apostrophes.Around(text, clause) : cased + " ";
    }
}
