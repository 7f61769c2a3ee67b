using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words with the shape of a participle that are rather, or only, something else.</summary>
internal static class ParticipleHomographs
{
    /// <summary>Shapes of a participle that are nouns or adjectives when they follow essere.</summary>
    public static readonly FrozenSet<string> Adjectives = Words.List("""
        sbagliat adeguat inadeguat complicat delicat privat opportun sensat insensat scontat fondat infondat appropriat ostinat
        incazzat tes cert fort moderat sofisticat limitat sicur illimitat svelt incint
        """);

    /// <summary>Forms that end like a listed participle and never are one.</summary>
    public static readonly FrozenSet<string> Strangers = Words.List("""
        porta porti porte parte parti certo certa certi certe molto molta molti molte punto punta punti punte posta volta volte volto
        presso adesso spesso stesso stessa stessi stesse fino tutto tutta tutti tutte quanto quanta quanti quante tanto tanta tanti tante
        prima primo corso resto morte sorte notte mezzo mese mesi paese paesi spese verso attraverso diverso diversa diversi diverse
        conto contro dentro intento adatto gratto matto forte sorta alto alta esatto perfetto effetto aspetto oggetto soggetto progetto petto letto tetto
        ente gente mente niente lato lati caso casa cosa cose rosa tese base basi fase frase classe interesse
        ingresso congresso processo eccesso permesso complesso sesso possesso messa massa cassa tassa passo mercato marito
        vita dita lite sito siti gita crescita nascita visita merito debito credito limite ambito subito gratuito spirito diritto profitto
        aiuto minuto minuti statuto tributo contributo istituto rifiuto rifiuti salute muto tuta acuto
        senato prelato alleato alleati grato grata grati sindacato avvocato soldato soldati magistrato deputato deputati candidato
        """);

    /// <summary>Participles that name an attitude where "a" follows ("disposto a trattare"); without their last vowel.</summary>
    public static readonly FrozenSet<string> Attitudes = Words.List("dispost intenzionat interessat decis determinat orientat abituat rassegnat avvezz");

    /// <summary>Nouns that avere takes without an article ("avrebbe torto", "avrebbe successo").</summary>
    public static readonly FrozenSet<string> NounsAfterAvere = Words.List("torto torti successo successi punti volti sospetti effetti");
}
