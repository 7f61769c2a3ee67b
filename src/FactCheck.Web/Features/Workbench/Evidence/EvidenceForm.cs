using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;

namespace FactCheck.Web.Features.Workbench;

/// <summary>The fields of the evidence form as they were typed: the names are those of the fields on the page.</summary>
public sealed record EvidenceForm
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string Ticked = "on";

    public string Kind { get; init; } = nameof(EvidenceKind.Link);
    public string Stance { get; init; } = "";
    public string Url { get; init; } = "";
    public string Title { get; init; } = "";
    public string Quote { get; init; } = "";
    public string Publisher { get; init; } = "";
    public string ReadOn { get; init; } = "";
    public string ArchivedUrl { get; init; } = "";
    public string IsOwnSource { get; init; } = "";
    public string IsConfidential { get; init; } = "";

    /// <summary>A form nothing was typed into; what is recorded is read today.</summary>
    public static EvidenceForm Empty(DateOnly today) => new() { ReadOn = Write(today) };

    public static EvidenceForm Read(string json) => FormJson.Read<EvidenceForm>(json);

    public static EvidenceForm Of(Evidence evidence, EvidenceOrigin origin) => new()
    {
        Kind = evidence.Kind.ToString(),
        Stance = evidence.Stance.ToString(),
        Url = origin.Url ?? "",
        Title = origin.Title,
        Quote = origin.Quote,
        Publisher = origin.Publisher,
        ReadOn = evidence.ReadOn is { } day ? Write(day) : "",
        ArchivedUrl = origin.ArchivedUrl ?? "",
        IsOwnSource = evidence.IsOwnSource ? Ticked : "",
        IsConfidential = evidence.IsConfidential ? Ticked : "",
    };

    /// <summary>What keeps it from being saved, by field; empty when nothing does.</summary>
    public IReadOnlyList<EntryProblem> Check()
    {
        IEnumerable<EntryProblem> own = FormJson.Choice<EvidenceStance>(Stance) is null ? [new(nameof(Stance), EntryFault.Missing)] : [];
        return [.. ToEntry().Check(), .. own];
    }

    /// <summary>A call or a person has no address: what stands in that field is left out.</summary>
    public EvidenceEntry ToEntry()
    {
        var kind = FormJson.Choice<EvidenceKind>(Kind) ?? EvidenceKind.Link;
        var isPage = kind is EvidenceKind.Link or EvidenceKind.Document;
        var origin = new EvidenceOrigin(Title.Trim(), isPage ? OrNull(Url) : null, isPage ? OrNull(ArchivedUrl) : null, Publisher.Trim(), Quote.Trim());
        return new EvidenceEntry(kind, FormJson.Choice<EvidenceStance>(Stance) ?? default, origin,
            DateOnly.TryParseExact(ReadOn, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, IsOwnSource == Ticked, IsConfidential == Ticked);
    }

    private static string? OrNull(string address) => address.Trim() is { Length: > 0 } typed ? typed : null;

    private static string Write(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);
}
