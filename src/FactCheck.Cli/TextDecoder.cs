using System.Text;

namespace FactCheck.Cli;

/// <summary>Bytes to text: UTF-8, UTF-16 with its mark, else Windows-1252, in which Italian newsrooms kept their archives.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>The text without its byte order mark, or null where the bytes are no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var marked in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                return marked.GetString(bytes[marked.Preamble.Length..]);
            }
        }

        // No text file holds NUL: without this, pictures and archives would pass as Windows-1252.
        return bytes.Contains((byte)0) ? null : OneByteUnits(bytes);
    }

    private static string OneByteUnits(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }
}
