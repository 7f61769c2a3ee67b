using FactCheck.Detection.Text;

namespace FactCheck.Detection.Newsroom;

/// <summary>Gives claims with one of the newsroom's wordings the reading it asks for.</summary>
internal static class HouseReadings
{
    /// <summary>Reads the claims from <paramref name="first"/> on again; they are those of <paramref name="text"/>.</summary>
    public static void Apply(TokenizedText text, List<DetectedClaim> claims, int first)
    {
        if (text.House.WordingTable.IsEmpty || first == claims.Count)
        {
            return;
        }

        List<(TextSpan Span, HouseWording Wording)> places = PlacesIn(text);
        int place = 0;
        for (int i = first; i < claims.Count; i++)
        {
            // Both lists are in text order, so each is gone through once.
            while (place < places.Count && places[place].Span.End <= claims[i].Verb.Token.Start)
            {
                place++;
            }

            if (place < places.Count && places[place].Span.Contains(claims[i].Verb.Token))
            {
                claims[i] = Read(claims[i], places[place].Wording);
            }
        }
    }

    private static List<(TextSpan, HouseWording)> PlacesIn(TokenizedText text)
    {
        var places = new List<(TextSpan, HouseWording)>();
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.First; i < sentence.End; i++)
            {
                if (text.House.WordingTable.TryMatch(text.Tokens, i, sentence.End, out int end, out HouseWording? wording))
                {
                    places.Add((text.Span(i, end), wording!));
                    i = end - 1;
                }
            }
        }

        return places;
    }

    private static DetectedClaim Read(DetectedClaim claim, HouseWording wording)
    {
        bool reported = wording.Reading == Reading.Reported;
        return claim with
        {
            Reading = wording.Reading,
            Confidence = 1,
            Orphan = reported && (claim.Attribution?.Source is null || claim.Attribution.Scope == AttributionScope.LaterSentence),
            Indicative = reported ? claim.Indicative : null,
            Reasons = [new Reason(ReasonCodes.HouseRule, wording.Words.ToLowerInvariant())],
        };
    }
}
