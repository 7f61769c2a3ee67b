using FactCheck.Detection.Clauses;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>The words a conditional becomes once the fact is verified; only where form and tense are certain.</summary>
internal static class IndicativeEdits
{
    /// <summary>
    /// The new words of the verb group with its negation and clitics, and of a word before it that changes with it ("e sarebbe" to "ed è");
    /// null where none is certain or the verb stands in a quotation.
    /// </summary>
    public static TextEdit? Of(TokenizedText text, Clause clause)
    {
        if (text.IsQuoted(clause.Group.Finite) || IsInSingleQuotes(text, clause) || Substitutions.Of(text, clause) is not { } substitution || Conjugated(clause.Group, substitution) is not { } verb)
        {
            return null;
        }

        return Sandhi.Before(text, clause, verb, substitution.Dropped) is { } sandhi ? Edit(text, clause.Group, substitution, sandhi, verb) : null;
    }

    // ‘…’ is no quotation to the detector, because an apostrophe may be meant; where new words are offered, it counts as one.
    private static bool IsInSingleQuotes(TokenizedText text, Clause clause)
    {
        bool inside = false;
        for (int i = clause.Sentence.First; i < clause.Group.Finite; i++)
        {
            inside ^= text.Tokens[i].Is("'") && !IsApostrophe(text.Tokens, i);
        }

        return inside;
    }

    // "'90" and the accent of "e '".
    private static bool IsApostrophe(List<Token> tokens, int mark) =>
        tokens[mark + 1].Kind == TokenKind.Number || mark > 0 && tokens[mark - 1].Is("e");

    private static string? Conjugated(VerbGroup group, VerbSubstitution substitution) => substitution.Imperfect
        ? Conjugator.Imperfect(substitution.Infinitive, group.Form.Person, group.Form.Number)
        : Conjugator.Present(substitution.Infinitive, group.Form.Person, group.Form.Number);

    private static TextEdit Edit(TokenizedText text, VerbGroup group, VerbSubstitution substitution, Sandhi sandhi, string verb)
    {
        Token finite = text.Tokens[group.Finite];
        int first = Math.Min(group.First, sandhi.First);
        string before = text.Text[text.Tokens[first].Start..text.Tokens[sandhi.First].Start];
        string words = string.Concat(before, sandhi.Lead, Casing.Apply(verb, finite.Case), Rest(text, group.Finite, substitution));
        return new TextEdit(text.Span(first, substitution.Last + 1), words);
    }

    /// <summary>What follows the finite verb as far as the edit goes, less the verb that goes and the space before it.</summary>
    private static string Rest(TokenizedText text, int finite, VerbSubstitution substitution)
    {
        int start = text.Tokens[finite].End, end = text.Tokens[substitution.Last].End;
        if (substitution.Dropped < 0)
        {
            return text.Text[start..end];
        }

        int gap = text.Tokens[substitution.Dropped - 1].End;
        return string.Concat(text.Text.AsSpan(start, gap - start), text.Text.AsSpan(text.Tokens[substitution.Dropped].End, end - text.Tokens[substitution.Dropped].End));
    }
}
