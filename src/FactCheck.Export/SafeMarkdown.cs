using System.Net;
using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;

namespace FactCheck.Export;

/// <summary>The one way an editor's Markdown becomes HTML, on the screen and in reports.</summary>
/// <remarks>
/// Two locks: the pipeline knows no raw HTML, and what it makes goes through an allow-list of elements without headings (they
/// would break the outline of the page), pictures (a request to somebody's server), styles or classes.
/// </remarks>
public static class SafeMarkdown
{
    /// <summary>The longest Markdown rendered, in UTF-16 units; the rest is cut.</summary>
    public const int MaxLength = Review.Claim.MaxNoteLength;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoLinks()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    private static readonly HtmlSanitizer Sanitizer = CreateSanitizer();

    /// <summary>HTML without script, style, picture or form; links lead to http, https or mailto only.</summary>
    public static string ToHtml(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        string note = markdown.Length > MaxLength ? markdown[..MaxLength] : markdown;
        try
        {
            return Sanitizer.Sanitize(Markdown.ToHtml(note, Pipeline)).Trim();
        }
        catch (ArgumentException)
        {
            // Markdig refuses a nesting no note needs; the words are still the editor's.
            return $"<p>{WebUtility.HtmlEncode(note)}</p>";
        }
    }

    private static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string> { "p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a" },
            AllowedAttributes = new HashSet<string> { "href", "rel", "start" },
            AllowedSchemes = new HashSet<string> { "http", "https", "mailto" },
            UriAttributes = new HashSet<string> { "href" },
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.PostProcessNode += (_, processed) => CloseOff(processed.Node);
        return sanitizer;
    }

    /// <summary>A relative address would lead into the workbench, or nowhere from a file on a disk.</summary>
    private static void CloseOff(INode node)
    {
        if (node is not IElement { LocalName: "a" } link)
        {
            return;
        }

        if (!Uri.TryCreate(link.GetAttribute("href"), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "mailto"))
        {
            link.RemoveAttribute("href");
        }

        link.SetAttribute("rel", "noopener noreferrer nofollow");
    }
}
