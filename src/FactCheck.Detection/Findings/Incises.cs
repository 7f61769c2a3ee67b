using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Tells the speaker's words from the writer's between them: «Non mi dimetto», ha detto, «perché ho ragione»; «Non mi dimetto – ha detto – perché…».</summary>
internal sealed class Incises
{
    // "ha spiegato ieri il presidente della commissione": a longer stretch between dashes is the speaker's own.
    private const int Longest = 14;

    private readonly TokenizedText _text;
    private readonly HashSet<int> _written = [];

    public Incises(TokenizedText text)
    {
        _text = text;
        int dash = -1;
        for (int i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Dash && text.Tokens[i].Gap != Gap.None && text.IsQuoted(i))
            {
                dash = dash >= 0 && i - dash <= Longest ? Close(dash, i) : i;
            }
        }
    }

    /// <summary>Whether the word stands between quotation marks and outside the writer's dashes.</summary>
    public bool IsSpoken(int token) => _text.IsQuoted(token) && !_written.Contains(token);

    private int Close(int dash, int end)
    {
        for (int i = dash + 1; i < end; i++)
        {
            _written.Add(i);
        }

        return -1;
    }
}
