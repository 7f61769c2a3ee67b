using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Text;

/// <summary>Which list of the language stands behind which class of words.</summary>
internal static class WordLists
{
    public static readonly (WordClasses Members, IReadOnlySet<string> Words)[] All =
    [
        (WordClasses.Article, FunctionWords.Articles),
        (WordClasses.Preposition, FunctionWords.Prepositions),
        (WordClasses.FusedPreposition, FunctionWords.Fused),
        (WordClasses.PronounCarrier, FunctionWords.PronounCarriers),
        (WordClasses.Clitic, FunctionWords.Clitics),
        (WordClasses.Negation, FunctionWords.Negations),
        (WordClasses.Subordinator, FunctionWords.Subordinators),
        (WordClasses.Coordinator, FunctionWords.Coordinators),
        (WordClasses.Adversative, FunctionWords.Adversatives),
        (WordClasses.LeansOnNext, FunctionWords.LeansOnNext),
        (WordClasses.InsideGroup, FunctionWords.InsideGroup),
        (WordClasses.Connective, Connectives.All),
        (WordClasses.Abbreviation, Abbreviations.All),
        (WordClasses.Adverb, Adverbs.All),
        (WordClasses.Determiner, Determiners.All),
        (WordClasses.Medium, SourceWords.Media),
        (WordClasses.Anonymous, SourceWords.Anonymous),
        (WordClasses.Document, SourceWords.Documents),
        (WordClasses.Institution, SourceWords.Institutions),
        (WordClasses.Person, SourceWords.People),
        (WordClasses.FrameOpener, FrameWords.Openers),
        (WordClasses.SpeechOpener, SpeechWords.Carriers),
        (WordClasses.Presumed, SourceWords.Presumed),
        (WordClasses.Charged, SourceWords.Charged),
        (WordClasses.NameOnly, SourceWords.NameOnly),
    ];
}
