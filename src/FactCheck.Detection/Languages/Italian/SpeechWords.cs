using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>What the lexicon's classes of saying, thinking and promising leave open where a source is sought.</summary>
internal static class SpeechWords
{
    /// <summary>Verbs that show or find, by which papers and figures speak too: "i dati mostrano che".</summary>
    public static readonly FrozenSet<string> Showing = Words.List("""
        mostrare dimostrare suggerire accertare appurare attestare documentare rilevare indicare stimare calcolare constatare verificare criticare attaccare narrare adombrare ventilare paventare
        concludere proseguire rivelare scoprire evidenziare comprovare
        """);

    /// <summary>What a paper or a rumour does to its news, so that its own conditional is hearsay from it.</summary>
    public static readonly FrozenSet<string> Revealing = Words.List("rivelare svelare suggerire indicare segnalare evidenziare sostenere confermare smentire dimostrare ipotizzare riferire riportare");

    /// <summary>Of those, the ones that never stand beside the words they carry: ", mostrava un coltello" quotes nobody.</summary>
    public static readonly FrozenSet<string> Evidencing = Words.List("mostrare dimostrare suggerire accertare appurare attestare documentare indicare constatare verificare scoprire comprovare");

    /// <summary>Verbs of the lexicon's classes that name no source: asking, shouting, listing, wishing, forgetting.</summary>
    public static readonly FrozenSet<string> Silent = Words.List("""
        chiedere domandare citare menzionare elencare ordinare supplicare implorare dettare pronunciare proferire gridare urlare esclamare tuonare sbottare sbraitare bisbigliare balbettare borbottare
        volere aspettare attendere dimenticare scordare fingere preferire desiderare conoscere recitare esordire malignare minimizzare vantare intimare augurare fissare scegliere realizzare contare
        attribuire figurare illudere ponderare fantasticare contraddire
        """);

    /// <summary>Verbs that tell a story even where their object is a noun: what follows in the sentence goes on in their tone.</summary>
    public static readonly FrozenSet<string> Narrating = Words.List("""
        accusare contestare denunciare raccontare riferire riportare lamentare criticare attaccare parlare commentare proseguire replicare rispondere ribattere aggiungere annunciare ricostruire documentare
        rivelare svelare descrivere ribadire sottolineare confidare confessare testimoniare spiegare ipotizzare paventare adombrare ventilare diffondere precisare rilanciare anticipare smentire protestare
        dichiarare affermare narrare illustrare esporre dire
        """);

    /// <summary>Of those, the ones that announce an account: "accusa il costruttore di corruzione", "ha raccontato tutto al giudice".</summary>
    public static readonly FrozenSet<string> Accounting = Words.List("accusare contestare raccontare ricostruire rivelare svelare confessare descrivere ribattere");

    /// <summary>Participles of saying whose agent acts rather than tells: "denunciato dai carabinieri".</summary>
    public static readonly FrozenSet<string> Acting = Words.List("denunciare accusare attaccare incalzare definire descrivere avvertire informare avvisare scoprire decidere");

    /// <summary>Presents that are nouns or adjectives as well: "la denuncia", "più nota".</summary>
    public static readonly FrozenSet<string> Nouns = Words.List("denuncia stima replica conferma nota note accusa critica domanda titola legge posta prova conta ricerca");

    /// <summary>Auxiliaries and light verbs that may carry a verb of saying.</summary>
    public static readonly FrozenSet<string> Carriers = Words.List("""
        ha hanno aveva avevano avrebbe avrebbero abbia abbiano ebbe ebbero fa fanno faceva fecero fece rende rendono rese resero tiene tengono torna tornano continua continuano continuava è sono era erano
        si sarebbe sarebbero viene vengono veniva fu
        """);

    /// <summary>Of those, the ones that take "a" and an infinitive: "torna a ripetere".</summary>
    public static readonly FrozenSet<string> Repeating = Words.List("tiene tengono torna tornano continua continuano continuava");

    /// <summary>After "fare" and "rendere": "fa sapere", "ha fatto notare", "rende noto".</summary>
    public static readonly FrozenSet<string> MadeKnown = Words.List("sapere notare presente osservare capire intendere trapelare filtrare intuire presagire rilevare credere pensare noto nota");

    /// <summary>After "essere" or "dirsi": "è convinto che", "si dice certa".</summary>
    public static readonly FrozenSet<string> Convinced = Words.List("""
        convinto convinta convinti convinte certo certa certi certe sicuro sicura sicuri sicure persuaso persuasa persuasi consapevole consapevoli fiducioso fiduciosa fiduciosi preoccupato preoccupata preoccupati scettico scettica
        """);

    /// <summary>Nouns for what is said or done, which speak for nobody: "prosegue l'esame".</summary>
    public static readonly FrozenSet<string> Contents = Words.List("esame esami fatto fatti cosa cose vero notizia notizie lavoro lavori tutto nulla niente");
}
