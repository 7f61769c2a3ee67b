namespace FactCheck.Benchmarks.Load.Circuits;

/// <summary>What the server sent over one circuit.</summary>
/// <param name="Bytes">Of all messages, before compression.</param>
/// <param name="Batches">Render batches.</param>
/// <param name="ScriptCalls">Calls into the page's script, the library's among them.</param>
internal readonly record struct Sent(long Bytes, int Batches, int ScriptCalls)
{
    public static Sent operator -(Sent after, Sent before) =>
        new(after.Bytes - before.Bytes, after.Batches - before.Batches, after.ScriptCalls - before.ScriptCalls);
}

/// <summary>Counts what comes in; read from other threads than the one that receives.</summary>
internal sealed class Wire
{
    private readonly Lock turn = new();
    private Sent total;

    public Sent Total
    {
        get
        {
            lock (turn)
            {
                return total;
            }
        }
    }

    public void Count(string target, long bytes)
    {
        lock (turn)
        {
            total = new Sent(
                total.Bytes + bytes,
                total.Batches + (target == "JS.RenderBatch" ? 1 : 0),
                total.ScriptCalls + (target == "JS.BeginInvokeJS" ? 1 : 0));
        }
    }
}
