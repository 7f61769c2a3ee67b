using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Gives a source its canonical name and its kind.</summary>
internal static class SourceNames
{
    public static ClaimSource? Of(TokenizedText text, Frame frame) => frame.HasSource ? Of(text, frame.SourceFirst, frame.SourceEnd) : null;

    /// <summary>The source that the tokens from <paramref name="start"/> to <paramref name="end"/> name; there must be one at least.</summary>
    public static ClaimSource Of(TokenizedText text, int start, int end)
    {
        int first = start;
        while (first < end - 1 && IsDropped(text.Tokens[first]) && !BelongsToName(text.Tokens, first))
        {
            first++;
        }

        if (HouseFrames.SourceOf(text, first, end) is { } own)
        {
            return new ClaimSource(text.Span(start, end), own.Name, own.Kind);
        }

        string name = string.Join(' ', text.Span(first, end).Of(text.Text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return new ClaimSource(text.Span(start, end), name, KindOf(text.Tokens, first, end));
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
