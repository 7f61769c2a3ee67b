using System.Text;

namespace FactCheck.Cli;

/// <summary>Reads a stream as blocks of whole lines; bytes, so that one line that is not UTF-8 spoils no other.</summary>
public sealed class LineBlocks(Stream stream)
{
    /// <summary>Large enough that a worker's turn costs nothing, and below what the runtime keeps among large objects, whose collection would stop all workers.</summary>
    private const int BlockSize = 1 << 16;

    private byte[] rest = [];
    private bool begun;

    /// <summary>The next lines, or empty at the end. A line longer than a block makes a block of its own.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public ReadOnlyMemory<byte> Next()
    {
        byte[] buffer = new byte[Math.Max(BlockSize, 2 * rest.Length)];
        rest.CopyTo(buffer, 0);
        int length = rest.Length;
        rest = [];
        while (true)
        {
            int read = stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
            int lines = length + read < buffer.Length ? length + read : buffer.AsSpan(length, read).LastIndexOf((byte)'\n') + 1 + length;
            bool isCut = length + read == buffer.Length;
            length += read;
            if (!isCut || lines > length - read)
            {
                rest = buffer[lines..length];
                return WithoutMark(buffer.AsMemory(0, lines));
            }

            Array.Resize(ref buffer, 2 * buffer.Length);
        }
    }

    private ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> block)
    {
        bool marked = !begun && block.Span.StartsWith(Encoding.UTF8.Preamble);
        begun = true;
        return marked ? block[Encoding.UTF8.Preamble.Length..] : block;
    }
}
