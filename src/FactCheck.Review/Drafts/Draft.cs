namespace FactCheck.Review;

/// <summary>What one editor is typing in one place, not saved yet; no other editor sees it.</summary>
internal sealed class Draft
{
    private Draft()
    {
    }

    public Guid ClaimId { get; private set; }
    public string Editor { get; private set; } = "";
    public DraftKind Kind { get; private set; }
    public Guid Part { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public DraftPlace Place => new(Kind, ClaimId, Part);

    public static Draft Create(DraftPlace place, string editor) =>
        new() { ClaimId = place.ClaimId, Editor = editor, Kind = place.Kind, Part = place.Part };

    public void Write(string text, DateTime at)
    {
        Text = text;
        At = at;
    }
}
