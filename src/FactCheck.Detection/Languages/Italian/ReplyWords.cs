using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Words by which a text lets the accused speak, or says that they were asked.</summary>
internal static class ReplyWords
{
    /// <summary>Verbs of answering an accusation, also of refusing to.</summary>
    public static readonly FrozenSet<string> Answers = Words.List("""
        negare smentire replicare ribattere controbattere rispondere difendersi difendere ammettere confessare scusarsi scagionarsi discolparsi dichiararsi professarsi proclamarsi rigettare commentare
        interpellare contattare
        """);

    /// <summary>Verbs of saying whose subject speaks for itself.</summary>
    public static readonly FrozenSet<string> Sayings = Words.List("""
        dire spiegare affermare dichiarare raccontare sostenere aggiungere assicurare ribadire precisare chiarire giurare garantire scrivere ripetere puntualizzare concludere esordire protestare respingere parlare
        leggere lamentare obiettare tacere minimizzare querelare
        """);

    /// <summary>Those who speak for the accused, and the accused without a name.</summary>
    public static readonly FrozenSet<string> Speakers = Words.List("""
        legale legali avvocato avvocata avvocati difensore difensori difesa portavoce staff entourage interessato interessata interessati accusato accusata indagato indagata indagati imputato imputata imputati
        """);

    /// <summary>Beside one of them a speaker of <see cref="Speakers"/> is somebody else's.</summary>
    public static readonly FrozenSet<string> OtherSide = Words.List("vittima vittime civile civili famiglia familiari");

    /// <summary>Words by which somebody says in the first person that it is not so.</summary>
    public static readonly FrozenSet<string> Denials = Words.List("""
        non mai innocente estraneo estranea innocenza estraneità falso falsa falsità calunnie calunnia infamia infamie fango bugie menzogne assurdo assurda assurdità accuse accusa nulla niente chiarirò dimostrerò provato sereno serena tranquillo tranquilla
        colpa chiarire dimostrare verità scusa perdono
        """);

    /// <summary>Words that say by themselves that there is a reply, or that one was sought.</summary>
    public static readonly FrozenSet<string> Signs = Words.List("""
        replica repliche smentita smentite irreperibile irraggiungibile irrintracciabile latitante comment contattato contattata interpellato interpellata innocente estraneità avvalso avvalsa
        """);

    /// <summary>What is rejected by whoever rejects an accusation, not by a judge.</summary>
    public static readonly FrozenSet<string> Rejected = Words.List("accusa accuse addebito addebiti ricostruzione ricostruzioni ipotesi sospetti insinuazioni mittente ogni tutto contestazioni responsabilità");
}
