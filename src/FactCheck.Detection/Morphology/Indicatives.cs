using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>The words a conditional becomes once the fact is verified; only where form and tense are certain.</summary>
internal static class Indicatives
{
    /// <summary>The edit, its elided clitic included where the vowel changes; null where none is certain.</summary>
    public static TextEdit? Of(TokenizedText text, VerbGroup group)
    {
        if (group.Modal is not null || group.Form.Lemma is "potere" or "dovere" or "volere" or "sapere" || PresentOf(group) is not { } present)
        {
            return null;
        }

        Token finite = text.Tokens[group.Finite];
        if (present == "è" && group.Finite > 0 && text.Tokens[group.Finite - 1] is { Form: "ci" } there)
        {
            // "ci sarebbe" is "c'è": the clitic loses its vowel.
            return new TextEdit(new TextSpan(there.Start, text.Tokens[group.Last].End), Cased("c'è", there.Case) + text.Text[finite.End..text.Tokens[group.Last].End]);
        }

        int first = group.Finite > 0 && text.Tokens[group.Finite - 1].IsElided && text.Tokens[group.Finite].Gap == Gap.None ? group.Finite - 1 : group.Finite;
        if (first < group.Finite && !StartsWithVowelOrH(present))
        {
            return null;
        }

        TextSpan span = text.Span(first, group.End);
        string before = text.Text[span.Start..finite.Start];
        string after = text.Text[finite.End..span.End];
        return new TextEdit(span, before + Cased(present, finite.Case) + after);
    }

    private static string? PresentOf(VerbGroup group)
    {
        bool auxiliary = group.Auxiliary is not null;
        return IndicativeForms.Of(group.Form.Lemma, group.Form.Person, group.Form.Number, auxiliary);
    }

    private static bool StartsWithVowelOrH(string form) => form[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'è' or 'h';

    private static string Cased(string form, LetterCase letterCase) => letterCase switch
    {
        LetterCase.Upper => form.ToUpperInvariant(),
        LetterCase.Initial => char.ToUpperInvariant(form[0]) + form[1..],
        _ => form,
    };
}
