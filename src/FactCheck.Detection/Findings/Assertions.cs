using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Finds the clauses of a text by which the writer vouches for an event told by a given verb.</summary>
internal static class Assertions
{
    // A clause of news is seldom longer; looking further would join what commas and conjunctions part.
    private const int Reach = 30;

    /// <summary>The clause whose verb stands at <paramref name="verb"/> and tells <paramref name="concept"/>; null where it is not told in the indicative.</summary>
    public static Assertion? At(EventIndex index, int verb, string concept)
    {
        int number = index.SentenceOf(verb);
        Sentence sentence = index.Text.Sentences[number];
        int group = IndicativeGroups.StartOf(index.Text, sentence, verb, concept);
        return group < 0 ? null : new Assertion(number, FirstOf(index.Text, sentence, group), EndOf(index.Text, sentence, verb), group, verb, IsNegated(index.Text, sentence, group));
    }

    /// <summary>Whether the writer says it as a fact: not in quotation marks, not as a question, not below another verb, not with a softening word.</summary>
    public static bool IsVouchedFor(EventIndex index, Assertion assertion)
    {
        TokenizedText text = index.Text;
        Sentence sentence = text.Sentences[assertion.Sentence];
        return !text.IsQuoted(assertion.Verb) && !IsAsked(text, sentence) && !IsSubordinate(text, sentence, assertion.Group)
            && !IsSoftened(text, sentence.First, assertion.End);
    }

    /// <summary>The words of the sentence before the verb: its subject, where one is named there.</summary>
    public static EventWords SubjectOf(EventIndex index, Assertion assertion) => index.WordsIn(index.Text.Sentences[assertion.Sentence].First, assertion.Group);

    public static bool IsSoftened(TokenizedText text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Is("?") || FindingWords.Softening.Contains(text.Tokens[i].Form))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsAsked(TokenizedText text, Sentence sentence) => text.Tokens[sentence.End - 1].Is("?");

    private static bool IsNegated(TokenizedText text, Sentence sentence, int group)
    {
        int at = group - 1;
        while (at >= sentence.First && text.Tokens[at].Is(WordClasses.Clitic) && !text.Tokens[at].Is(WordClasses.Negation))
        {
            at--;
        }

        return at >= sentence.First && text.Tokens[at].Is(WordClasses.Negation);
    }

    private static int FirstOf(TokenizedText text, Sentence sentence, int group)
    {
        int first = group;
        if (group > sentence.First && text.Tokens[group - 1].Kind == TokenKind.Comma)
        {
            // A parenthesis ends here, and the subject stands before it.
            return group - sentence.First < Reach ? sentence.First : group;
        }

        while (first > sentence.First && group - first < Reach && !IsBorder(text, first - 1) && !FiniteVerbs.IsAt(text.Tokens, first - 1))
        {
            first--;
        }

        bool joined = first > sentence.First && FiniteVerbs.IsAt(text.Tokens, first - 1);
        return joined ? AfterJoint(text, first, group) : first;
    }

    // "ha cambiato nome e ha usato un passaporto": another clause ends at the last comma or conjunction.
    private static int AfterJoint(TokenizedText text, int first, int group)
    {
        int joint = group - 1;
        while (joint >= first && text.Tokens[joint].Kind != TokenKind.Comma && !text.Tokens[joint].Is(WordClasses.Coordinator))
        {
            joint--;
        }

        return joint < first ? first : joint + 1;
    }

    private static int EndOf(TokenizedText text, Sentence sentence, int verb)
    {
        int end = verb + 1;
        while (end < sentence.End && end - verb < Reach && !IsBorder(text, end) && !FiniteVerbs.IsAt(text.Tokens, end))
        {
            end++;
        }

        end = end < sentence.End && FiniteVerbs.IsAt(text.Tokens, end) ? BeforeJoint(text, verb, end) : end;
        while (end > verb + 1 && !(text.Tokens[end - 1].IsWord && !text.Tokens[end - 1].Is(WordClasses.Coordinator | WordClasses.Clitic | WordClasses.Article)) && text.Tokens[end - 1].Kind is not (TokenKind.Number or TokenKind.Other))
        {
            end--;
        }

        return end;
    }

    // "ha venduto gli alloggi, e le famiglie aspettano": the subject of another verb is no part of this clause.
    private static int BeforeJoint(TokenizedText text, int verb, int end)
    {
        int joint = end - 1;
        while (joint > verb && text.Tokens[joint].Kind != TokenKind.Comma && !text.Tokens[joint].Is(WordClasses.Coordinator))
        {
            joint--;
        }

        return joint > verb ? joint : end;
    }

    private static bool IsBorder(TokenizedText text, int i) =>
        text.Tokens[i].Kind is TokenKind.Colon or TokenKind.Terminator or TokenKind.Bracket or TokenKind.Dash && text.Tokens[i].Gap != Gap.None
        || text.Tokens[i].Is(WordClasses.Subordinator) && !text.Tokens[i].Is("come");

    // Walking back, every finite verb met pays for one word that opens a clause; an unpaid one owns our verb.
    private static bool IsSubordinate(TokenizedText text, Sentence sentence, int group)
    {
        int paid = 0;
        for (int i = group - 1; i >= Math.Max(sentence.First, group - Reach); i--)
        {
            if (text.Tokens[i].Is(":") || text.Tokens[i].Is(";"))
            {
                return false;
            }

            paid += FiniteVerbs.IsAt(text.Tokens, i) ? 1 : 0;
            if (text.Tokens[i].Is(WordClasses.Subordinator) && --paid < 0)
            {
                return true;
            }
        }

        return false;
    }
}
