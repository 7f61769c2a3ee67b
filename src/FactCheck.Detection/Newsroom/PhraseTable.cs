using System.Collections.Frozen;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Newsroom;

/// <summary>Phrases by their first word; compared as the detector compares words, so that case, accents typed as apostrophes and ’ make no difference.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string[] Forms, T Value)[]> _byFirst;

    public PhraseTable(IEnumerable<(string Words, T Value)> phrases) =>
        _byFirst = phrases.Select(phrase => (Forms: Phrases.FormsOf(phrase.Words), phrase.Value))
            .GroupBy(phrase => phrase.Forms[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Forms.Length).ToArray(), StringComparer.Ordinal);

    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>The longest phrase that begins at <paramref name="i"/>; false where none does.</summary>
    public bool TryMatch(List<Token> tokens, int i, int limit, out int end, out T? value)
    {
        (end, value) = (i, default);
        if (!_byFirst.TryGetValue(tokens[i].Form, out (string[] Forms, T Value)[]? phrases))
        {
            return false;
        }

        foreach ((string[] forms, T found) in phrases)
        {
            if (i + forms.Length <= limit && StandsAt(tokens, i, forms))
            {
                (end, value) = (i + forms.Length, found);
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(List<Token> tokens, int i, string[] forms)
    {
        for (int word = 1; word < forms.Length; word++)
        {
            if (!Phrases.IsForm(tokens[i + word], forms[word], isLast: word == forms.Length - 1))
            {
                return false;
            }
        }

        return true;
    }
}
