namespace FactCheck.Review;

/// <summary>What one editor is typing into the note of one claim, not saved yet.</summary>
internal sealed class NoteDraft
{
    private NoteDraft()
    {
    }

    public Guid ClaimId { get; private set; }
    public string Editor { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public static NoteDraft Create(Guid claimId, string editor) => new() { ClaimId = claimId, Editor = editor };

    public void Write(string text, DateTime at)
    {
        Text = text;
        At = at;
    }
}
