using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Finds every conditional of a sentence with its group.</summary>
internal static class Verbs
{
    public static List<VerbGroup> In(TokenizedText text, Sentence sentence)
    {
        var groups = new List<VerbGroup>();
        for (int i = sentence.First; i < sentence.End; i++)
        {
            Token token = text.Tokens[i];
            if (token.IsWord && Conditionals.TryRead(token.Form, out ConditionalForm form) && !IsName(text.Tokens, sentence, i, form) && !IsNoun(text.Tokens, sentence, i, form)
                && !text.House.NeverConditionalForms.Contains(token.Form))
            {
                groups.Add(VerbGroupReader.Read(text, sentence, i, form));
            }
        }

        return groups;
    }

    /// <summary>"agli arresti", "sobri e liberi": an article or a coordinated adjective before it makes the word a noun or adjective.</summary>
    private static bool IsNoun(List<Token> tokens, Sentence sentence, int i, ConditionalForm form)
    {
        if (i == sentence.First || !Conditionals.MayBeNoun(form))
        {
            return false;
        }

        string before = tokens[i - 1].Form;
        bool article = before is "il" or "i" or "un" or "uno" || FunctionWords.Fused.Contains(before);
        bool coordinated = before is "e" or "ed" && i - 2 == sentence.First && tokens[i - 2].Form.EndsWith('i') && form.Person == 2;
        return article || coordinated;
    }

    /// <summary>A capital inside a sentence, beside another name or after an article, makes "Andrei" a name; so does what follows it at the start.</summary>
    private static bool IsName(List<Token> tokens, Sentence sentence, int i, ConditionalForm form)
    {
        Token token = tokens[i];
        if (token.Case != LetterCase.Initial || !Conditionals.MayBeName(token.Form, form))
        {
            return false;
        }

        bool opens = i == sentence.First || !tokens[i - 1].IsWord && tokens[i - 1].Kind != TokenKind.Comma;
        return !opens || token.Is("andrei") && IsSubject(tokens, i, sentence.End);
    }

    // "Andrei Sokolov", "Andrei non è partito", "Andrei, il pianista": a name; "Andrei volentieri al mare": a wish.
    private static bool IsSubject(List<Token> tokens, int i, int end)
    {
        int next = i + 1;
        if (next < end && (tokens[next].IsCapitalised || tokens[next].Kind == TokenKind.Comma && next + 1 < end && FunctionWords.Articles.Contains(tokens[next + 1].Form)))
        {
            return true;
        }

        while (next < end && (tokens[next].Is("non") || FunctionWords.Clitics.Contains(tokens[next].Form)))
        {
            next++;
        }

        return next < end && FiniteVerbs.IsAt(tokens, next);
    }
}
