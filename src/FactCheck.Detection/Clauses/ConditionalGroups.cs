using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Finds every conditional of a sentence with its group.</summary>
internal static class ConditionalGroups
{
    public static List<VerbGroup> In(TokenizedText text, Sentence sentence)
    {
        var groups = new List<VerbGroup>();
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (At(text, sentence, i) is { } group)
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    /// <summary>The group whose conditional word stands at <paramref name="i"/>, or null.</summary>
    public static VerbGroup? At(TokenizedText text, Sentence sentence, int i) =>
        text.Tokens[i].Word.Conditional is { } form
            && !ConditionalHomographs.IsOtherWord(text.Tokens, sentence, i, form)
            && !text.House.NeverConditionalForms.Contains(text.Tokens[i].Form)
            ? VerbGroupReader.Read(text, sentence, i, FiniteForm.Of(form))
            : null;
}
