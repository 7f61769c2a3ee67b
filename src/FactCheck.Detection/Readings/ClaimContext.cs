using System.Text;
using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

/// <summary>One claim and what stands around it: all that a reading may look at.</summary>
/// <param name="text">The text or the window of it that holds the claim.</param>
/// <param name="all">All clauses of the window, in text order.</param>
/// <param name="index">Which of them is meant.</param>
internal sealed class ClaimContext(TokenizedText text, IReadOnlyList<SourcedClause> all, int index)
{
    public TokenizedText Text { get; } = text;

    public IReadOnlyList<SourcedClause> All { get; } = all;

    public int Index { get; } = index;

    public SourcedClause Sourced { get; } = all[index];

    public Clause Clause => Sourced.Clause;

    public Sentence Sentence => Clause.Sentence;

    public VerbGroup Group => Clause.Group;

    public VerbShape Shape { get; } = VerbShapes.Of(all[index].Clause.Group);

    public Frame? Frame => Sourced.Frame;

    public Sentence? Previous => Clause.SentenceIndex > 0 ? Text.Sentences[Clause.SentenceIndex - 1] : null;

    public Sentence? Next => Clause.SentenceIndex + 1 < Text.Sentences.Count ? Text.Sentences[Clause.SentenceIndex + 1] : null;

    /// <summary>The word that opens the clause or the series it is coordinated in, or -1.</summary>
    public int Opener => Clause.Node?.SharedOpener ?? Clause.Range.Opener;

    /// <summary>Whether a question mark ends the clause or its sentence.</summary>
    public bool Question => Text.Tokens[Sentence.End - 1].Is("?") || Clause.Range.End < Sentence.End && Text.Tokens[Clause.Range.End].Is("?");

    public string Word(int token) => Text.Tokens[token].Form;

    /// <summary>The words of a range as an editor reads them: lower case, "l'accusa" without a space.</summary>
    public string WordsOf(int first, int end)
    {
        if (end - first == 1)
        {
            return Text.Tokens[first].IsWord || Text.Tokens[first].Kind == TokenKind.Number ? Word(first) : string.Empty;
        }

        var words = new StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (Text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Append(words.Length > 0 && words[^1] != '\'' ? " " : string.Empty).Append(Word(i));
            }
        }

        return words.ToString();
    }
}
