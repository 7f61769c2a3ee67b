using System.Text;

namespace FactCheck.Review.Anchoring;

/// <summary>One change of an <see cref="EditedArticle"/>; the numbers choose a place and words, whatever the article's length.</summary>
internal sealed record ArticleEdit(ArticleEditKind Kind, int At, int From, int Words);

internal enum ArticleEditKind { InsertSentence, DeleteSentence, ReplaceWord, DeleteWord, InsertWord, OtherTypography, MoveParagraph, CopySentence }

/// <summary>An article under edits that knows of every character where it stood before.</summary>
internal sealed class EditedArticle
{
    private static readonly string[] Subjects = ["il sindaco di Borgolieto", "la procura", "l'assessore Neri", "un testimone", "la ditta «Cantieri Uniti»", "il notaio", "l'inchiesta", "due agenti"];
    private static readonly string[] Verbs = ["avrebbe firmato", "ha visto", "avrebbe nascosto", "sarebbe fuggita con", "conosce", "avrebbe \"ripulito\"", "non ha mai chiesto", "potrebbe vendere"];
    private static readonly string[] Objects = ["il contratto della diga", "le carte", "dodici milioni di euro", "la villa sul lago, quella nuova", "i verbali", "un furgone bianco – senza targa", "la prima perizia", "l'archivio"];
    private static readonly string[] Ends = ["", " nella notte di martedì", " prima del voto", ", secondo due fonti", " a Montelupo", " perché nessuno guardava"];

    private readonly List<List<(string Text, int Origin)>> paragraphs = [];

    /// <param name="seeds">One for each sentence; equal seeds give equal sentences.</param>
    public EditedArticle(IReadOnlyList<int> seeds)
    {
        var at = 0;
        foreach (var chunk in seeds.Chunk(3))
        {
            var paragraph = new List<(string, int)>();
            foreach (var sentence in chunk.Select(Sentence))
            {
                paragraph.Add((sentence, at));
                at += sentence.Length + 1;
            }
            // One space after the last sentence is two line breaks instead.
            at += 1;
            paragraphs.Add(paragraph);
        }
        Before = Text().Text;
    }

    public string Before { get; }

    public static string Sentence(int seed)
    {
        var words = $"{Pick(Subjects, seed)} {Pick(Verbs, seed / 8)} {Pick(Objects, seed / 64)}{Pick(Ends, seed / 512)}.";
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The text as it stands, and where each character stood before, or -1.</summary>
    public (string Text, int[] Origins) Text()
    {
        var (text, origins) = (new StringBuilder(), new List<int>());
        foreach (var paragraph in paragraphs.Where(one => one.Count > 0))
        {
            Append(text.Length == 0 ? "" : "\n\n", -1);
            foreach (var (index, piece) in paragraph.Index())
            {
                Append(index == 0 || paragraph[index - 1].Text.EndsWith(' ') || piece.Text.StartsWith(' ') ? "" : " ", -1);
                Append(piece.Text, piece.Origin);
            }
        }
        return (text.ToString(), [.. origins]);

        void Append(string words, int origin)
        {
            text.Append(words);
            origins.AddRange(Enumerable.Range(0, words.Length).Select(index => origin < 0 ? -1 : origin + index));
        }
    }

    public void Apply(ArticleEdit edit)
    {
        var paragraph = paragraphs[edit.At % paragraphs.Count];
        var at = paragraph.Count == 0 ? 0 : edit.From % paragraph.Count;
        switch (edit.Kind)
        {
            case ArticleEditKind.InsertSentence:
                paragraph.Insert(at, (Sentence(edit.Words), -1));
                break;
            case ArticleEditKind.CopySentence when paragraphs[edit.Words % paragraphs.Count] is { Count: > 0 } other:
                paragraph.Insert(at, (other[edit.From % other.Count].Text, -1));
                break;
            case ArticleEditKind.DeleteSentence when paragraph.Count > 0:
                paragraph.RemoveAt(at);
                break;
            case ArticleEditKind.MoveParagraph:
                paragraphs.Remove(paragraph);
                paragraphs.Insert(edit.Words % (paragraphs.Count + 1), paragraph);
                break;
            case ArticleEditKind.OtherTypography when paragraph.Count > 0:
                paragraph[at] = (paragraph[at].Text.Replace('\'', '’').Replace('«', '“').Replace('»', '”').Replace('–', '—'), paragraph[at].Origin);
                break;
            case ArticleEditKind.ReplaceWord or ArticleEditKind.DeleteWord or ArticleEditKind.InsertWord when paragraph.Count > 0:
                ChangeWord(paragraph, at, edit);
                break;
        }
    }

    // A sentence is cut at the word, so that what stands around it keeps its origin.
    private static void ChangeWord(List<(string Text, int Origin)> paragraph, int at, ArticleEdit edit)
    {
        var (text, origin) = paragraph[at];
        var spaces = Enumerable.Range(0, text.Length).Where(index => text[index] == ' ').ToList();
        if (spaces.Count < 2)
        {
            return;
        }
        var word = edit.Words % (spaces.Count - 1);
        var (start, end) = (spaces[word] + 1, edit.Kind == ArticleEditKind.InsertWord ? spaces[word] + 1 : spaces[word + 1] + 1);
        paragraph.RemoveAt(at);
        paragraph.Insert(at, (text[end..], origin < 0 ? -1 : origin + end));
        if (edit.Kind != ArticleEditKind.DeleteWord)
        {
            paragraph.Insert(at, (Pick(Verbs, edit.Words).Split(' ')[0] + " ", -1));
        }
        paragraph.Insert(at, (text[..start], origin));
    }

    private static string Pick(string[] from, int number) => from[number % from.Length];
}
