using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FactCheck.Export;

/// <summary>HTML that is safe to print: what is interpolated is encoded unless it is markup itself, so forgetting to encode is no option.</summary>
internal sealed record Markup
{
    private Markup(string html) => Html = html;

    public static Markup Empty { get; } = new("");

    public string Html { get; }

    public static Markup Of(ref MarkupHandler html) => new(html.ToStringAndClear());

    /// <summary>HTML that somebody else vouches for: the sanitizer, or this assembly's own style sheet.</summary>
    public static Markup Trusted(string html) => new(html);

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Html)));
}

/// <summary>Builds a <see cref="Markup"/> from an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    // Accents stay readable in the file; what has a meaning in HTML is encoded in any case.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html;

    public MarkupHandler(int literalLength, int formattedCount) => html = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => html.Append(literal);

    public void AppendFormatted(Markup markup) => html.Append(markup.Html);

    public void AppendFormatted(string? text) => html.Append(text is null ? "" : Encoder.Encode(text));

    public void AppendFormatted(int number) => html.Append(number);

    public string ToStringAndClear() => html.ToString();
}
