using FactCheck.Detection.Text;

namespace FactCheck.Detection.Newsroom;

/// <summary>Hedges that the newsroom added.</summary>
internal static class HouseHedges
{
    public static void Add(TokenizedText text, Sentence sentence, List<Hedge> hedges)
    {
        if (text.House.HedgeTable.IsEmpty)
        {
            return;
        }

        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (text.House.HedgeTable.TryMatch(text.Tokens, i, sentence.End, out int end, out string? words))
            {
                hedges.Add(new Hedge(text.Span(i, end), words!.ToLowerInvariant()));
                i = end - 1;
            }
        }
    }
}
