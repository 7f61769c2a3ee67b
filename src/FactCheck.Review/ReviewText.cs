using System.Globalization;
using System.Resources;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>The words of the review, the same on the screen and in every document; Italian for any culture but English.</summary>
public static class ReviewText
{
    internal static ResourceManager Resources { get; } = new("FactCheck.Review.Resources.ReviewText", typeof(ReviewText).Assembly);

    /// <summary>"Verificata"; "Da verificare" for null.</summary>
    public static string Of(VerdictKind? verdict, CultureInfo culture) => Word($"Verdict.{verdict?.ToString() ?? "None"}", culture);

    /// <summary>"il fatto".</summary>
    public static string Of(VerifiedScope scope, CultureInfo culture) => Word($"Scope.{scope}", culture);

    /// <summary>"versioni discordanti".</summary>
    public static string Of(DisputeGround ground, CultureInfo culture) => Word($"Ground.{ground}", culture);

    /// <summary>"Riferito".</summary>
    public static string Of(Reading reading, CultureInfo culture) => Word($"Reading.{reading}", culture);

    /// <summary>The verdict with what it says exactly, "Verificata (la dichiarazione)"; "Da verificare" for null.</summary>
    public static string Describe(Verdict? verdict, CultureInfo culture)
    {
        var detail = verdict switch
        {
            { Scope: { } scope } => Of(scope, culture),
            { Ground: { } ground } => Of(ground, culture),
            _ => null,
        };
        var word = Of(verdict?.Kind, culture);
        return detail is null ? word : Format("Verdict.Exactly", culture, word, detail);
    }

    internal static string Word(string key, CultureInfo culture) =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"ReviewText has no word for \"{key}\".");

    internal static string Format(string key, CultureInfo culture, params ReadOnlySpan<object?> values) =>
        string.Format(culture, Word(key, culture), values);
}
