namespace FactCheck.Detection.Morphology;

/// <summary>A conditional word taken apart: "avrebbero" is stem "avr", third person plural.</summary>
/// <param name="Stem">The future stem with its r: "avr", "parler", "finir".</param>
internal readonly record struct ConditionalForm(string Stem, int Person, GrammaticalNumber Number)
{
    public string Lemma => Lemmas.OfFutureStem(Stem);
}
