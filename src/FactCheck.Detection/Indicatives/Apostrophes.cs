using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>The apostrophe a text is written with, typographic or straight, as its elided words show it.</summary>
internal static class Apostrophes
{
    // How far back a claim may look, in sentences.
    private const int Reach = 3;

    public static char Around(TokenizedText text, Clause clause)
    {
        int first = text.Sentences[Math.Max(0, clause.SentenceIndex - Reach)].First;
        for (int i = clause.Sentence.End - 1; i >= first; i--)
        {
            if (text.Tokens[i].IsElided && Characters.IsApostrophe(text.Text[text.Tokens[i].End - 1]))
            {
                return text.Text[text.Tokens[i].End - 1] == '\'' ? '\'' : '\u2019';
            }
        }

        return '\'';
    }
}
