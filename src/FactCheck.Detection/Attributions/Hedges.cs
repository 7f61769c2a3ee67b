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
            foreach (Frame frame in frames.Of(s))
            {
                if (frame.Kind == FrameKind.Impersonal && !HasConditionalFrom(text, frame.First, sentence))
                {
                    hedges.Add(new Hedge(text.Span(frame.First, EndOfClause(text, frame.End, frame.First, sentence)), frame.Words(text)));
                }
            }

            AddWords(text, sentence, hedges);
            HouseHedges.Add(text, sentence, hedges);
        }

        hedges.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return hedges;
    }

    private static void AddWords(TokenizedText text, Sentence sentence, List<Hedge> hedges)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            Hedge? hedge = text.Tokens[i].Is(WordClasses.Presumed) ? Presumed(text, sentence, i)
                : text.Tokens[i].Is(WordClasses.Charged) ? Charged(text, sentence, i)
                : null;
            if (hedge is not null)
            {
                hedges.Add(hedge);
            }
        }
    }

    // "la presunta rete", but "ha presunto la buona fede" is a verb.
    private static Hedge? Presumed(TokenizedText text, Sentence sentence, int i)
    {
        bool article = i > sentence.First && text.Tokens[i - 1].Is(WordClasses.Article | WordClasses.FusedPreposition);
        if (i > sentence.First && !article && text.Tokens[i - 1].Word.Finiteness != Finiteness.None)
        {
            return null;
        }

        int first = article ? i - 1 : i;
        int end = Math.Max(new PhraseReader(text.Tokens, sentence.End).EndOf(first), i + 1);
        return new Hedge(text.Span(first, end), text.Tokens[i].Form);
    }

    // "è accusato di aver falsificato": the deed is told in the infinitive.
    private static Hedge? Charged(TokenizedText text, Sentence sentence, int i)
    {
        if (!Complements.IsInfinitive(text.Tokens, i + 1, sentence.End))
        {
            return null;
        }

        int first = i > sentence.First && IsOfBeing(text.Tokens[i - 1]) ? i - 1 : i;
        return new Hedge(text.Span(first, EndOfClause(text, i + 2, first, sentence)), text.Span(first, i + 2).Of(text.Text));
    }

    private static bool IsOfBeing(Token token) => token.Form is "è" or "sono" or "era" or "erano" or "fu" or "furono" or "sia" or "siano" or "essere" or "essendo" or "stato" or "stata" or "stati" or "state" or "viene" or "vengono";

    private static bool HasConditionalFrom(TokenizedText text, int first, Sentence sentence)
    {
        for (int i = first; i < sentence.End; i++)
        {
            if (text.Tokens[i].Word.Conditional is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfClause(TokenizedText text, int at, int first, Sentence sentence)
    {
        int end = at;
        while (end < sentence.End && end - first < Longest && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number)
        {
            end++;
        }

        return end;
    }
}
