using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>Tells finite verbs well enough to count clauses; a full lexicon would be needed to know them all.</summary>
internal static class FiniteVerbs
{
    private static readonly string[] _sureEndings =
    [
        "arono", "erono", "irono", "ranno", "avano", "evano", "ivano", "assero", "essero", "issero", "avamo", "evamo", "ivamo", "eremo", "iremo",
        "iscono", "iscano", "ettero", "erà", "irà", "arà", "rrà", "drà", "trà", "vrà",
    ];

    private static readonly string[] _likelyEndings = ["ava", "eva", "iva", "asse", "esse", "isse", "isce", "isca", "avo", "evo", "ivo"];

    /// <summary>Whether the token at <paramref name="i"/> is a finite verb, judged with the word before it.</summary>
    public static bool IsAt(List<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (!token.IsWord || token.IsElided || token.Form.Length < 1)
        {
            return false;
        }

        if (CommonVerbs.Irregular.Contains(token.Form))
        {
            return !IsNominal(tokens, i) && !IsAmbiguousShort(tokens, i);
        }

        return HasFiniteShape(tokens, i) && !(IsNominal(tokens, i) && !IsCliticBefore(tokens, i)) || Conditionals.TryRead(token.Form, out _);
    }

    private static bool HasFiniteShape(List<Token> tokens, int i)
    {
        Token token = tokens[i];
        string form = token.Form;
        if (form.Length < 4)
        {
            return false;
        }

        return EndsWithAny(form, _sureEndings)
            || form.Length > 4 && EndsWithAny(form, _likelyEndings) && !IsOtherWord(form) && !token.IsCapitalised
            || form[^1] == 'ò' && form is not ("però" or "ciò" or "falò" or "oblò")
            || form[^1] == 'ì' && form.Length > 4 && form is not ("così" or "lunedì" or "martedì" or "mercoledì" or "giovedì" or "venerdì")
            || IsCommonPresent(form, i > 0 && tokens[i - 1].Form is "che" or "non" or "si" or "chi") && !token.IsCapitalised;
    }

    // "opera" is a noun, but "che opera" and "non opera" are verbs.
    private static bool IsCommonPresent(string form, bool afterVerbOpener)
    {
        if (!afterVerbOpener && CommonVerbs.Nouns.Contains(form))
        {
            return false;
        }

        string root = form.EndsWith("ano", StringComparison.Ordinal) ? form[..^3] : form[^1] == 'a' ? form[..^1] : string.Empty;
        return root.Length > 2 && CommonVerbs.Roots.Contains(root);
    }

    private static bool IsOtherWord(string form) =>
        form is "primavera" or "nativa" or "stesse" or "riva" or "diva" or "classe" or "fisse" or "spesse" or "rosse" or "grosse" or "interesse" or "tasse" or "masse" or "casse"
        || form.EndsWith("tiva", StringComparison.Ordinal) || form.EndsWith("tivo", StringComparison.Ordinal) || form.EndsWith("siva", StringComparison.Ordinal)
        || form.EndsWith("sivo", StringComparison.Ordinal) || form is "nuovo" or "nuova" or "prova" or "arrivo" or "archivo" or "uovo" or "vivo" or "viva" or "bravo" or "brava" or "privo" or "priva" or "schiava" or "schiavo" or "attiva" or "attivo" or "cava" or "leva" or "breve" or "chiave" or "olive" or "lievo" or "allieva" or "allievo" or "motivo";

    private static bool EndsWithAny(string form, string[] endings) => Array.Exists(endings, e => form.EndsWith(e, StringComparison.Ordinal));

    private static bool IsNominal(List<Token> tokens, int i)
    {
        if (i == 0 || tokens[i].Gap == Gap.Paragraph)
        {
            return false;
        }

        string before = tokens[i - 1].Form;
        // "il via libera": the one set phrase of the news whose adjective looks like a verb after a noun.
        return before is "via" && tokens[i].Is("libera") || before is "il" or "un" or "uno" or "una" or "un'" or "i" or "di" or "a" or "in" or "da" or "con" or "per" or "su" or "questa" or "questo" or "ogni" or "quella" or "quel" or "sua" or "suo" or "nostra" or "prima" or "nuova" or "stessa" or "dopo" or "sono-"
            || before.Length > 2 && FunctionWords.Prepositions.Contains(before) && before is not ("prima" or "insieme" or "sopra" or "sotto" or "fino" or "oltre")
            || before is "la" or "le" or "lo" or "gli" or "l'" && !CommonVerbs.Irregular.Contains(tokens[i].Form);
    }

    private static bool IsCliticBefore(List<Token> tokens, int i) => i > 0 && tokens[i - 1].Form is "si" or "non" or "ci" or "mi" or "ti" or "vi" or "ne";

    // "sei", "dai", "fai", "danno", "parte", "serve", "era" and the like are numbers, prepositions or nouns as well.
    private static bool IsAmbiguousShort(List<Token> tokens, int i) => tokens[i].Form switch
    {
        "fa" when i > 0 && tokens[i - 1].Form is "anni" or "anno" or "mesi" or "mese" or "giorni" or "tempo" or "fa" or "settimane" or "settimana" or "ore" or "secoli" or "minuti" => true,
        "sei" or "dai" or "do" or "ora" or "stai" or "via" => !IsCliticBefore(tokens, i),
        "parte" or "danno" or "legge" or "prese" or "sale" or "corse" or "rese" or "mosse" or "mise" or "faccia" or "spinge" or "fosse" or "vide" or "chiese" or "attese" or "sia" =>
            i > 0 && !IsCliticBefore(tokens, i) && (tokens[i].Form is "parte" or "sale" or "legge" or "danno" or "corse" or "mosse" or "prese" || FunctionWords.Articles.Contains(tokens[i - 1].Form)),
        _ => tokens[i].IsCapitalised && tokens[i].Form is "fa" or "va" or "sa" or "so" or "dia" or "ho",
    };
}
