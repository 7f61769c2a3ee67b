using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>"È in questo contesto che il governo dovrebbe intervenire": one clause, whose real verb comes after "che".</summary>
internal static class Clefts
{
    /// <summary>Whether the "che" at <paramref name="opener"/> splits a complement with a preposition off the clause that is open.</summary>
    public static bool IsAt(List<Token> tokens, SkeletonClause clause, int opener)
    {
        int verb = clause.Verb;
        if (!tokens[opener].Is("che") || clause.Opener >= 0 || verb < 0 || !IsLead(tokens, clause.First, verb)
            || tokens[verb].Form is not ("è" or "era" or "erano" or "fu" or "sono" or "sarà" or "sarebbe"))
        {
            return false;
        }

        int at = verb + 1;
        while (at < opener && (OpenerWords.Focus.Contains(tokens[at].Form) || FunctionWords.InsideGroup.Contains(tokens[at].Form) && !IsHead(tokens[at].Form)))
        {
            at++;
        }

        return at < opener && IsHead(tokens[at].Form) && !IsAntecedent(tokens[opener - 1]);
    }

    // "è nel fatto che", "è da quelli che": the "che" belongs to the word before it.
    private static bool IsAntecedent(Token token) =>
        !token.IsWord || OpenerWords.ContentNouns.Contains(token.Form)
        || token.Form is "quello" or "quella" or "quelli" or "quelle" or "ciò" or "coloro" or "colui" or "colei";

    // The copula of a cleft stands at the head of its clause, at most behind adverbs and a coordinator.
    private static bool IsLead(List<Token> tokens, int first, int verb)
    {
        while (first < verb && (FunctionWords.InsideGroup.Contains(tokens[first].Form) || FunctionWords.Coordinators.Contains(tokens[first].Form) || tokens[first].Is("non")))
        {
            first++;
        }

        return first == verb;
    }

    private static bool IsHead(string form) =>
        FunctionWords.Prepositions.Contains(form) && form is not ("prima" or "insieme" or "circa" or "oltre") || form is "allora" or "qui" or "lì";
}
