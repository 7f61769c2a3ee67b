using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Says in words what spoke for a reading.</summary>
public static class ReasonText
{
    /// <summary>"Una fonte è indicata nella stessa frase: «secondo la procura»"; without the words where the reason has none.</summary>
    public static string Of(Reason reason, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var sentence = ReviewText.Word($"Reason.{reason.Code}", culture);
        return reason.Text.Length == 0 ? sentence : ReviewText.Format("Reason.WithWords", culture, sentence, reason.Text);
    }
}
