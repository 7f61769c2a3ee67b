namespace FactCheck.Cli;

/// <summary>One call of <c>detect</c>, with its defaults filled in.</summary>
/// <param name="Files">At least one; <see cref="StandardInput"/> stands for standard input.</param>
/// <param name="JsonLines">Every input line is a document of its own.</param>
/// <param name="Format">table, json or jsonl.</param>
/// <param name="CodePoints">Positions count code points, else UTF-16 units.</param>
public sealed record DetectOptions(
    IReadOnlyList<string> Files, bool JsonLines, string Format, bool CodePoints, bool AllReadings)
{
    public const string StandardInput = "-";
}
