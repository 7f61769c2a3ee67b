using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;

namespace FactCheck.Web.Features.Workbench.Replies;

/// <summary>The fields of the form for a reply that was sought, as they were typed.</summary>
public sealed record ReplyForm
{
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm";

    public string Whom { get; init; } = "";
    public string AskedAt { get; init; } = "";
    public string Means { get; init; } = "";
    public string State { get; init; } = nameof(ReplyState.Asked);
    public string Answer { get; init; } = "";

    /// <summary>A form nothing was typed into; what is recorded was mostly asked just now.</summary>
    public static ReplyForm Empty(TimeProvider clock) => new() { AskedAt = Write(clock.GetLocalNow().DateTime) };

    public static ReplyForm Read(string json) => FormJson.Read<ReplyForm>(json);

    public static ReplyForm Of(ReplyEntry entry, TimeProvider clock) => new()
    {
        Whom = entry.Whom,
        AskedAt = entry.AskedAt is { } utc ? Write(TimeZoneInfo.ConvertTimeFromUtc(utc, clock.LocalTimeZone)) : "",
        Means = entry.Means,
        State = entry.State.ToString(),
        Answer = entry.Answer,
    };

    /// <summary>Times are those of the server, which is the editor's own machine.</summary>
    public ReplyEntry ToEntry(TimeProvider clock)
    {
        var state = FormJson.Choice<ReplyState>(State) ?? ReplyState.Asked;
        return new ReplyEntry(Whom.Trim(), Moment(clock), Means.Trim(), state == ReplyState.Answered ? Answer.Trim() : "", state);
    }

    // The hour that clocks skip in spring was no hour; the one they repeat is taken as its first.
    private DateTime? Moment(TimeProvider clock) =>
        DateTime.TryParseExact(AskedAt, MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && !clock.LocalTimeZone.IsInvalidTime(local)
            ? TimeZoneInfo.ConvertTimeToUtc(local, clock.LocalTimeZone)
            : null;

    private static string Write(DateTime local) => local.ToString(MomentFormat, CultureInfo.InvariantCulture);
}
