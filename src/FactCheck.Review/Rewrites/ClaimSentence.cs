using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>The sentence a claim stands in, or the sentences where it runs over several; always of one block.</summary>
/// <param name="Text">The whole text, which the spans index.</param>
internal sealed record ClaimSentence(string Text, TextBlock Block, TextSpan Span)
{
    /// <returns>Null for a claim that reaches over several blocks: such a one cannot be rewritten within one of them.</returns>
    public static ClaimSentence? Of(ArticleText text, TextSpan claim)
    {
        if (text.Blocks.FirstOrDefault(one => one.Span.Contains(claim)) is not { } block)
        {
            return null;
        }
        var own = SentenceSpans.In(block.Span.Of(text.Text))
            .Select(sentence => new TextSpan(sentence.Start + block.Span.Start, sentence.End + block.Span.Start))
            .Where(sentence => sentence.Overlaps(claim)).ToList();
        return own.Count == 0 ? null : new ClaimSentence(text.Text, block, new TextSpan(own[0].Start, own[^1].End));
    }

    /// <summary>Whether the claim is words that somebody else said: nobody may put others in their place.</summary>
    public bool IsQuoted(Claim claim) => claim.Analysis is { Quoted: true } || PairedMarks.IsQuotationOpen(Text[Block.Span.Start..claim.Span.Start]);

    /// <summary>The position after the last character before <paramref name="position"/> that is no space; the block's start where there is none.</summary>
    public int BackOverSpace(int position)
    {
        while (position > Block.Span.Start && char.IsWhiteSpace(Text[position - 1]))
        {
            position--;
        }
        return position;
    }

    /// <summary>The first position from <paramref name="position"/> on that is no space; the block's end where there is none.</summary>
    public int OverSpace(int position)
    {
        while (position < Block.Span.End && char.IsWhiteSpace(Text[position]))
        {
            position++;
        }
        return position;
    }

    /// <summary>The word that ends at a position, with its apostrophe; empty where none does.</summary>
    public string WordBefore(int position) => LetterRun.Before(Text, position, Block.Span.Start);
}
