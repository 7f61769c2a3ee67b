using System.Text;
using FactCheck.Import;
using FactCheck.Review;

namespace FactCheck.Benchmarks.Load;

/// <summary>Articles of our own words with as many claims as asked for, one to a sentence.</summary>
internal static class SyntheticArticle
{
    private static readonly string[] Sources = ["la procura di Valmarina", "fonti della giunta", "il comitato dei pendolari", "l'ufficio del porto", "due testimoni", "la questura"];
    private static readonly string[] FirstNames = ["Marta", "Bruno", "Elisa", "Dario", "Ilaria", "Sandro", "Noemi", "Piero", "Carla", "Tullio", "Greta"];
    private static readonly string[] LastNames =
    [
        "Rinaldi", "Bressan", "Conti", "Ferro", "Landi", "Berni", "Danieli", "Moretto", "Salvi", "Tassan", "Vianello", "Zanetti", "Arduini", "Bellini", "Corsi",
        "Fabbri", "Gallo", "Marchi", "Negri", "Orlandi", "Pavan", "Quaglia", "Ricci", "Serra", "Toso", "Urbani", "Valle", "Zorzi", "Amati",
    ];
    private static readonly string[] Deeds =
    [
        "avrebbe firmato il contratto prima della gara", "avrebbe incassato una somma non dichiarata", "starebbe trattando con un fondo straniero",
        "avrebbe venduto il terreno a un parente", "avrebbe lasciato la città la sera stessa", "avrebbe nascosto due perizie sul molo",
        "starebbe preparando un nuovo esposto", "avrebbe promesso quaranta assunzioni", "avrebbe chiesto un rinvio della votazione", "avrebbe distrutto i verbali della riunione", "avrebbe cambiato la serratura del cantiere",
    ];

    private static readonly string[] Plain =
    [
        "Il consiglio comunale si è riunito giovedì mattina e ha discusso per tre ore il piano della viabilità.",
        "La strada lungo il fiume resta chiusa al traffico pesante fino alla fine del mese.",
        "I tecnici hanno controllato i piloni uno per uno e hanno trovato due lesioni di poco conto.",
        "Le scuole della zona hanno aperto regolarmente, con qualche ritardo per la nebbia.",
        "Il mercato del pesce ha registrato vendite in aumento rispetto allo stesso periodo di un anno fa.",
    ];

    /// <param name="plainWords">How many words without a claim stand between one claim and the next, about.</param>
    /// <param name="chapter">Other chapters tell of other people: an archive in which everybody says the same would be searched as no real one is.</param>
    public static NewArticle Of(int claims, int plainWords = 0, int chapter = 0) => ArticleReader.Read(new ArticleForm
    {
        Title = $"Valmarina, i verbali del porto, capitolo {chapter} ({claims})",
        Text = Body(claims, plainWords, chapter),
        Source = "Bozza interna",
    }).Article;

    private static string Body(int claims, int plainWords, int chapter)
    {
        var text = new StringBuilder();
        int plain = 0;
        for (int claim = 0; claim < claims; claim++)
        {
            text.Append(Claim(claim + (chapter * 7919))).Append(' ');
            for (int words = 0; words < plainWords; words += Words(Plain[plain++ % Plain.Length]))
            {
                text.Append(Plain[plain % Plain.Length]).Append(' ');
            }

            // Some four claims to a paragraph, fewer where much stands between them.
            if (claim % 4 == 3 || plainWords > 40)
            {
                text.Append(Plain[plain++ % Plain.Length]).Append("\n\n");
            }
        }

        return text.ToString();
    }

    private static string Claim(int number) =>
        $"Secondo {Sources[number % Sources.Length]}, {FirstNames[number % FirstNames.Length]} {LastNames[number / FirstNames.Length % LastNames.Length]} {Deeds[number % Deeds.Length]}.";

    private static int Words(string sentence) => sentence.Count(character => character == ' ') + 1;
}
