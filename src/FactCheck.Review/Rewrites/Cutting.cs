using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Takes a claim out of the article: its clause where the rest stays a sentence, else the whole sentence.</summary>
internal static class Cutting
{
    private static readonly string[] Coordinators = ["e", "ed", "ma", "o", "od", "né", "mentre", "oppure"];

    /// <summary>The claim's sentence; with it goes the space that parted it from its neighbour, and an emptied paragraph goes whole.</summary>
    /// <returns>Null for a title, and where a quotation would be cut into.</returns>
    public static Rewrite? Sentence(ArticleText text, ClaimSentence sentence)
    {
        var isQuoted = PairedMarks.IsQuotationOpen(sentence.Text[sentence.Block.Span.Start..sentence.Span.Start]);
        if (sentence.Block.Kind == BlockKind.Title || text.Blocks.Count == 1 || isQuoted || !PairedMarks.AreWhole(sentence.Span.Of(sentence.Text)))
        {
            return null;
        }
        var gone = sentence.Span.Start == sentence.Block.Span.Start
            ? new TextSpan(sentence.Span.Start, sentence.OverSpace(sentence.Span.End))
            : new TextSpan(sentence.BackOverSpace(sentence.Span.Start), sentence.Span.End);
        return new Rewrite(TreatmentKind.Cut, [new TextEdit(gone, "")], gone, WholeSentence: true);
    }

    /// <summary>The claim's clause with the comma or the conjunction that ties it to its sentence.</summary>
    /// <returns>Null where it is not certain that what is left is a sentence.</returns>
    public static Rewrite? Clause(Claim claim, ClaimSentence sentence)
    {
        if (claim.Analysis is not { Quoted: false } analysis || !sentence.Span.Contains(analysis.Clause) || analysis.Clause == sentence.Span
            || Gone(analysis, new ClauseSurroundings(sentence, analysis.Clause)) is not { } gone
            || claim.Fragments[^1].End > gone.End || !PairedMarks.AreWhole(gone.Of(sentence.Text)))
        {
            return null;
        }
        var touched = new TextSpan(Math.Max(sentence.Block.Span.Start, gone.Start - 1), Math.Min(sentence.Block.Span.End, gone.End + 1));
        return new Rewrite(TreatmentKind.Cut, [new TextEdit(gone, "")], touched);
    }

    private static TextSpan? Gone(DetectedClaim claim, ClauseSurroundings around) => around switch
    {
        { Before: '(', After: ')' } => around.Take(around.SpaceBefore(around.Start - 1), around.End + 1),
        { Before: ',', After: ',' } when claim.Antecedent is not null && !Coordinators.Contains(around.WordAfterComma) => around.Take(around.Start - 1, around.End + 1),
        { EndsPart: true } when claim.Antecedent?.Start == around.Sentence.Span.Start => null,
        { Before: ',', EndsPart: true } when claim.Antecedent is not null => around.Take(around.Start - 1, around.Clause.End),
        { EndsPart: true } when claim.Antecedent is not null => around.Take(around.Start, around.Clause.End),
        { Before: ';', EndsPart: true } => around.Take(around.Start - 1, around.Clause.End),
        { EndsPart: true } or { After: ',' } when Coordinators.Contains(around.WordBefore) => around.Take(around.BeforeConjunction, around.Clause.End),
        _ => null,
    };
}
