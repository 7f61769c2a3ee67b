namespace FactCheck.Detection.Text;

/// <summary>The lists a window is read into, kept by each thread for the next text: for an article of two pages they would weigh more than the article.</summary>
internal sealed class WindowBuffers
{
    private const int UsualWindow = 256;

    // A thread does not hold on to what one huge sentence needed.
    private const int LargestKept = 8192;

    [ThreadStatic]
    private static WindowBuffers? _spare;

    public List<Token> Tokens { get; } = new(UsualWindow);

    public List<Sentence> Sentences { get; } = [];

    /// <summary>The quotation around each token; empty where nothing is quoted.</summary>
    public List<int> Quotations { get; } = new(UsualWindow);

    public static WindowBuffers Rent()
    {
        WindowBuffers buffers = _spare ?? new WindowBuffers();
        _spare = null;
        return buffers;
    }

    /// <summary>Gives the lists back; nobody may read them any more.</summary>
    public void Return()
    {
        Clear();
        _spare = Tokens.Capacity <= LargestKept ? this : null;
    }

    public void Clear()
    {
        Tokens.Clear();
        Sentences.Clear();
        Quotations.Clear();
    }
}
