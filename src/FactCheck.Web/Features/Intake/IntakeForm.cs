using System.Globalization;
using FactCheck.Import;
using FactCheck.Review;

namespace FactCheck.Web.Features.Intake;

/// <summary>The fields of the posted form, as Import wants them.</summary>
internal sealed class IntakeForm(IFormCollection form)
{
    /// <summary>An untouched file field is posted too, empty and without a name.</summary>
    private readonly IFormFile? file = form.Files["file"] is { FileName.Length: > 0 } chosen ? chosen : null;

    public bool HasFile => file is not null;

    /// <summary>The browser says that it had to replace half a surrogate pair: the bytes no longer show it.</summary>
    public bool WasDamaged => form["damaged"] == "1";

    /// <summary>The name under which the page follows what becomes of the form.</summary>
    public string? Work => form["work"];

    /// <summary>Why a new version is handed in; empty for nothing.</summary>
    public string Why => form["why"].ToString().Trim();

    /// <summary>The revision a new version was made from; null where the form does not say.</summary>
    public int? Seen => int.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <exception cref="ImportException">The form cannot become an article.</exception>
    public async Task<ImportedArticle> ReadAsync(CancellationToken cancel) => ArticleReader.Read(new ArticleForm
    {
        Title = form["title"],
        Text = form["text"],
        Format = form["format"] == "markdown" ? TextFormat.Markdown : TextFormat.PlainText,
        File = await BytesAsync(cancel),
        FileName = file?.FileName,
        Source = form["source"],
        Author = form["author"],
        Date = form["date"],
        Url = form["url"],
    });

    private async Task<ReadOnlyMemory<byte>?> BytesAsync(CancellationToken cancel)
    {
        if (file is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }
}
