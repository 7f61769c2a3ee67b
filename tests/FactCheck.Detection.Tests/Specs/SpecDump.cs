using System.Text;

namespace FactCheck.Detection.Specs;

/// <summary>Writes an analysis the way a line of the specification is written, with the facts that line asks for.</summary>
internal static class SpecDump
{
    public const string FacetMark = " · ";
    public const string HedgesMark = " | sfumature ";
    private const string Numbers = "¹²³⁴⁵⁶";

    public static string Write(SpecExample example, ArticleAnalysis analysis)
    {
        List<DetectedClaim> claims = [.. analysis.Claims.Where(c => example.IsNumbered || !c.Elided)];
        string outcomes = string.Join("; ", claims.Select((claim, i) => Outcome(example, claim, i)));
        return InvisibleCharacters.Show(Mark(example, analysis.Claims)) + " → " + (claims.Count == 0 ? SpecExample.None : outcomes) + HedgesOf(example, analysis);
    }

    private static string Mark(SpecExample example, IReadOnlyList<DetectedClaim> claims)
    {
        var marks = new SortedDictionary<int, string>();
        foreach (TextSpan part in claims.Where(c => !c.Elided).SelectMany(c => c.Verb.Parts))
        {
            marks[part.Start] = marks.GetValueOrDefault(part.Start) + "**";
            marks[part.End] = marks.GetValueOrDefault(part.End) + "**";
        }

        if (example.ShowsFragments)
        {
            MarkFragments(marks, claims, example.IsNumbered);
        }

        var written = new StringBuilder(example.Text);
        foreach ((int at, string mark) in marks.Reverse())
        {
            written.Insert(at, mark);
        }

        return written.ToString();
    }

    // From the last to the first, so that of two claims that end together the inner one closes first.
    private static void MarkFragments(SortedDictionary<int, string> marks, IReadOnlyList<DetectedClaim> claims, bool numbered)
    {
        var fragments = claims.SelectMany((claim, i) => claim.Fragments.Select(f => (Span: f, Number: numbered ? NumberOf(i) : string.Empty)));
        foreach ((TextSpan span, string number) in fragments.OrderByDescending(f => f.Span.Start).ThenBy(f => f.Span.End))
        {
            marks[span.Start] = "[" + marks.GetValueOrDefault(span.Start);
            marks[span.End] = marks.GetValueOrDefault(span.End) + "]" + number;
        }
    }

    private static string Outcome(SpecExample example, DetectedClaim claim, int index)
    {
        SpecOutcome? expected = example.Outcomes.ElementAtOrDefault(index);
        string number = example.IsNumbered ? NumberOf(index) + " " : string.Empty;
        string head = expected?.Reading == SpecOutcome.VerbOnly ? SpecOutcome.VerbOnly : Reading(claim);
        return number + head + string.Concat((expected?.Facets ?? []).Select(f => FacetMark + SpecFacets.Write(f, claim, example.Text)));
    }

    private static string Reading(DetectedClaim claim) => claim.Reading switch
    {
        Detection.Reading.Reported => "riferito ← " + Source(claim),
        Detection.Reading.Projection => "previsione",
        Detection.Reading.Hypothetical => "ipotesi",
        Detection.Reading.FutureInPast => "futuro nel passato",
        _ => "opinione",
    };

    private static string Source(DetectedClaim claim) =>
        claim.Attribution?.Source is not { } source ? "orfana" : source.Name + (claim.Attribution.Inferred ? " (dedotta)" : string.Empty);

    private static string HedgesOf(SpecExample example, ArticleAnalysis analysis) =>
        !example.ShowsHedges ? string.Empty
        : HedgesMark + (analysis.Hedges.Count == 0 ? SpecExample.None : string.Join(", ", analysis.Hedges.Select(h => $"«{h.Span.Of(example.Text)}»")));

    private static string NumberOf(int index) => Numbers[Math.Min(index, Numbers.Length - 1)].ToString();
}
