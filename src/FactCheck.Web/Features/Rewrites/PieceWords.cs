using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Rewrites;

/// <summary>Words of a piece of the proposal.</summary>
internal static class PieceWords
{
    /// <summary>What a piece does, as one string: two that say the same are the same to an editor.</summary>
    public static string Of(ProposedPiece piece) => string.Join('|', piece.Runs.Select(run => $"{run.Kind}:{run.Words}"));

    /// <summary>"3"; "–" for a claim outside the queue.</summary>
    public static string NumberOf(this IStringLocalizer<RewritesText> text, ProposedPiece piece) =>
        piece.Number?.ToString(CultureInfo.CurrentCulture) ?? text["Unnumbered"].Value;
}
