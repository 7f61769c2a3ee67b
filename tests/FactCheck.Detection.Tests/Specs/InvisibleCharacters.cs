using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Detection.Specs;

/// <summary>Characters an editor cannot see, written with proof-readers' signs in the specification.</summary>
internal static partial class InvisibleCharacters
{
    private static readonly (string Sign, string Meant)[] _signs = [(" ¶ ", "\n\n"), ("⏎", "\n"), ("␣", "\u00A0"), ("¬", "\u00AD"), ("◌", "")];

    public static string Restore(string shown) => _signs.Aggregate(new StringBuilder(shown), (text, sign) => text.Replace(sign.Sign, sign.Meant)).ToString();

    public static string Show(string text)
    {
        string shown = CombiningMark().Replace(text, "◌$0");
        return _signs.Where(s => s.Meant.Length > 0).Aggregate(new StringBuilder(shown), (t, sign) => t.Replace(sign.Meant, sign.Sign)).ToString();
    }

    [GeneratedRegex(@"\p{M}")]
    private static partial Regex CombiningMark();
}
