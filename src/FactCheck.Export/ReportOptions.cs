using System.Globalization;
using System.Reflection;

namespace FactCheck.Export;

/// <summary>What a report says about itself, and in which language and time zone it says it.</summary>
public sealed record ReportOptions
{
    /// <summary>Italian, or English where its language is "en".</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime GeneratedAt { get; init; }

    /// <summary>The name of the editor who asked for the report.</summary>
    public required string Editor { get; init; }

    /// <summary>The zone every time of the report is told in; Europe/Rome unless said otherwise.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome");

    public string Generator { get; init; } = "FactCheck";

    public string GeneratorVersion { get; init; } = typeof(ReportOptions).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
