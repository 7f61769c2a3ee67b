using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Adverbs not in -mente, and nouns of time used as adverbs; none of them belongs to a noun phrase.</summary>
internal static class Adverbs
{
    public static readonly FrozenSet<string> All = Words.List("""
        infatti però invece inoltre tuttavia comunque quindi dunque perciò pertanto poi anche già ieri oggi domani ora adesso allora subito ancora sempre spesso mai solo soltanto proprio pure
        persino perfino addirittura forse magari quasi circa appena ormai intanto finora stamattina stamani stanotte stasera qui qua lì là fuori dentro
        anzi insomma cioè ovvero piuttosto semmai almeno altresì così bene male meglio peggio molto troppo tanto più meno assai dopo prima nuovamente insieme
        lunedì martedì mercoledì giovedì venerdì sabato domenica neppure neanche nemmeno apparentemente stavolta altrove davvero certo peraltro viceversa eppure bensì
        sinora tuttora talvolta talora presto tardi dapprima infine eventualmente
        """);
}
