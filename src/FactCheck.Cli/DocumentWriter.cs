using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>One output format. <see cref="Print"/> runs on any thread; the others are called in input order.</summary>
public abstract class DocumentWriter(TextWriter output)
{
    protected TextWriter Output => output;

    public virtual void Begin()
    {
    }

    public abstract string Print(InputDocument document, IReadOnlyList<DetectedClaim> claims);

    public virtual void Write(string printed) => output.Write(printed);

    public virtual void Finish()
    {
    }
}
