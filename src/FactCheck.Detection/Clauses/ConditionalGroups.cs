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
            if (text.Tokens[i].Word.Conditional is { } form
                && !ConditionalHomographs.IsOtherWord(text.Tokens, sentence, i, form)
                && !text.House.NeverConditionalForms.Contains(text.Tokens[i].Form))
            {
                groups.Add(VerbGroupReader.Read(text, sentence, i, form));
            }
        }

        return groups;
    }
}
