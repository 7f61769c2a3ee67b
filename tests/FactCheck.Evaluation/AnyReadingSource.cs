using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Evaluation;

/// <summary>The source the detector would name if it read a row as reported: attribution measured apart from reading.</summary>
public static class AnyReadingSource
{
    public static string? Of(GoldRow row)
    {
        TokenizedText text = TokenizedText.Read(ReadingScore.Text(row));
        int start = new CodePointText(text.Text).UnitOf(ReadingScore.TokenStart(row));
        var sourced = Sources.Assign(text, ClauseFinder.In(text), Frames.In(text)).Find(s => text.Tokens[s.Clause.Group.Finite].Start == start);
        Frame? frame = sourced?.Frame ?? (sourced?.NearScope == Detection.AttributionScope.LaterSentence ? null : sourced?.Near);
        return frame is { } found ? SourceNames.Of(text, found)?.Span.Of(text.Text) : null;
    }
}
