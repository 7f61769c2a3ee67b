using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>The public description of a verb group.</summary>
internal static class VerbForms
{
    public static VerbForm Of(TokenizedText text, VerbGroup group) => new()
    {
        Span = text.Span(group.Finite, group.End),
        Parts = PartsOf(text, group),
        Token = text.Tokens[group.Finite].Span,
        Lemma = group.Lemma,
        Auxiliary = group.Auxiliary,
        Modal = group.Modal,
        Clitics = group.Clitics,
        Tense = group.Tense,
        Aspect = group.Aspect,
        Voice = group.Voice,
        Person = group.Form.Person,
        Number = group.Form.Number,
        Negated = group.Negated,
    };

    private static List<TextSpan> PartsOf(TokenizedText text, VerbGroup group)
    {
        var parts = new List<TextSpan>();
        int first = group.Finite, last = group.Finite;
        foreach (int verb in group.Verbs.Skip(1))
        {
            if (verb > last + 1)
            {
                parts.Add(text.Span(first, last + 1));
                first = verb;
            }

            last = verb;
        }

        parts.Add(text.Span(first, last + 1));
        return parts;
    }
}
