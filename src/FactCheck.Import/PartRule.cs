using System.Text.RegularExpressions;
using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>Tells the standfirst and the captions from the paragraphs of the body, by how newspapers write them.</summary>
/// <remarks>
/// <para>A standfirst stands under the title, on one line, and ends like a title in no full stop; or it is emphasised throughout. A paragraph longer
/// than it has to follow.</para>
/// <para>A caption says what it is: "Nella foto: …", "Foto: …", "Didascalia: …".</para>
/// </remarks>
internal static partial class PartRule
{
    private const int LongestStandfirst = 300;
    private const int LongestCaption = 500;

    public static IReadOnlyList<DraftBlock> Apply(IReadOnlyList<DraftBlock> blocks) =>
        [.. blocks.Select((block, index) => block.Kind != BlockKind.Paragraph ? block : block with { Kind = KindOf(blocks, index) })];

    private static BlockKind KindOf(IReadOnlyList<DraftBlock> blocks, int index) =>
        IsCaption(blocks[index]) ? BlockKind.Caption : IsStandfirst(blocks, index) ? BlockKind.Standfirst : BlockKind.Paragraph;

    private static bool IsCaption(DraftBlock block) => block.Content.Length <= LongestCaption && CaptionSign().IsMatch(block.Content);

    private static bool IsStandfirst(IReadOnlyList<DraftBlock> blocks, int index) => index == 1 && blocks[0].Kind == BlockKind.Title
        && index + 1 < blocks.Count && blocks[index + 1] is { Kind: BlockKind.Paragraph } next && next.Content.Length > blocks[index].Content.Length
        && IsWrittenAsOne(blocks[index]);

    private static bool IsWrittenAsOne(DraftBlock block) => block.Content.Length <= LongestStandfirst && block.Content.Any(char.IsLetter)
        && (block.Marks.Any(mark => mark.Span.Length == block.Content.Length)
            || !block.Content.Contains('\n', StringComparison.Ordinal) && block.Content.TrimEnd('»', '”', '"') is not [.., '.' or '!' or '?' or '…' or ':' or ';' or ',']);

    [GeneratedRegex(@"^(?:Nell[ae] foto(?:grafi[ae])?\b|Nell['’]immagine\b|(?:Foto|Fotografia|Immagine|Didascalia)(?: di [^:\n]{1,60})?:)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaptionSign();
}
