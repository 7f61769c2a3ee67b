using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>One side of a claim that decisions change, read and written as the JSON that the history keeps.</summary>
/// <remarks>Deciding, undoing, doing again and finding out who lost a race are the same for every aspect because of this.</remarks>
internal sealed class ClaimAspect
{
    private readonly Func<Claim, Guid?, object?> read;
    private readonly Action<Claim, Guid?, string?, EventSignature> write;

    private ClaimAspect(Func<Claim, Guid?, object?> read, Action<Claim, Guid?, string?, EventSignature> write) => (this.read, this.write) = (read, write);

    private static readonly ClaimAspect Ruled = new((claim, _) => (object?)claim.Verdict ?? claim.Dismissal, (claim, _, json, made) => claim.Rule(ReadRuling(json), made.By, made.At));

    private static readonly ClaimAspect Note = new((claim, _) => claim.Note.Length == 0 ? null : claim.Note, (claim, _, json, _) => claim.WriteNote(ReadOrNull<string>(json) ?? ""));

    private static readonly ClaimAspect Place = new(
        (claim, _) => claim.IsRemoved ? null : claim.Extent,
        (claim, _, json, _) => claim.Place(ReadOrNull<ClaimExtent>(json)));

    private static readonly ClaimAspect Source = new((claim, _) => claim.ConfirmedSource, (claim, _, json, _) => claim.NameSource(ReadOrNull<ConfirmedSource>(json)));

    private static readonly ClaimAspect Evidence = new(
        (claim, part) => claim.Evidence.FirstOrDefault(one => one.Id == part), (claim, part, json, _) => claim.Keep(part!.Value, ReadOrNull<Evidence>(json)));

    private static readonly ClaimAspect Reply = new(
        (claim, part) => claim.Replies.FirstOrDefault(one => one.Id == part), (claim, part, json, _) => claim.Keep(part!.Value, ReadOrNull<ReplyRequest>(json)));

    private static readonly ClaimAspect Comment = new(
        (claim, part) => claim.Comments.FirstOrDefault(one => one.Id == part), (claim, part, json, _) => claim.Keep(part!.Value, ReadOrNull<Comment>(json)));

    private static readonly ClaimAspect Position = new((claim, _) => ClaimPosition.Of(claim), (claim, _, json, _) => claim.Stand(ReviewJson.Read<ClaimPosition>(json!)));

    private static readonly ClaimAspect Treatment = new((claim, _) => claim.Treatment, (claim, _, json, _) => claim.Treat(ReadOrNull<Treatment>(json)));

    /// <summary>Its value points into the text of one revision: once there is another, it can neither be taken back nor done again.</summary>
    public bool IsBoundToText => this == Place || this == Position || this == Source;

    /// <summary>Its value judges the claim's words: with other words it is another question.</summary>
    public bool IsBoundToWords => this == Ruled || this == Treatment;

    /// <summary>Whether writing this side of a claim writes, or ends, the other as well.</summary>
    public bool Reaches(ClaimAspect other) => this == other || (this == Position && (other == Source || other.IsBoundToWords));

    public static ClaimAspect Of(ClaimEventKind kind) => kind switch
    {
        ClaimEventKind.Marked or ClaimEventKind.Dismissed or ClaimEventKind.Expired or ClaimEventKind.Restored => Ruled,
        ClaimEventKind.Noted => Note,
        ClaimEventKind.ClaimAdded or ClaimEventKind.EdgesMoved => Place,
        ClaimEventKind.SourceNamed => Source,
        ClaimEventKind.EvidenceKept => Evidence,
        ClaimEventKind.ReplyKept => Reply,
        ClaimEventKind.Commented => Comment,
        ClaimEventKind.Settled => Position,
        ClaimEventKind.Treated => Treatment,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No decision about a claim."),
    };

    /// <summary>What the claim says, as JSON; null where it says nothing.</summary>
    public string? Read(Claim claim, Guid? part) => Json(read(claim, part));

    public void Write(Claim claim, Guid? part, string? json, EventSignature made) => write(claim, part, json, made);

    public static string? Json(object? value) => value is null ? null : ReviewJson.Write(value);

    private static Ruling ReadRuling(string? json) => json is null ? new Ruling(null, null) : ReviewJson.ReadRuling(json);

    private static T? ReadOrNull<T>(string? json) where T : class => json is null ? null : ReviewJson.Read<T>(json);
}

/// <summary>Who and when (UTC).</summary>
internal readonly record struct EventSignature(string By, DateTime At)
{
    /// <exception cref="EditorNameException">The name cannot stand in the history.</exception>
    public static EventSignature Of(string editor, TimeProvider time) => new(EditorName.Clean(editor), time.GetUtcNow().UtcDateTime);
}
