namespace FactCheck.Benchmarks;

/// <summary>Texts that no newsroom sends and that must still be read in linear time.</summary>
internal static class HostileTexts
{
    public static readonly IReadOnlyList<(string Name, Func<int, string> Make)> All =
    [
        ("one endless sentence", size => Fill("il presidente che ha detto di voler andare a vedere e poi sarebbe tornato con la commissione ", size)),
        ("quotation marks", size => Fill("\"", size)),
        ("opening marks", size => Fill("«sarebbe ", size)),
        ("conditionals", size => Fill("sarebbe ", size)),
        ("combining marks", size => "e" + Fill("\u0301", size)),
        ("brackets", size => Fill("(- sarebbe ", size)),
        ("soft hyphens", size => Fill("sa\u00ADrebbe ", size)),
        ("no spaces", size => Fill("avrebbe", size)),
        ("new words", NewWords),
    ];

    private static string Fill(string piece, int size) => string.Concat(Enumerable.Repeat(piece, size / piece.Length));

    // Every word another: the worst for a cache of words.
    private static string NewWords(int size) =>
        string.Create(size, size, static (span, _) =>
        {
            uint state = 12345;
            for (int i = 0; i < span.Length; i++)
            {
                state = (state * 1664525) + 1013904223;
                span[i] = i % 9 == 8 ? ' ' : (char)('a' + (state >> 24) % 26);
            }
        }) + " sarebbe.";
}
