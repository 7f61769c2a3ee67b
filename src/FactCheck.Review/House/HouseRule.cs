namespace FactCheck.Review;

/// <summary>A wording that the newsroom never wants to be asked about: its conditionals are read as stance and stay out of the queue.</summary>
/// <remarks>A rule taken away stays, with who and when: the rules of any earlier day can be told.</remarks>
public sealed class HouseRule
{
    private HouseRule()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>"sarebbe il caso di"; compared as the detector compares words.</summary>
    public string Words { get; private set; } = "";
    public string By { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who took it away; null while it holds.</summary>
    public string? RemovedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? RemovedAt { get; private set; }

    /// <summary>Whether every earlier article has been read again since it was added, or taken away.</summary>
    public bool IsReadThrough { get; private set; }

    public bool Holds => RemovedBy is null;

    internal static HouseRule Create(string words, EventSignature made) =>
        new() { Id = Guid.CreateVersion7(made.At), Words = words, By = made.By, At = made.At };

    internal void Remove(EventSignature made) => (RemovedBy, RemovedAt, IsReadThrough) = (made.By, made.At, false);

    internal void FinishReading() => IsReadThrough = true;
}
