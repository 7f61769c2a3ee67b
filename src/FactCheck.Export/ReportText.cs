using System.Globalization;
using System.Resources;

namespace FactCheck.Export;

/// <summary>The words of one report, with its dates; words it shares with the screen are Review's.</summary>
internal sealed class ReportText(ReportOptions options)
{
    private static readonly ResourceManager Resources = new("FactCheck.Export.Resources.ReportText", typeof(ReportText).Assembly);

    // Only two languages are written: any other would mix its own month names into Italian sentences.
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(options.Culture.TwoLetterISOLanguageName == "en" ? "en" : "it");

    public string this[string key] =>
        Resources.GetString(key, Culture) ?? throw new MissingManifestResourceException($"ReportText has no words for \"{key}\".");

    public string Format(string key, params object[] values) => string.Format(Culture, this[key], values);

    /// <summary>"1 affermazione", "3 affermazioni": keys end in ".One" and ".Many".</summary>
    public string Count(string key, int count) => Format(key + (count == 1 ? ".One" : ".Many"), count);

    /// <summary>Words of a text inside «», whatever breaks and quotation marks of their own they have.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('«', '“').Replace('»', '”');

    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>"24 marzo 2022, 11:20" in the report's zone.</summary>
    public string Moment(DateTime utc) => Local(utc).ToString("d MMMM yyyy, HH:mm", Culture);

    public string ShortMoment(DateTime utc) => Local(utc).ToString("d MMM yyyy, HH:mm", Culture);

    private DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), options.TimeZone);
}
