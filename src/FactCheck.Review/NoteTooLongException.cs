using System.Globalization;

namespace FactCheck.Review;

/// <summary>A note longer than <see cref="Claim.MaxNoteLength"/> UTF-16 units; nothing was kept.</summary>
public sealed class NoteTooLongException(int length) : ArgumentException(string.Create(CultureInfo.InvariantCulture,
    $"The note has {length} characters; at most {Claim.MaxNoteLength} can be kept. Shorten it and save again."))
{
    /// <summary>The length of the refused note, in UTF-16 units.</summary>
    public int Length { get; } = length;

    internal static void ThrowIfTooLong(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (note.Length > Claim.MaxNoteLength)
        {
            throw new NoteTooLongException(note.Length);
        }
    }
}
