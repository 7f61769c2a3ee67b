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
        while (first < frame.SourceEnd - 1 && IsDropped(text.Tokens[first]) && !BelongsToName(text.Tokens, first))
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

    // "suoi avvocati" keeps its possessive, without which it names nobody.
    private static bool IsDropped(Token token) => token.Is(WordClasses.Article) || SourceWords.Pointing.Contains(token.Form);

    // "Le Monde", "La Stampa" keep their article: a capital inside a sentence says so.
    private static bool BelongsToName(List<Token> tokens, int article) =>
        tokens[article].IsCapitalised && article > 0 && tokens[article - 1].IsWord && tokens[article].Gap != Gap.Paragraph && tokens[article + 1].IsCapitalised;

    private static SourceKind KindOf(List<Token> tokens, int first, int end)
    {
        if (KindOfName(tokens, first, end) is { } named)
        {
            return named;
        }

        for (int i = first; i < end; i++)
        {
            if (KindOfNoun(tokens[i]) is { } kind)
            {
                return kind;
            }
        }

        return tokens[first].Case == LetterCase.Upper ? SourceKind.Institution : SourceKind.Person;
    }

    // "Washington Post" is a medium though Washington alone is a government; "Marta Neri" is nobody's but a person's.
    private static SourceKind? KindOfName(List<Token> tokens, int first, int end)
    {
        int words = 0;
        SourceKind? kind = null;
        for (int i = first; i < end && tokens[i].IsCapitalised; i++)
        {
            words++;
            kind = tokens[i].Names(WordClasses.Medium) ? SourceKind.Medium : kind is null && (i == first || tokens[i].Names(WordClasses.Institution)) ? KindOfNoun(tokens[i]) : kind;
        }

        return words > 1 && first + words >= end && kind is null && tokens[first].Case == LetterCase.Initial ? SourceKind.Person : kind;
    }

    private static SourceKind? KindOfNoun(Token token) =>
        !token.Names(WordClasses.NamesSource) ? (token.Is("007") ? SourceKind.Institution : null)
        : token.Names(WordClasses.Anonymous) ? SourceKind.Anonymous
        : token.Names(WordClasses.Medium) ? SourceKind.Medium
        : token.Names(WordClasses.Document) ? SourceKind.Document
        : token.Names(WordClasses.Person) ? SourceKind.Person
        : SourceKind.Institution;
}
