using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>What a claim tells, in the keys by which the same event is found in other texts.</summary>
/// <remarks>
/// A key stands for all forms of a word, for its noun beside its verb, and for near synonyms of the same event: "ucciso",
/// "uccisione" and "omicidio" share one. Keys mean nothing by themselves and belong to <see cref="ClaimDetector.Version"/>.
/// </remarks>
/// <param name="Event">What happens; null where the verb only joins or lends ("è", "ha", "sarebbe stato effettuato").</param>
/// <param name="Names">Of whom and what is named.</param>
/// <param name="Figures">Numbers, also those written out.</param>
/// <param name="Words">All other words that say something, less the verb.</param>
public sealed record EventKeys(string? Event, IReadOnlyList<string> Names, IReadOnlyList<string> Figures, IReadOnlyList<string> Words)
{
    private static readonly ArticleAnalysis _nothing = new([], [], []);

    /// <summary>The keys of the lit words of a passage.</summary>
    /// <param name="passage">The claim with some words around it, which tell a name from the capital of a sentence.</param>
    /// <param name="start">Where the passage begins in the text that the spans index, in UTF-16 units.</param>
    /// <param name="lit">What of it the claim says; what reaches past the passage is left out.</param>
    /// <param name="verb">The claim's verb, or null where it has none.</param>
    /// <exception cref="ArgumentNullException">The passage or the spans are missing.</exception>
    public static EventKeys Of(string passage, int start, IReadOnlyList<TextSpan> lit, VerbForm? verb)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(lit);
        var index = new EventIndex(TokenizedText.Read(passage), _nothing);
        var words = new EventWords();
        for (int i = 0; i < index.Text.Tokens.Count; i++)
        {
            var place = new TextSpan(index.Text.Tokens[i].Start + start, index.Text.Tokens[i].End + start);
            if (lit.Any(span => span.Contains(place)) && verb?.Parts.Any(part => part.Overlaps(place)) != true)
            {
                index.AddWord(words, i);
            }
        }

        return new EventKeys(EventOf(verb), words.Of(WordRole.Name), words.Of(WordRole.Number), words.Of(WordRole.Plain));
    }

    private static string? EventOf(VerbForm? verb) =>
        verb is null || Paraphrases.LightVerbs.Contains(verb.Lemma) ? null : Concepts.OfLemma(verb.Lemma);
}
