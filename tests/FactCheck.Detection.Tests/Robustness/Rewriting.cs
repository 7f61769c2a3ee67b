using System.Globalization;
using System.Text;

namespace FactCheck.Detection.Robustness;

/// <summary>The same text spelt in another way, with the place of each border of the one in the other.</summary>
internal sealed class Rewriting
{
    private readonly Dictionary<int, int> _places = [];

    private Rewriting(string text, Func<string, string> spell)
    {
        var original = new StringBuilder();
        var rewritten = new StringBuilder();
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            _places[rewritten.Length] = original.Length;
            original.Append(element);
            rewritten.Append(spell(element));
        }

        _places[rewritten.Length] = original.Length;
        Rewritten = rewritten.ToString();
    }

    public string Rewritten { get; }

    public static Rewriting LineEnds(string text) => new(text, element => element == "\n" ? "\r\n" : element);

    public static Rewriting Apostrophes(string text) => new(text, element => element.Replace('\'', '\u2019'));

    public static Rewriting Decomposed(string text) => new(text, element => IsWellFormed(element) ? element.Normalize(NormalizationForm.FormD) : element);

    /// <summary>A span of the rewritten text where it stands in the first one.</summary>
    public TextSpan Back(TextSpan span) => new(_places[span.Start], _places[span.End]);

    /// <summary>Whether the text has a normal form; lone surrogates and noncharacters have none.</summary>
    public static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] >= '\uFFFE')
            {
                return false;
            }
        }

        return true;
    }
}
