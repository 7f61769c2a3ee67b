using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Gives a source its canonical name and its kind.</summary>
internal static class SourceNames
{
    public static ClaimSource? Of(TokenizedText text, Frame frame)
    {
        if (!frame.HasSource)
        {
            return null;
        }

        int first = frame.SourceFirst;
        while (first < frame.SourceEnd - 1 && IsDeterminer(text.Tokens[first].Form))
        {
            first++;
        }

        if (HouseFrames.SourceOf(text, first, frame.SourceEnd) is { } own)
        {
            return new ClaimSource(text.Span(frame.SourceFirst, frame.SourceEnd), own.Name, own.Kind);
        }

        string name = string.Join(' ', text.Span(first, frame.SourceEnd).Of(text.Text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return new ClaimSource(text.Span(frame.SourceFirst, frame.SourceEnd), name, KindOf(text.Tokens, first, frame.SourceEnd));
    }

    private static bool IsDeterminer(string form) =>
        FunctionWords.Articles.Contains(form) || form is "questa" or "questo" or "queste" or "questi" or "quest'" or "alcuni" or "alcune" or "stessa" or "stesso" or "stessi" or "stesse" or "altri" or "altre";

    private static SourceKind KindOf(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (KindOfNoun(tokens[i]) is { } kind)
            {
                return kind;
            }
        }

        return tokens[first].Case == LetterCase.Upper ? SourceKind.Institution : SourceKind.Person;
    }

    private static SourceKind? KindOfNoun(Token token) =>
        !token.Is(WordClasses.NamesSource) ? null
        : token.Is(WordClasses.Anonymous) ? SourceKind.Anonymous
        : token.Is(WordClasses.Medium) ? SourceKind.Medium
        : token.Is(WordClasses.Document) ? SourceKind.Document
        : token.Is(WordClasses.Person) ? SourceKind.Person
        : SourceKind.Institution;
}
