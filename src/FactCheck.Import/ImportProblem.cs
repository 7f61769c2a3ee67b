namespace FactCheck.Import;

/// <summary>Why a text was refused. The web and the command line put it into the user's language.</summary>
public enum ImportProblem { Empty, TooLarge, NotText, UnsupportedFile, BadUrl, BadDate }

/// <summary>A text that cannot become an article: what happened, in one of <see cref="ImportProblem"/>.</summary>
public sealed class ImportException(ImportProblem problem, string? fileName = null) : Exception($"{fileName}: {problem}")
{
    public ImportProblem Problem { get; } = problem;
    public string? FileName { get; } = fileName;
}
