using System.Globalization;
using System.Resources;

namespace FactCheck.Review;

/// <summary>Says in words what does not agree, and why; Italian for any culture but English.</summary>
public static class FindingText
{
    internal static ResourceManager Resources { get; } = new("FactCheck.Review.Resources.FindingText", typeof(FindingText).Assembly);

    /// <summary>The name of the finding, as its list is headed: "È caduto il condizionale".</summary>
    public static string Of(ArticleFindingKind kind, CultureInfo culture) => Word($"Kind.{kind}", culture);

    /// <summary>The reason with the words that gave it: "La versione precedente aveva il condizionale: «avrebbe firmato»".</summary>
    public static string Of(ArticleFinding finding, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return string.Format(culture, Word("WithWords", culture), Word($"Reason.{finding.Reason.Code}", culture), finding.Reason.Text);
    }

    private static string Word(string key, CultureInfo culture) =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"FindingText has no word for \"{key}\".");
}
