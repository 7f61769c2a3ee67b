using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>The closed classes of words that open a clause, and those that only lead into an opener.</summary>
internal static class OpenerWords
{
    /// <summary>Conjunctions of circumstance: they open an adverbial clause wherever they stand.</summary>
    public static readonly FrozenSet<string> Adverbial = Words.List("""
        se perché poiché quando mentre affinché benché sebbene quantunque ancorché qualora purché giacché finché ove laddove siccome cosicché sicché
        allorché allorquando acciocché dacché perciocché casomai
        perchè poichè affinchè benchè purchè giacchè finchè cosicchè sicchè allorchè acciocchè ancorchè
        """);

    /// <summary>Openers that need their verb close by, being prepositions, adverbs or adjectives as well: "come il padre", "settori quali il turismo".</summary>
    public static readonly FrozenSet<string> Weak = Words.List("come com' quanto quanta quanti quante quale quali nonostante malgrado ovunque dovunque");

    /// <summary>Question words; in a direct question they open no clause of their own.</summary>
    public static readonly FrozenSet<string> Interrogatives = Words.List("chi cosa come com' dove dov' quando perché perchè quale quali quanto quanta quanti quante");

    /// <summary>Pronouns that hold their own antecedent.</summary>
    public static readonly FrozenSet<string> FreeRelatives = Words.List("chi chiunque quanto quanta quanti quante");

    /// <summary>Nouns that with a preposition lead a relative pronoun: "a bordo della quale", "nel corso del quale".</summary>
    public static readonly FrozenSet<string> LeadNouns = Words.List("""
        bordo base mezzo parte seguito conto virtù corso termine fine luce sensi favore capo causa nome presenza forza opera cima fondo margine fronte
        occasione interno esterno confronti danni carico proposito riguardo scapito sostegno difesa testa coda ridosso
        """);

    /// <summary>Quantities taken of what a relative pronoun stands for: "alcuni dei quali".</summary>
    public static readonly FrozenSet<string> Quantities = Words.List("alcuni alcune molti molte pochi poche uno una due tre quattro cinque sei dieci parte metà ciascuno ciascuna ognuno ognuna nessuno nessuna entrambi entrambe molte gran maggioranza grazie insieme rispetto oltre");

    /// <summary>Words that stand before "che" in a conjunction of two words: "prima che", "visto che".</summary>
    public static readonly FrozenSet<string> BeforeChe = Words.List("prima dopo senza visto dato posto ammesso considerato tranne salvo sempre eccetto nonostante malgrado cosicché fuorché dopodiché");

    /// <summary>Adverbs that lean on the conjunction after them: "anche se", "proprio perché", "così come".</summary>
    public static readonly FrozenSet<string> Focus = Words.List("anche proprio solo soltanto così neanche nemmeno neppure perfino persino pure specie soprattutto esattamente");

    /// <summary>Words after which "che" compares or excepts: "più che", "altro che".</summary>
    public static readonly FrozenSet<string> Comparatives = Words.List("più meno altro altri piuttosto invece meglio peggio oltre anziché");

    /// <summary>Nouns whose "che" tells what they hold, not what they are: "il fatto che".</summary>
    public static readonly FrozenSet<string> ContentNouns = Words.List("""
        fatto idea ipotesi notizia notizie possibilità rischio timore paura speranza convinzione certezza impressione sensazione sospetto dubbio tesi teoria voce
        voci conferma annuncio promessa accusa condizione momento circostanza prova consapevolezza auspicio probabilità evidenza indiscrezione opinione
        dichiarazione dimostrazione garanzia necessità pericolo presupposto principio segnale segno constatazione dell'avviso avviso parere
        """);

    /// <summary>Conjunctions of condition.</summary>
    public static readonly FrozenSet<string> Conditions = Words.List("se qualora purché ove laddove casomai");

    /// <summary>Words of address at the edge of a clause: "Signor presidente, …".</summary>
    public static readonly FrozenSet<string> Address = Words.List("""
        signor signora signore signori signorina onorevole onorevoli cari caro cara care gentile gentili egregio egregi illustre illustri stimato stimata
        collega colleghi colleghe presidente ministro ministra senatore senatrice senatori commissario commissaria deputato deputati amici amiche compagni
        ragazzi cittadini relatore relatrice eccellenza maestà santità dottore dottoressa professore professoressa avvocato direttore
        """);

    /// <summary>Interjections and bare signs of talk.</summary>
    public static readonly FrozenSet<string> Interjections = Words.List("mh mah beh bè boh eh ah oh uh ehi ciao ok okay ecco sì no oddio grazie ahah ahaha ahahah ahahaha scusa scusi scusate senti senta guarda guardi ebbene prego");
}
