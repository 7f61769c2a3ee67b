using System.Buffers;
using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>One output format, in UTF-8. Safe to use from several threads: a writer keeps nothing.</summary>
public abstract class DocumentWriter
{
    /// <summary>What stands before the first document.</summary>
    public virtual ReadOnlyMemory<byte> Opening => default;

    /// <summary>What stands behind the last document.</summary>
    public virtual ReadOnlyMemory<byte> Closing => default;

    /// <summary>How many bytes at the beginning of a printed document only part it from the one before.</summary>
    public virtual int Separator => 0;

    public abstract void Print(InputDocument document, IReadOnlyList<DetectedClaim> claims, IBufferWriter<byte> output);
}
