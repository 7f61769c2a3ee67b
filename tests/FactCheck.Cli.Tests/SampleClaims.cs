using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>Claims made by hand, so that the printing is tested apart from the rules that find claims.</summary>
internal static class SampleClaims
{
    public const string Text = "😀 Secondo la Procura, il sindaco avrebbe incassato tangenti e truffato tutti.";

    public static DetectedClaim Reported { get; } = new()
    {
        Span = Of("il sindaco avrebbe incassato tangenti"),
        Fragments = [Of("il sindaco"), Of("avrebbe incassato tangenti")],
        Clause = Of("Secondo la Procura, il sindaco avrebbe incassato tangenti"),
        Sentence = Of("Secondo la Procura, il sindaco avrebbe incassato tangenti e truffato tutti."),
        Antecedent = Of("il sindaco"),
        Chain = 1,
        Verb = Verb,
        Reading = Reading.Reported,
        Confidence = 0.93,
        Attribution = new Attribution(Of("Secondo la Procura"), new ClaimSource(Of("la Procura"), "Procura", SourceKind.Institution), AttributionScope.Clause, false),
        Indicative = new TextEdit(Of("avrebbe incassato"), "ha incassato"),
        Reasons = [new Reason(ReasonCodes.All[0], "secondo la procura")],
    };

    public static DetectedClaim Elided { get; } = Reported with
    {
        Span = Of("truffato tutti"),
        Fragments = [Of("truffato tutti")],
        Elided = true,
        Antecedent = null,
        Attribution = null,
        Indicative = null,
        Orphan = true,
        Confidence = 1,
    };

    public static DetectedClaim Nameless { get; } = Reported with
    {
        Attribution = new Attribution(Of("Secondo la Procura"), null, AttributionScope.LaterSentence, true),
    };

    public static TextSpan Of(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static VerbForm Verb => new()
    {
        Span = Of("avrebbe incassato"),
        Parts = [Of("avrebbe incassato")],
        Token = Of("avrebbe"),
        Lemma = "incassare",
        Auxiliary = "avere",
        Clitics = ["ne"],
        Tense = VerbTense.Past,
        Aspect = VerbAspect.Simple,
        Voice = VerbVoice.Active,
        Person = 3,
        Number = GrammaticalNumber.Singular,
    };
}
