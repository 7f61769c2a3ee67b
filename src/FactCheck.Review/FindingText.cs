using System.Globalization;
using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>Says in words what does not agree, and why.</summary>
public static class FindingText
{
    /// <summary>The name of the finding, as its list is headed: "È caduto il condizionale".</summary>
    public static string Of(FindingKind kind, CultureInfo culture) => ReviewText.Word($"FindingKind.{kind}", culture);

    /// <summary>The reason with the words of the article that gave it: "La versione precedente aveva il condizionale: «avrebbe firmato»".</summary>
    public static string Of(Finding finding, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return ReviewText.Format("Reason.WithWords", culture, ReviewText.Word($"Finding.{finding.Reason.Code}", culture), finding.Reason.Text);
    }
}
