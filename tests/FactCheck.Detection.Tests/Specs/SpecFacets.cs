namespace FactCheck.Detection.Specs;

/// <summary>The further facts a line may ask of a claim, by their Italian names.</summary>
internal static class SpecFacets
{
    private static readonly Dictionary<string, Func<DetectedClaim, string, string>> _facets = new(StringComparer.Ordinal)
    {
        ["lemma"] = (claim, _) => claim.Verb.Lemma,
        ["ausiliare"] = (claim, _) => claim.Verb.Auxiliary ?? "nessuno",
        ["modale"] = (claim, _) => claim.Verb.Modal ?? "nessuno",
        ["tempo"] = (claim, _) => claim.Verb.Tense == VerbTense.Past ? "passato" : "presente",
        ["aspetto"] = (claim, _) => claim.Verb.Aspect switch { VerbAspect.Progressive => "progressivo", VerbAspect.Imminent => "imminente", _ => "semplice" },
        ["voce"] = (claim, _) => claim.Verb.Voice == VerbVoice.Passive ? "passiva" : "attiva",
        ["persona"] = (claim, _) => $"{claim.Verb.Person} {(claim.Verb.Number == GrammaticalNumber.Plural ? "plurale" : "singolare")}",
        ["clitici"] = (claim, _) => claim.Verb.Clitics.Count > 0 ? string.Join(' ', claim.Verb.Clitics) : "nessuno",
        ["negato"] = (claim, _) => YesNo(claim.Verb.Negated),
        ["indicativo"] = (claim, _) => claim.Indicative is { } edit ? $"«{edit.Text}»" : "nessuno",
        ["sostituisce"] = (claim, text) => claim.Indicative is { } edit ? $"«{edit.Span.Of(text)}»" : "niente",
        ["antecedente"] = (claim, text) => claim.Antecedent is { } span ? $"«{span.Of(text)}»" : "nessuno",
        ["proposizione"] = (claim, text) => $"«{claim.Clause.Of(text)}»",
        ["ellittica"] = (claim, _) => YesNo(claim.Elided),
        ["virgolette"] = (claim, _) => YesNo(claim.Quoted),
        ["orfana"] = (claim, _) => YesNo(claim.Orphan),
        ["citata"] = (claim, text) => claim.Attribution?.Source is { } source ? $"«{source.Span.Of(text)}»" : "nessuna",
        ["tipo"] = (claim, _) => claim.Attribution?.Source is { } source ? Kind(source.Kind) : "nessuno",
        ["posto"] = (claim, _) => claim.Attribution is { } attribution ? Place(attribution.Scope) : "nessuno",
        ["sicurezza"] = (claim, _) => claim.Confidence >= 0.8 ? "alta" : "non alta",
    };

    public static IReadOnlyCollection<string> Names => _facets.Keys;

    public static string Write(string name, DetectedClaim claim, string text) => $"{name} {InvisibleCharacters.Show(_facets[name](claim, text))}";

    private static string YesNo(bool value) => value ? "sì" : "no";

    private static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Institution => "istituzione",
        SourceKind.Person => "persona",
        SourceKind.Medium => "testata",
        SourceKind.Anonymous => "anonima",
        _ => "documento",
    };

    private static string Place(AttributionScope scope) => scope switch
    {
        AttributionScope.Clause => "proposizione",
        AttributionScope.Sentence => "frase",
        AttributionScope.EarlierSentence => "prima",
        _ => "dopo",
    };
}
