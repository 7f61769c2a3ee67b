using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

/// <summary>Takes the words of a claim with where they stand.</summary>
internal interface IWordSink
{
    void Add(Word word, WordZone zone);
}

/// <summary>The words around a conditional that may speak for a reading by themselves; the model and its trainer walk over the same ones.</summary>
internal static class ClaimWords
{
    // What is farther off says nothing, and a text without full stops is one sentence.
    private const int Reach = 60;

    public static void Visit<TSink>(ClaimContext claim, ref TSink sink)
        where TSink : struct, IWordSink, allows ref struct
    {
        int verb = claim.Group.Finite;
        int end = Math.Min(claim.Sentence.End, verb + Reach);
        for (int i = Math.Max(claim.Sentence.First, verb - Reach); i < end; i++)
        {
            Token token = claim.Text.Tokens[i];
            if (!MayBeName(token, opens: i == claim.Sentence.First))
            {
                Visit(token.Word, i - verb, ref sink);
            }
        }
    }

    /// <summary>Inside a sentence a capital makes a name, and who is named must not sway a reading.</summary>
    public static bool MayBeName(Token token, bool opens) => !opens && token.IsCapitalised;

    private static void Visit<TSink>(Word word, int distance, ref TSink sink)
        where TSink : struct, IWordSink, allows ref struct
    {
        sink.Add(word, WordZones.SideOf(distance));
        if (WordZones.PlaceOf(distance) is { } place)
        {
            sink.Add(word, place);
        }
    }
}
