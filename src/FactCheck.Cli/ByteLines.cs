using System.Text;

namespace FactCheck.Cli;

/// <summary>Reads a stream line by line as bytes, so that one line that is not UTF-8 spoils no other.</summary>
public sealed class ByteLines(Func<Stream> open) : IDisposable
{
    private readonly byte[] buffer = new byte[1 << 16];
    private Stream? stream;
    private int start;
    private int end;
    private bool stopped;

    /// <summary>From 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its "\n" and without a byte order mark.</summary>
    public byte[] Current { get; private set; } = [];

    public bool IsBlank => Current.AsSpan().Trim(" \t\r"u8).IsEmpty;

    /// <exception cref="IOException">The stream cannot be opened or read.</exception>
    public bool Next()
    {
        if (stopped)
        {
            return false;
        }

        stream ??= open();
        bool found = ReadLine();
        Number++;
        var mark = Encoding.UTF8.Preamble;
        if (Number == 1 && Current.AsSpan().StartsWith(mark))
        {
            Current = Current[mark.Length..];
        }

        return found;
    }

    /// <summary>After a failed read there is no next line.</summary>
    public void Stop() => stopped = true;

    public void Dispose() => stream?.Dispose();

    private bool ReadLine()
    {
        using var line = new MemoryStream();
        while (start < end || Fill())
        {
            int length = buffer.AsSpan(start..end).IndexOf((byte)'\n');
            line.Write(buffer, start, length < 0 ? end - start : length);
            start = length < 0 ? end : start + length + 1;
            if (length >= 0)
            {
                Current = line.ToArray();
                return true;
            }
        }

        Current = line.ToArray();
        return Current.Length > 0;
    }

    private bool Fill()
    {
        start = 0;
        end = stream!.Read(buffer);
        return end > 0;
    }
}
