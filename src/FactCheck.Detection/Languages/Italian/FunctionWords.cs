using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>The closed classes of words that carry the build of a sentence.</summary>
internal static class FunctionWords
{
    public static readonly FrozenSet<string> Articles = Words.List("il lo la i gli le l' un uno una un'");

    public static readonly FrozenSet<string> Prepositions = Words.List("""
        di a da in con su per tra fra d' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall'
        nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' col coi secondo durante verso contro senza sotto sopra dopo prima
        presso attraverso mediante entro oltre tramite dietro davanti accanto vicino insieme fino circa
        """);

    /// <summary>Prepositions that hold an article.</summary>
    public static readonly FrozenSet<string> Fused = Words.List("""
        del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell'
        sul sullo sulla sui sugli sulle sull'
        """);

    /// <summary>Prepositions that may carry a relative or interrogative pronoun into its clause: "con cui", "per i quali".</summary>
    public static readonly FrozenSet<string> PronounCarriers = Words.List("""
        di a da in con su per tra fra d' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall'
        nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' attraverso mediante secondo contro senza verso il la i le
        """);

    public static readonly FrozenSet<string> Clitics = Words.List("mi ti si ci vi lo la li le gli ne me te se ce ve glielo gliela glieli gliele gliene gliel' l' m' t' s' c' v' n' gl'");

    /// <summary>Pronouns and determiners that begin a subject.</summary>
    public static readonly FrozenSet<string> Subjects = Words.List("""
        io tu lui lei noi voi loro egli ella esso essa essi esse questo questa questi queste quello quella quelli quelle quel quei quegli quest' quell' ciò
        ogni ognuno ciascuno ciascuna ciascun alcuni alcune altri altre molti molte pochi poche tutti tutte tutto qualcuno qualcosa qualche chiunque qualsiasi qualunque
        tale tali tal nessun entrambi entrambe parecchi diversi diverse certi certe vari varie due tre quattro cinque sei sette otto nove dieci cento mille
        mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra
        """);

    public static readonly FrozenSet<string> Negations = Words.List("non né mai neppure neanche nemmeno mica nessuno nulla niente");

    /// <summary>Words that open a finite clause and are owed a verb.</summary>
    public static readonly FrozenSet<string> Subordinators = Words.List("""
        che ch' se perché poiché quando mentre dove dov' cui quale quali come com' quanto quanti quante chi affinché benché sebbene qualora purché giacché
        finché nonostante malgrado ove laddove siccome cosicché sicché allorché allorquando
        """);

    public static readonly FrozenSet<string> Coordinators = Words.List("e ed o od oppure né ma però bensì eppure anzi");

    public static readonly FrozenSet<string> Adversatives = Words.List("ma però bensì eppure anzi");

    /// <summary>Words after which a line never ends for good.</summary>
    public static readonly FrozenSet<string> LeansOnNext = Words.List("""
        di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle
        sul sullo sulla sui sugli sulle il lo la i gli le un uno una e ed o che non secondo si
        """);

    /// <summary>What may stand between the verbs of one group besides words in -mente.</summary>
    public static readonly FrozenSet<string> InsideGroup = Words.List("""
        non più già sempre mai ancora ancor anche così solo soltanto presto forse però quindi infatti invece inoltre poi ora oggi bene ben davvero pure pur comunque
        addirittura perfino persino neppure neanche nemmeno tutti tutte tutto lui lei loro io tu noi voi molto poco tanto quasi appena spesso anzi dunque
        ormai subito tuttavia certo magari meglio prima dopo oltre circa altresì mica adesso allora male ulteriormente insieme stesso stessa stessi stesse
        tra l' altro per esempio al momento in teoria in realtà in parte di nuovo fatto a sua volta loro assai né anch' almeno nel frattempo recentemente
        troppo ieri domani stasera stamattina tutt' altro semmai sì entrambi ampiamente da tempo qui qua là lì ci si parte finora sinora intanto
        anzitutto innanzitutto soprattutto dapprima infine talora talvolta sovente tuttora altrove invano
        """);
}
