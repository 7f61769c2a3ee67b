using System.Globalization;

namespace FactCheck.Web.Features.People;

internal static class EditorInitials
{
    /// <summary>First letters of the first and the last word, whole characters, upper case: "Marco De Luca" gives "ML".</summary>
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = words.Length > 1 ? First(words[0]) + First(words[^1]) : First(name);
        return letters.ToUpper(CultureInfo.InvariantCulture);
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word.TrimStart());
}
