using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Describes a verb group in the terms of Italian grammar.</summary>
public static class VerbDescription
{
    /// <summary>"condizionale presente progressivo · stare + gerundio · pensare · 3ª sing."</summary>
    public static string Of(VerbForm verb, CultureInfo culture) => Of(verb, elided: false, culture);

    /// <param name="elided">True for a claim whose verb is understood from another: "condizionale sottinteso · …".</param>
    public static string Of(VerbForm verb, bool elided, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(verb);
        string?[] parts =
        [
            elided ? Word("Elided", culture) : Form(verb, culture),
            Construction(verb, culture),
            verb.Modal is null ? verb.Lemma : $"{verb.Modal} + {verb.Lemma}",
            $"{Word($"Person{verb.Person}", culture)} {Word(verb.Number.ToString(), culture)}",
            verb.Negated ? Word("Negated", culture) : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string Form(VerbForm verb, CultureInfo culture)
    {
        string?[] words =
        [
            Word($"{verb.Mood}.{verb.Tense}", culture),
            verb.Aspect == VerbAspect.Simple ? null : Word(verb.Aspect.ToString(), culture),
            verb.Voice == VerbVoice.Passive ? Word("Passive", culture) : null,
        ];
        return string.Join(' ', words.OfType<string>());
    }

    // Named only where the form has a helper of its own: a compound tense says "avere" or "essere" by itself.
    private static string? Construction(VerbForm verb, CultureInfo culture) => verb switch
    {
        { Auxiliary: null } => null,
        { Aspect: VerbAspect.Progressive } => ReviewText.Format("Verb.Gerund", culture, verb.Auxiliary),
        { Aspect: VerbAspect.Imminent, Auxiliary: "stare" } => ReviewText.Format("Verb.Infinitive", culture, verb.Auxiliary),
        { Voice: VerbVoice.Passive, Auxiliary: "venire" or "andare" } => ReviewText.Format("Verb.Participle", culture, verb.Auxiliary),
        _ => null,
    };

    private static string Word(string key, CultureInfo culture) => ReviewText.Word($"Verb.{key}", culture);
}
