using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Readings;
using FactCheck.Detection.Readings.Cues;
using FactCheck.Detection.Text;

namespace FactCheck.Evaluation.Readings;

/// <summary>A labelled row with the claim it is about.</summary>
internal sealed record LabelledClaim(GoldRow Row, ClaimContext Claim, bool Own);

/// <summary>Reads labelled rows into examples; a row whose conditional is not found gives none.</summary>
internal static class ExampleReader
{
    public static readonly string[] Readings = ["reported", "projection", "hypothetical", "futureInPast", "stance"];

    public static IEnumerable<LabelledClaim> ClaimsOf(IEnumerable<GoldRow> rows, bool own)
    {
        foreach (GoldRow row in rows)
        {
            if (ClaimOf(row) is { } claim)
            {
                yield return new LabelledClaim(row, claim, own);
            }
        }
    }

    public static Example Read(LabelledClaim labelled, Vocabulary vocabulary) =>
        new(labelled.Row, CuesOf(labelled.Claim), vocabulary.FeaturesOf(labelled.Claim), Array.IndexOf(Readings, labelled.Row["reading"]), labelled.Own);

    private static ClaimContext? ClaimOf(GoldRow row)
    {
        TokenizedText text = TokenizedText.Read(ReadingScore.Text(row));
        List<SourcedClause> clauses = Sources.Assign(text, ClauseFinder.In(text), Frames.In(text));
        int start = Utf16(text.Text, ReadingScore.TokenStart(row));
        int index = clauses.FindIndex(c => !c.Clause.Elided && text.Tokens[c.Clause.Group.Finite].Start == start);
        return index < 0 ? null : new ClaimContext(text, clauses, index);
    }

    private static int[] CuesOf(ClaimContext claim) =>
        [.. CueReader.Read(claim).Seen.SelectMany(seen => new[] { CueSpace.Feature(seen.Cue), CueSpace.Feature(seen.Cue, claim.Shape) })];

    private static int Utf16(string text, int codePoints)
    {
        int at = 0;
        for (; codePoints > 0; codePoints--)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return at;
    }
}
