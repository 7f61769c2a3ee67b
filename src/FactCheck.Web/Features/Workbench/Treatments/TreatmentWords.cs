using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Treatments;

/// <summary>What can be done with a claim, in the editor's language.</summary>
internal static class TreatmentWords
{
    private const int PreviewLength = 90;

    /// <summary>"Attribuisci", "Togli la frase"; what asks for words ends in "…".</summary>
    public static string Of(this IStringLocalizer<RewritesText> text, Rewrite rewrite) => rewrite switch
    {
        { Kind: TreatmentKind.Attribute, Edits.Count: 0 } => text["TreatAttributeAsIs"],
        { WholeSentence: true } => text["TreatCutSentence"],
        _ => text[$"Treat{rewrite.Kind}"],
    };

    /// <summary>What it comes to, short enough for a line: the words added, those that go, the editor's own.</summary>
    public static string Preview(this IStringLocalizer<RewritesText> text, ArticleOnScreen article, Rewrite rewrite, Treatment? chosen) => rewrite.Kind switch
    {
        TreatmentKind.Attribute when rewrite.Edits.Count == 0 => text["NamesSource"],
        TreatmentKind.Attribute => $"{text["Add"].Value} «{rewrite.Edits[0].Text.Trim(' ', ',')}»",
        TreatmentKind.Cut => $"«{Short(rewrite.Edits[0].Span.Of(article.Text.Text).Trim(' ', ',', ';', '\n'))}»",
        TreatmentKind.Soften => chosen is null ? text["SoftenHint"] : $"«{Short(chosen.Words)}»",
        _ => chosen is null ? text["PublishHint"] : $"«{Short(chosen.Words)}»",
    };

    /// <summary>"esce anche la 3"; null where nothing else goes.</summary>
    public static string? AlsoCut(this IStringLocalizer<RewritesText> text, IReadOnlyList<int> numbers) => numbers switch
    {
        [] => null,
        [var only] => text["AlsoCut", only].Value,
        _ => text["AlsoCutMany", string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.CurrentCulture)))].Value,
    };

    // Both ends: where a sentence stops matters as much as how it begins.
    private static string Short(string words)
    {
        if (words.Length <= PreviewLength)
        {
            return words;
        }

        var (head, tail) = (words.LastIndexOf(' ', PreviewLength / 2), words.IndexOf(' ', words.Length - (PreviewLength / 3)));
        return head < 0 || tail < 0 ? words : $"{words[..head]} […] {words[(tail + 1)..]}";
    }
}
