using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Nouns, adjectives, names and addresses that are spelt like a conditional; the third persons are never nouns or names.</summary>
internal static class ConditionalHomographs
{
    private const WordClasses FunctionWord =
        WordClasses.Article | WordClasses.Preposition | WordClasses.Clitic | WordClasses.Subordinator | WordClasses.Negation | WordClasses.InsideGroup;

    public static bool IsOtherWord(List<Token> tokens, Sentence sentence, int i, ConditionalForm form) =>
        IsAddress(tokens, sentence, i) || form.Person != 3 && (IsNoun(tokens, sentence, i) || IsAdjective(tokens, sentence, i) || IsName(tokens, sentence, i, form));

    /// <summary>"@vorrei", "www.sarebbe.it": part of an account or an address; not so in "S.p.A.Avrebbe. Ma", which lacks a space.</summary>
    private static bool IsAddress(List<Token> tokens, Sentence sentence, int i) =>
        i > sentence.First && tokens[i].Gap == Gap.None && (tokens[i - 1].Is("@") || tokens[i - 1].Is(".") && IsJoinedByPoint(tokens, sentence, i));

    private static bool IsJoinedByPoint(List<Token> tokens, Sentence sentence, int i) =>
        i + 2 < sentence.End && tokens[i + 1].Is(".") && tokens[i + 1].Gap == Gap.None && tokens[i + 2].IsWord && tokens[i + 2].Gap == Gap.None;

    /// <summary>An article makes the word a noun or an adjective ("dei celeresti").</summary>
    private static bool IsNoun(List<Token> tokens, Sentence sentence, int i) =>
        i > sentence.First && (tokens[i - 1].Is(WordClasses.FusedPreposition) || tokens[i - 1].Form is "il" or "i" or "un" or "uno");

    /// <summary>Between a plural adjective and a plural noun a coined word in -esti agrees with both ("sobri e celeresti colleghi").</summary>
    private static bool IsAdjective(List<Token> tokens, Sentence sentence, int i) =>
        i - 2 >= sentence.First && i + 1 < sentence.End && tokens[i].Form[^1] == 'i' && tokens[i - 1].Is(WordClasses.Coordinator)
        && IsPlural(tokens[i - 2]) && tokens[i - 2].Word.Finiteness == Finiteness.None && IsPlural(tokens[i + 1]);

    private static bool IsPlural(Token token) => token.IsWord && token.Form[^1] == 'i' && !token.Is(FunctionWord);

    /// <summary>A capital inside a sentence, beside another name or after an article, makes "Andrei" a name; so does what follows it at the start.</summary>
    private static bool IsName(List<Token> tokens, Sentence sentence, int i, ConditionalForm form)
    {
        Token token = tokens[i];
        bool andrei = token.Is("andrei");
        if (!token.IsCapitalised || !andrei && (token.Case == LetterCase.Upper || !Conditionals.MayBeName(form)))
        {
            return false;
        }

        bool opens = i == sentence.First || token.Case == LetterCase.Upper || !tokens[i - 1].IsWord && tokens[i - 1].Kind != TokenKind.Comma;
        return !opens || andrei && IsSubject(tokens, i, sentence.End);
    }

    // "Andrei Sokolov", "ANDREI RUBLEV", "Andrei non è partito", "Andrei, il pianista": a name; "Andrei volentieri al mare": a wish.
    private static bool IsSubject(List<Token> tokens, int i, int end)
    {
        int next = i + 1;
        while (next < end && (tokens[next].Is("non") || tokens[next].Is(WordClasses.Clitic)))
        {
            next++;
        }

        if (next >= end)
        {
            return false;
        }

        return tokens[i].Case == LetterCase.Upper
            ? tokens[next].IsWord && !tokens[next].Is(WordClasses.Preposition | WordClasses.InsideGroup) && tokens[next].Word.Gerund is null
            : tokens[i + 1].IsCapitalised || tokens[i + 1].Kind == TokenKind.Comma && i + 2 < end && tokens[i + 2].Is(WordClasses.Article) || FiniteVerbs.IsAt(tokens, next);
    }
}
