namespace FactCheck.Detection.Text;

/// <summary>A run of tokens, first included, end not.</summary>
/// <param name="Paragraph">Counted from 0; a title given as the first block is paragraph 0.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph)
{
    public int Count => End - First;
}
