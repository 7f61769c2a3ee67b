using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Hearsay told without a conditional: "pare che stia trattando", "la presunta rete", "è accusato di aver rubato".</summary>
internal static class Hedges
{
    private const int Longest = 20;

    public static List<Hedge> In(TokenizedText text, FrameIndex frames)
    {
        var hedges = new List<Hedge>();
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            Sentence sentence = text.Sentences[s];
            hedges.AddRange(frames.Of(s).Where(f => f.Kind == FrameKind.Impersonal && !HasConditionalAfter(text, f, sentence)).Select(f => Impersonal(text, f, sentence)));
            hedges.AddRange(Presumed(text, sentence));
            hedges.AddRange(Charges(text, sentence));
            HouseHedges.Add(text, sentence, hedges);
        }

        hedges.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return hedges;
    }

    private static bool HasConditionalAfter(TokenizedText text, Frame frame, Sentence sentence)
    {
        for (int i = frame.First; i < sentence.End; i++)
        {
            if (text.Tokens[i].IsWord && Conditionals.TryRead(text.Tokens[i].Form, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static Hedge Impersonal(TokenizedText text, Frame frame, Sentence sentence) =>
        new(text.Span(frame.First, EndOfWords(text, frame.First, frame.End, sentence)), frame.Words(text));

    private static int EndOfWords(TokenizedText text, int first, int end, Sentence sentence)
    {
        while (end < sentence.End && end - first < Longest && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number)
        {
            end++;
        }

        return end;
    }

    private static IEnumerable<Hedge> Presumed(TokenizedText text, Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!SourceWords.Presumed.Contains(text.Tokens[i].Form) || i > sentence.First && IsOf(text.Tokens[i - 1], "avere"))
            {
                // "ha presunto" is the verb.
                continue;
            }

            int first = i > sentence.First && FunctionWords.Articles.Contains(text.Tokens[i - 1].Form) ? i - 1 : i;
            int end = Math.Max(NounPhrases.EndOf(text.Tokens, i, sentence.End), i + 1);
            yield return new Hedge(text.Span(first, end), text.Tokens[i].Form);
        }
    }

    private static IEnumerable<Hedge> Charges(TokenizedText text, Sentence sentence)
    {
        List<Token> tokens = text.Tokens;
        for (int i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (tokens[i].Word.Participle is not null && SourceWords.Charged.Contains(tokens[i].Form) && tokens[i + 1].Form is "di" or "d'" && tokens[i + 2].Word.Infinitive is not null)
            {
                int first = i > sentence.First && IsOf(tokens[i - 1], "essere") ? i - 1 : i;
                yield return new Hedge(text.Span(first, EndOfWords(text, first, i + 3, sentence)), text.Span(first, i + 2).Of(text.Text));
            }
        }
    }

    private static bool IsOf(Token token, string lemma) => token.IsWord && token.Word.Analyses.Any(a => a.Lemma == lemma);
}
