namespace FactCheck.Web.Features.Workbench;

/// <summary>Neighbouring blocks of an article, both ends included.</summary>
public readonly record struct BlockRange(int First, int Last)
{
    /// <summary>Enough blocks to either side to fill the screen before the browser has said what it shows.</summary>
    private const int Reach = 16;

    public static BlockRange Around(int block) => new(block - Reach, block + Reach);

    public bool Contains(int block) => block >= First && block <= Last;
}
