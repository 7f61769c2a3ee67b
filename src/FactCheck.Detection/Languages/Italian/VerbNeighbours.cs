using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words beside which a homograph is a verb, and words after which it is a noun or an adjective.</summary>
internal static class VerbNeighbours
{
    /// <summary>Negation, pronouns that lean on a verb, subject pronouns and words that open a clause.</summary>
    public static readonly FrozenSet<string> OpensVerb = Words.List("""
        non mi ti si ci vi ne me te se ce ve m' t' s' c' v' n' li glielo gliela glieli gliele gliene io tu egli ella lui lei noi voi essi esse
        che chi ch' mentre quando perché poiché affinché benché sebbene finché
        """);

    /// <summary>What makes a verb even of "lavoro" and "studi".</summary>
    public static readonly FrozenSet<string> OpensWeakPerson = Words.List("non mi ti ci vi ne me te ve m' t' li io tu voi noi");

    /// <summary>Determiners and adjectives that stand before their noun.</summary>
    public static readonly FrozenSet<string> OpensNoun = Words.List("""
        il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle quell' ogni qualche qualsiasi qualunque nessun nessuno nessuna alcun alcuno alcuna alcuni alcune
        altro altra altri altre stesso stessa stessi stesse mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre loro proprio propria propri proprie tutta tutto tutti tutte
        molto molta molti molte tanto tanta tanti tante poco poca pochi poche troppa troppi troppe parecchi parecchie vari varie diversi diverse certo certa certi certe quale quali quanta quanti quante
        due tre quattro cinque sette otto nove dieci cento mille primo prima primi prime secondo seconda terzo terza quarta quinta ultimo ultima ultimi ultime nuovo nuova nuovi nuove vecchio vecchia vecchi vecchie
        grande grandi gran grosso grossa buon buono buona buoni buone bel bello bella bei belle brutto brutta vero vera veri vere falso falsa alto alta basso bassa lungo lunga lunghi lunghe breve brevi piccolo piccola piccoli piccole
        maggior maggiore maggiori minor minore minori miglior migliore migliori peggior peggiore peggiori forte forti pieno piena mera mero semplice unica unico sola solo doppia doppio mezza mezzo
        recente recenti presunto presunta presunti presunte ex vice santa san
        """);

    /// <summary>Prepositions that may also close the phrase before a verb: "chi sta sopra guida".</summary>
    public static readonly FrozenSet<string> AlsoAdverbs = Words.List("insieme sopra sotto oltre fino dopo accanto davanti dietro vicino circa contro");

    /// <summary>After these a form in -se is a participle.</summary>
    public static readonly FrozenSet<string> OpensParticiple = Words.List("sono siano erano fossero furono essere state stata essendo ha hanno aveva avevano avere aver avendo abbia abbiano ho abbiamo avete hai vengono venivano saranno sarebbero");

    /// <summary>What may follow a verb and hardly ever a noun that follows another noun.</summary>
    public static readonly FrozenSet<string> OpensComplement = Words.List("che a ad al allo alla ai agli alle all' in nel nello nella nei negli nelle nell' da dal dallo dalla dai dagli dalle dall' con su sul sulla sui sulle per");

    /// <summary>Before these "fa" means "ago".</summary>
    private static readonly FrozenSet<string> _measures = Words.List("anni anno mesi mese giorni giorno tempo fa settimane settimana ore ora secoli secolo minuti minuto decenni decennio attimo po");

    /// <summary>"due anni fa", "via libera": words that look like a verb after a noun.</summary>
    public static bool IsSetPhrase(string before, string form) => form is "fa" && _measures.Contains(before) || form is "libera" && before is "via";

    /// <summary>Whether a masculine noun of this beginning would take "lo" and "gli".</summary>
    public static bool TakesLongArticle(string form) => form[0] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'z' or 'x' or 'y' or 'j' => true,
        's' => form.Length > 1 && form[1] is not ('a' or 'e' or 'i' or 'o' or 'u'),
        'g' => form.StartsWith("gn", StringComparison.Ordinal),
        'p' => form.StartsWith("ps", StringComparison.Ordinal) || form.StartsWith("pn", StringComparison.Ordinal),
        _ => false,
    };
}
