using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Words in quotation marks in a headline, sought word for word in the body.</summary>
internal static class QuotedWords
{
    // One word in quotation marks is more often irony or a title than a quotation; more than these are no headline.
    private const int FewestWords = 2;
    private const int MostWords = 64;
    private const int MostQuotes = 8;

    public static IEnumerable<Finding> Absent(EventIndex index, TextSpan headline)
    {
        List<QuotedPassage> quotes = [.. QuotedPassage.In(index.Text.Text, headline).Take(MostQuotes)];
        if (quotes.Count == 0)
        {
            yield break;
        }

        int[] body = [.. PlacesIn(index.Text, 0, index.TokenAt(headline.Start)), .. PlacesIn(index.Text, index.TokenAt(headline.End), index.Text.Tokens.Count)];
        string[] words = FormsAt(index.Text, body);
        string[] spoken = FormsAt(index.Text, Array.FindAll(body, new Incises(index.Text).IsSpoken));
        foreach (QuotedPassage quote in quotes)
        {
            int[] quoted = PlacesIn(index.Text, index.TokenAt(quote.Inner.Start), index.TokenAt(quote.Inner.End));
            List<List<string>> pieces = PiecesOf(index.Text, quoted);
            if (quoted.Length is >= FewestWords and <= MostWords && !IsName(index.Text, quoted) && !StandIn(words, pieces) && !StandIn(spoken, pieces))
            {
                yield return Found(index, quote, Nearest(index.Text, quoted, body));
            }
        }
    }

    private static Finding Found(EventIndex index, QuotedPassage quote, TextSpan? near) => new(
        FindingKind.QuotedWordsAbsent,
        new Passage(PassageText.Article, index.Around(quote.Whole)),
        near is { } span ? new Passage(PassageText.Article, span) : null,
        new Reason(FindingCodes.QuoteAbsent, quote.Inner.Of(index.Text.Text)));

    private static int[] PlacesIn(TokenizedText text, int first, int end) =>
        [.. Enumerable.Range(first, end - first).Where(i => text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)];

    private static string[] FormsAt(TokenizedText text, int[] places) => Array.ConvertAll(places, place => Fold(text.Tokens[place].Form));

    // "La Stampa", "Clic Bar": what is written with capitals throughout is a title or a name, not somebody's words.
    private static bool IsName(TokenizedText text, int[] quoted)
    {
        int[] telling = Array.FindAll(quoted, place => Concepts.Of(text.Tokens[place]) is not null);
        return telling.Length > 0 && telling[^1] > quoted[0] && Array.TrueForAll(telling, place => text.Tokens[place].Case == LetterCase.Initial);
    }

    /// <summary>The quotation cut where dots stand: "Non mi dimetto… e vado avanti" may leave words out there.</summary>
    private static List<List<string>> PiecesOf(TokenizedText text, int[] quoted)
    {
        var pieces = new List<List<string>> { new() };
        foreach (int place in quoted)
        {
            if (pieces[^1].Count > 0 && IsAfterDots(text, place))
            {
                pieces.Add([]);
            }

            pieces[^1].Add(Fold(text.Tokens[place].Form));
        }

        return pieces;
    }

    // "…", "...", "[…]" and "(...)" before the word.
    private static bool IsAfterDots(TokenizedText text, int place)
    {
        int mark = place - 1;
        while (mark > 0 && text.Tokens[mark].Kind == TokenKind.Bracket)
        {
            mark--;
        }

        return mark > 0 && (text.Tokens[mark].Is("…") || text.Tokens[mark].Is(".") && text.Tokens[mark - 1].Is("."));
    }

    private static bool StandIn(string[] body, List<List<string>> pieces)
    {
        int from = 0;
        foreach (List<string> piece in pieces)
        {
            from = EndOf(body, piece, from);
            if (from < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOf(string[] body, List<string> piece, int from)
    {
        for (int start = from; start <= body.Length - piece.Count; start++)
        {
            int same = 0;
            while (same < piece.Count && body[start + same] == piece[same])
            {
                same++;
            }

            if (same == piece.Count)
            {
                return start + same;
            }
        }

        return -1;
    }

    // By stems, so that "non ci arrenderemo" is near "non mi arrendo"; sharing only small words is no nearness.
    private static TextSpan? Nearest(TokenizedText text, int[] quoted, int[] body)
    {
        string[] words = Array.ConvertAll(quoted, place => Stems.Of(text.Tokens[place].Word));
        string[] stems = Array.ConvertAll(body, place => Stems.Of(text.Tokens[place].Word));
        if (WordAlignment.Nearest(words, stems) is not { } near)
        {
            return null;
        }

        HashSet<string> telling = [.. quoted.Where(place => Concepts.Of(text.Tokens[place]) is not null).Select(place => Stems.Of(text.Tokens[place].Word))];
        int first = Array.FindIndex(stems, near.First, near.End - near.First, telling.Contains);
        int last = Array.FindLastIndex(stems, near.End - 1, near.End - near.First, telling.Contains);
        return first < 0 ? null : text.Span(body[Unbroken(body, first, near.First, -1)], body[Unbroken(body, last, near.End - 1, 1)] + 1);
    }

    // From a shared word towards the end of the passage, as far as no mark stands between: beyond it others speak.
    private static int Unbroken(int[] body, int from, int to, int step)
    {
        int at = from;
        while (at != to && Math.Abs(body[at + step] - body[at]) == 1)
        {
            at += step;
        }

        return at;
    }

    // Accents and apostrophes are typography: "perche'", "perche" and "perché" are one word.
    private static string Fold(string form) => form.TrimEnd('\'')
        .Replace('à', 'a').Replace('è', 'e').Replace('é', 'e').Replace('ì', 'i').Replace('ò', 'o').Replace('ù', 'u');
}
