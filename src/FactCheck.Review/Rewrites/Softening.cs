using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Puts an editor's more careful words in the place of a claim.</summary>
public static class Softening
{
    /// <summary>The words as they can stand inside a paragraph: in NFC and on one line.</summary>
    public static string Clean(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var visible = new string([.. words.Select(unit => char.IsControl(unit) ? ' ' : unit)]);
        return string.Join(' ', visible.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Normalize();
    }

    /// <returns>Null where the words are none, or those that stand there already.</returns>
    internal static Rewrite? Of(Claim claim, string words)
    {
        var clean = Clean(words);
        return clean.Length == 0 || clean == Clean(claim.Quote)
            ? null
            : new Rewrite(TreatmentKind.Soften, [new TextEdit(claim.Span, clean)], claim.Span);
    }
}
