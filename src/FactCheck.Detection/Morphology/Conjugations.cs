using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Morphology;

/// <summary>The conjugation class of an infinitive.</summary>
internal static class Conjugations
{
    public static ConjugationClass Of(string infinitive) => infinitive switch
    {
        _ when infinitive.EndsWith("are", StringComparison.Ordinal) => ConjugationClass.Are,
        _ when infinitive.EndsWith("ere", StringComparison.Ordinal) => ConjugationClass.Ere,
        _ when ThirdConjugation.WithIsc.Contains(infinitive) => ConjugationClass.IreWithIsc,
        _ when ThirdConjugation.Plain.Contains(infinitive) => ConjugationClass.Ire,
        _ => ConjugationClass.Unknown,
    };
}
