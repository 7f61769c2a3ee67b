using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Whether words stay, go or come.</summary>
public enum ChangeKind { Kept, Removed, Added }

/// <summary>A stretch of text that stays, goes or comes, in the order of reading.</summary>
public sealed record ChangedRun(ChangeKind Kind, string Words)
{
    /// <summary>What edits make of a stretch of the text.</summary>
    /// <param name="edits">In text order, inside the stretch, without overlap.</param>
    internal static IReadOnlyList<ChangedRun> Of(string text, TextSpan stretch, IReadOnlyList<TextEdit> edits)
    {
        var runs = new List<ChangedRun>();
        var last = stretch.Start;
        foreach (var edit in edits)
        {
            runs.Add(new ChangedRun(ChangeKind.Kept, text[last..edit.Span.Start]));
            runs.Add(new ChangedRun(ChangeKind.Removed, edit.Span.Of(text)));
            runs.Add(new ChangedRun(ChangeKind.Added, edit.Text));
            last = edit.Span.End;
        }
        runs.Add(new ChangedRun(ChangeKind.Kept, text[last..stretch.End]));
        return [.. runs.Where(run => run.Words.Length > 0)];
    }
}
