namespace FactCheck.Detection;

/// <summary>The closed list of reasons a reading can have; every code has its sentence in each language of the workbench.</summary>
public static class ReasonCodes
{
    public const string Attribution = "attribution";

    /// <summary>Every code, in the order the documentation lists them.</summary>
    public static IReadOnlyList<string> All { get; } = [Attribution];
}
