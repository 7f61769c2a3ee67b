using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.ArticleTools;

/// <summary>What a mark carries for the short card over it.</summary>
/// <remarks>
/// Five lines: the verdict's word where its colour does not say all, the source, "1" where it is inferred, who decided, when (UTC).
/// It is written into every mark, so it holds only what differs from claim to claim; the rest stands once in <see cref="ClaimGlance"/>.
/// </remarks>
internal static class GlanceWords
{
    public static string Of(ArticleOnScreen article, Claim claim, IStringLocalizer<WorkbenchText> words, IStringLocalizer<VerdictText> verdicts) => string.Join('\n',
        Word(claim, words, verdicts)?.ReplaceLineEndings(" "),
        ClaimWords.SourceOf(article, claim)?.ReplaceLineEndings(" "),
        claim.Attribution?.Inferred == true ? "1" : null,
        claim.DecidedBy,
        claim.DecidedAt is { } at ? at.ToString("yyyy-MM-ddTHH:mm'Z'", CultureInfo.InvariantCulture) : null).TrimEnd('\n');

    private static string? Word(Claim claim, IStringLocalizer<WorkbenchText> words, IStringLocalizer<VerdictText> verdicts) => claim switch
    {
        { Dismissal: { } dismissal } => words.Full(dismissal),
        { IsToCheck: false } => words.Of(claim.Reading),
        { Verdict: { Scope: not null } or { Ground: not null } } => words.Full(verdicts, claim.Verdict),
        _ => null,
    };
}
