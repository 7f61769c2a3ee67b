using System.Collections.Frozen;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What a word is compared by where its wording may differ: its stem, the same for "firmato" and "firmerebbe".</summary>
/// <remarks>Coarse on purpose: it ranks near wordings among few candidates, and what it finds is asked of an editor again in any case.</remarks>
internal sealed class ContentStems(WordNumbers words)
{
    private const int ShortestStem = 3;

    // Longest first, so that "erebbe" goes before "are" could.
    private static readonly string[] Endings =
    [
        "erebber", "irebber", "erebb", "irebb", "eranno", "erann", "irann", "assero", "esser", "isser", "aron", "eron", "iron", "avan", "evan", "ivan",
        "ass", "ess", "iss", "and", "end", "at", "ut", "it", "ar", "er", "ir", "av", "ev", "iv", "an", "on", "ing", "ed", "s",
    ];

    private static readonly FrozenSet<string> Empty = """
        alla alle allo agli dalla dalle dallo dagli della delle dello degli nella nelle nello negli sulla sulle sullo sugli con col per tra fra
        che chi cui non come dove quando mentre perche anche ancora gia piu meno molto poi solo infatti inoltre invece pero dunque quindi una uno gli
        suo sua suoi sue loro questo questa questi queste quello quella quelli quelle tale tali stesso stessa
        essere stato stata stati state avere avuto sarebbe sarebbero avrebbe avrebbero fosse fossero abbia abbiano sia siano era erano aveva avevano hanno sono
        sara saranno avra avranno puo potrebbe potrebbero starebbe starebbero sta stanno stava stavano dovrebbe dovrebbero deve devono venne viene verrebbe
        secondo stando quanto dopo prima entro verso presso the and that who which would have has had was were been being are may might could should will
        from with into onto for its their his her they this these those not but also about
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly List<int> known = [];

    /// <summary>The number of a word's stem, or -1 for a mark or a word that says nothing by itself.</summary>
    public int Of(int word)
    {
        while (known.Count <= word)
        {
            known.Add(Number(words[known.Count]));
        }
        return known[word];
    }

    /// <summary>The stems of a range, each once.</summary>
    public HashSet<int> In(WordSequence text, WordRange range)
    {
        var found = new HashSet<int>();
        AddTo(found, text, range);
        return found;
    }

    public HashSet<int> In(WordSequence text, IReadOnlyList<TextSpan> fragments)
    {
        var found = new HashSet<int>();
        foreach (var fragment in fragments)
        {
            AddTo(found, text, text.Touched(fragment));
        }
        return found;
    }

    private void AddTo(HashSet<int> found, WordSequence text, WordRange range)
    {
        for (var word = range.First; word < range.End; word++)
        {
            if (Of(text.Numbers[word]) is >= 0 and var stem)
            {
                found.Add(stem);
            }
        }
    }

    private int Number(string word)
    {
        var bare = WordFolding.IsWord(word) ? WordFolding.Bare(word) : "";
        if (bare.Length < ShortestStem && !(bare.Length > 0 && char.IsDigit(bare[0])) || Empty.Contains(bare))
        {
            return -1;
        }
        var stem = Stem(bare);
        if (!stems.TryGetValue(stem, out var number))
        {
            stems[stem] = number = stems.Count;
        }
        return number;
    }

    private static string Stem(string bare)
    {
        var stem = bare.TrimEnd('a', 'e', 'i', 'o', 'u');
        stem = stem.Length < ShortestStem ? bare : stem;
        var ending = Array.Find(Endings, one => stem.Length - one.Length >= ShortestStem && stem.EndsWith(one, StringComparison.Ordinal));
        return ending is null ? stem : stem[..^ending.Length];
    }
}
