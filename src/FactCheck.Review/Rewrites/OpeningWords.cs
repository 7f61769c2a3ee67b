using System.Collections.Frozen;

namespace FactCheck.Review;

/// <summary>Italian words that have a capital only because a sentence begins with them.</summary>
/// <remarks>No name is among them: a word that is not listed keeps its capital, or is left where it stands.</remarks>
internal static class OpeningWords
{
    private static readonly FrozenSet<string> Common = string.Join(' ',
        // Articles, prepositions and what they become together.
        "il lo la l i gli le un uno una",
        "di a da in con su per tra fra del dello della dell dei degli delle al allo alla all ai agli alle",
        "dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle",
        "dopo prima durante contro senza verso sotto sopra entro oltre presso secondo dentro fuori lungo tramite attraverso",
        // Pronouns, demonstratives, possessives.
        "questo questa questi queste quest quel quello quella quei quegli quelle quell costui costei costoro",
        "lui lei loro egli ella essi esse noi voi mi ti si ci vi ne chi che cui suo sua suoi nostro nostra nostri nostre",
        // Numbers and quantities.
        "alcuni alcune molti molte molto molta tutti tutte tutto tutta diversi diverse vari varie pochi poche parecchi parecchie",
        "ogni ognuno nessuno nessuna nessun qualcuno qualche altri altre altro altra entrambi entrambe ciascuno tanti tante troppi troppe",
        "due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille",
        "decine centinaia migliaia milioni miliardi metà gran almeno circa quasi oltre",
        // Adverbs and conjunctions.
        "e ed ma o anche non già ora adesso ieri oggi domani intanto inoltre così poi infine quindi perciò dunque allora invece tuttavia però",
        "perché quando mentre se come dove solo soltanto ancora mai sempre spesso forse proprio persino perfino addirittura finora nemmeno neppure né",
        // Those who are said to know.
        "fonti fonte testimoni testimonianze indiscrezioni voci esperti analisti investigatori inquirenti magistrati osservatori rapporti documenti verbali atti media")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="word">Without the apostrophe it may end in.</param>
    public static bool IsCommon(string word) => Common.Contains(word);
}
