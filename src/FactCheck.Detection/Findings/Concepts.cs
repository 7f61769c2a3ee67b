using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>What a word is compared by: its stem, or the stem that stands for all near synonyms of the event it names.</summary>
internal static class Concepts
{
    private static readonly FrozenDictionary<string, string> _events = Paraphrases.Events
        .SelectMany(line => line.Select(word => (Stem: Stems.Of(Word.Read(word)), Concept: Stems.OfLemma(line[0]))))
        .DistinctBy(pair => pair.Stem)
        .ToFrozenDictionary(pair => pair.Stem, pair => pair.Concept, StringComparer.Ordinal);

    private static readonly FrozenSet<string> _lightStems = Paraphrases.LightVerbs.Select(Stems.OfLemma).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The concept of a content word; null for words that carry none.</summary>
    public static string? Of(Token token) => token.Kind switch
    {
        TokenKind.Number => token.Form,
        TokenKind.Word when FindingWords.Numbers.TryGetValue(token.Form, out string? number) => number,
        TokenKind.Word when IsContent(token) => OfStem(Stems.Of(token.Word)),
        _ => null,
    };

    /// <summary>Whether the word is a form of a verb that leaves the event to its noun.</summary>
    public static bool IsLight(Word word) => _lightStems.Contains(Stems.Of(word));

    public static string OfLemma(string lemma) => OfStem(Stems.OfLemma(lemma));

    private static string OfStem(string stem) => _events.GetValueOrDefault(stem, stem);

    private static bool IsContent(Token token) => token.Form.Length > 1 && !token.IsElided && !FindingWords.Empty.Contains(token.Form) && !IsAuxiliary(token.Word)
        && !token.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.FusedPreposition | WordClasses.Clitic | WordClasses.Negation
            | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Connective | WordClasses.MannerAdverb);

    // Verbs that say nothing by themselves, in all their forms.
    private static bool IsAuxiliary(Word word) =>
        word.Finiteness == Finiteness.Finite && word.Analyses is [{ Lemma: "essere" or "avere" or "potere" or "dovere" or "volere" }, ..];
}
