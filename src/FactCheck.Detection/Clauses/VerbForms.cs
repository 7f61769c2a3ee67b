using FactCheck.Detection.Morphology;
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
        Mood = group.Form.Mood,
        Tense = TenseOf(group),
        Aspect = group.Aspect,
        Voice = group.Voice,
        Person = group.Form.Person,
        Number = group.Form.Number,
        Negated = group.Negated,
    };

    private static VerbTense TenseOf(VerbGroup group) => group switch
    {
        { Form.Mood: VerbMood.Conditional } => group.Tense,
        { Tense: VerbTense.Past, Auxiliary: "avere" or "essere" } => Compound(group.Form.Tense),
        _ => Simple(group.Form.Tense),
    };

    private static VerbTense Simple(GrammaticalTense tense) => tense switch
    {
        GrammaticalTense.Imperfect => VerbTense.Imperfect,
        GrammaticalTense.Past => VerbTense.Remote,
        GrammaticalTense.Future => VerbTense.Future,
        _ => VerbTense.Present,
    };

    private static VerbTense Compound(GrammaticalTense auxiliary) => auxiliary switch
    {
        GrammaticalTense.Imperfect => VerbTense.Pluperfect,
        GrammaticalTense.Past => VerbTense.RemotePluperfect,
        GrammaticalTense.Future => VerbTense.FuturePerfect,
        _ => VerbTense.Past,
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
