using CsCheck;

namespace FactCheck.Detection.Robustness;

/// <summary>Texts made of what newsrooms write and of what their systems leave in it.</summary>
internal static class Texts
{
    private static readonly string[] _words =
    [
        "il", "la", "l'", "un", "una", "dell'", "gli", "che", "e", "ed", "o", "ma", "se", "perché", "dove", "quale", "non", "si", "ci", "ne", "c'", "s'", "a", "da", "di", "per", "con", "secondo",
        "stando", "alla", "procura", "Cnn", "ministro", "boss", "Kiev", "città", "fonti", "pm", "on.", "S.p.A.", "12,5", "10.30", "007", "presunta", "rete", "feriti", "già", "sempre", "ieri",
        "avrebbe", "avrebbero", "sarebbe", "sarebbero", "starebbe", "potrebbe", "dovrebbe", "andrebbe", "vorrei", "direi", "resteresti", "saremmo", "verrebbero", "risulterebbero", "pagherebbe",
        "AVREBBE", "Sarebbe", "L'avrebbe", "c'avrebbe", "sa\u00ADrebbe", "pen-\nsando", "puo'", "e'", "citta'", "stato", "stati", "uccisi", "ceduto", "dovuto", "pensando", "unirsi", "fuggire",
        "è", "ha", "hanno", "disse", "ha detto", "sostiene", "riferisce", "pare", "crebbe", "resti", "aerei", "Oreste", "ebbe", "arresti", "parte", "sei",
    ];

    private static readonly string[] _marks =
    [
        " ", " ", " ", " ", " ", " ", ", ", ". ", "; ", ": ", "! ", "? ", "… ", "«", "»", "\"", "“", "”", "„", "‘", "(", ")", "[", "]", " - ", " – ", "— ", "\n", "\n\n", "\t", "\u00A0", "\u2009",
        "\u2028", "\u2029", "\u0085", "\v", "\f", "'", "\u02BC", "*", "_", "/", "€", "%",
    ];

    private static readonly string[] _oddities =
    [
        "\u0301", "e\u0301", "a\u0300\u0301\u0302", "\u0308", "\u20DD", "\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u200E", "\u200F", "\u202A", "\u202E", "\u202C", "\u2066", "\u2069",
        "\uD83D", "\uDE00", "\uD800", "\uDFFF", "\U000E0142", "\U000E0061", "\uFF9E", "\U000110BD", "😀", "👩‍👩‍👧", "👍🏽", "🇮🇹", "🇮", "か\u3099", "각", "\u1100\u1161\u11A8", "ﬁ", "ǆ", "İ", "ı", "ß", "ſ", "\u0600", "\u110BD", "क्ष", "ا", "ש", "\0", "\u001B", "\uFFFE",
    ];

    private static readonly string[] _clauses =
    [
        "Il boss ha ucciso il cassiere", "Il boss avrebbe ucciso il cassiere", "Il cassiere è stato ucciso dal boss", "il cassiere sarebbe stato ucciso dal boss", "Ucciso il cassiere", "uccide il cassiere",
        "La ditta ha venduto le azioni", "la ditta avrebbe venduto le azioni e chiuso la sede", "La sede è chiusa", "secondo la procura", "Secondo lui", "Il perito ha aggiunto che", "Rossi:", "Lo riferisce l'Ansa",
        "«Non mi arrendo»", "«Il boss ha ucciso il cassiere»", "«Nessuno ci fermera'»", "Rossi ha detto: «Non mi arrendo mai»", "pare che stia trattando", "la presunta rete", "è accusato di aver rubato", "dell'accusa", "stando a quanto si apprende",
    ];

    private static readonly Gen<string> _clause = OneOf(_clauses);
    private static readonly Gen<string> _word = OneOf(_words);
    private static readonly Gen<string> _mark = OneOf(_marks);
    private static readonly Gen<string> _oddity = OneOf(_oddities);

    /// <summary>Words with spaces and marks between them, as sentences are made.</summary>
    public static readonly Gen<string> NewsLike = Gen.Select(_word, _mark, (word, mark) => word + mark).Array[0, 60].Select(string.Concat);

    /// <summary>The same with characters in it that no keyboard types.</summary>
    public static readonly Gen<string> Spoilt =
        Gen.Frequency((12, _word), (12, _mark), (3, _oddity)).Array[0, 90].Select(string.Concat);

    /// <summary>The same without what has no normal form.</summary>
    public static readonly Gen<string> WellFormed = Spoilt.Select(text => string.Concat(text.EnumerateRunes().Where(rune => (rune.Value & 0xFFFE) < 0xFFFD)));

    /// <summary>A first block and a body that tell of the same few events, spoilt here and there: what findings are made from.</summary>
    public static readonly Gen<string> Articles = Gen.Select(
        _clause, Gen.Frequency((8, _clause), (10, _mark), (2, _word), (1, _oddity)).Array[0, 40], (headline, body) => $"{headline}\n\n{string.Concat(body)}");

    private static Gen<string> OneOf(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
