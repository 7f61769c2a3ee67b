using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Verbs by which somebody is said to say, know, suppose or promise, by infinitive.</summary>
internal static class SayingVerbs
{
    /// <summary>Saying, showing and finding out: what they govern is passed on.</summary>
    public static readonly FrozenSet<string> Saying = Words.List("""
        dire affermare sostenere riferire scrivere riportare raccontare rivelare spiegare ipotizzare dichiarare sottolineare aggiungere precisare confermare denunciare segnalare osservare ricordare
        stimare calcolare insinuare indicare rilevare mostrare suggerire informare comunicare avvertire replicare rispondere commentare ammettere negare svelare evidenziare ribadire ripetere proseguire
        lamentare accusare contestare criticare testimoniare confessare confidare argomentare asserire attestare documentare dimostrare puntualizzare specificare obiettare eccepire twittare postare notare
        constatare accertare appurare ricostruire narrare parlare  adombrare ventilare paventare diffondere rilanciare pubblicare anticipare smentire precisare accennare alludere
        concludere attaccare incalzare rincarare protestare recriminare rimarcare rammentare descrivere definire sintetizzare riassumere esporre illustrare enunciare
        verbalizzare deporre ironizzare chiosare annotare titolare
        """);

    /// <summary>Thinking: what they govern is held, not known.</summary>
    public static readonly FrozenSet<string> Thinking = Words.List("""
        pensare credere ritenere sospettare temere supporre presumere immaginare sapere capire sperare reputare giudicare considerare congetturare intuire dedurre valutare prevedere calcolare
        sognare dubitare convincere apprendere
        """);

    /// <summary>Promising and deciding: what they govern in the past is a plan.</summary>
    public static readonly FrozenSet<string> Announcing = Words.List("""
        annunciare promettere decidere giurare minacciare stabilire assicurare garantire chiarire impegnare proporre preannunciare profetizzare pronosticare disporre ordinare pattuire convenire concordare
        """);

    /// <summary>Third persons whose stem changes; the regular ones are built.</summary>
    public static readonly FrozenDictionary<string, string> Irregular = Words.Map("""
        dice=dire dicono=dire diceva=dire dicevano=dire disse=dire dissero=dire
        sostiene=sostenere sostengono=sostenere sostenne=sostenere sostennero=sostenere ritiene=ritenere ritengono=ritenere ritenne=ritenere ritennero=ritenere
        scrisse=scrivere scrissero=scrivere descrisse=descrivere aggiunse=aggiungere aggiunsero=aggiungere promise=promettere promisero=promettere ammise=ammettere ammisero=ammettere
        decise=decidere decisero=decidere previde=prevedere previdero=prevedere rispose=rispondere risposero=rispondere concluse=concludere conclusero=concludere
        sa=sapere sanno=sapere seppe=sapere seppero=sapere suppone=supporre suppongono=supporre propone=proporre propongono=proporre propose=proporre espone=esporre espongono=esporre espose=esporre
        avverte=avvertire avvertono=avvertire dispose=disporre diffuse=diffondere convinse=convincere apprese=apprendere
        """);

    /// <summary>Verbs in -ire that do not take -isc-.</summary>
    public static readonly FrozenSet<string> PlainIre = Words.List("avvertire");

    /// <summary>Nouns that are spelt like a present: "la denuncia", "una stima".</summary>
    public static readonly FrozenSet<string> Nouns = Words.List("denuncia stima replica conferma nota accusa critica domanda titola fa legge");

    /// <summary>Auxiliaries and light verbs that may carry a verb of saying.</summary>
    public static readonly FrozenSet<string> Carriers = Words.List("""
        ha hanno aveva avevano avrebbe avrebbero abbia abbiano ebbe ebbero fa fanno faceva fecero fece rende rendono rese resero tiene tengono torna tornano continua continuano continuava è sono era erano
        sarebbe sarebbero viene vengono veniva fu dicono
        """);

    /// <summary>After "fare": "fa sapere", "ha fatto notare".</summary>
    public static readonly FrozenSet<string> MadeKnown = Words.List("sapere notare presente osservare capire intendere trapelare filtrare intuire presagire rilevare sapevano credere pensare noto nota");

    /// <summary>After "essere" or "dirsi": "è convinto che", "si dice certa".</summary>
    public static readonly FrozenSet<string> Convinced = Words.List("""
        convinto convinta convinti convinte certo certa certi certe sicuro sicura sicuri sicure persuaso persuasa persuasi consapevole consapevoli fiducioso fiduciosa fiduciosi preoccupato preoccupata preoccupati scettico
        """);

    /// <summary>Gerunds and nouns of promising and thinking that govern a clause as a past verb does.</summary>
    public static readonly FrozenSet<string> Governing = Words.List("""
        sostenendo dicendo dicendogli dicendole promettendo annunciando assicurando pensando credendo sperando sapendo minacciando aggiungendo spiegando certo sicuro convinto convinti
        promessa annuncio certezza speranza timore
        """);

    /// <summary>Whether the infinitive is of one of the three classes.</summary>
    public static bool Contains(string lemma) => Saying.Contains(lemma) || Thinking.Contains(lemma) || Announcing.Contains(lemma);
}
