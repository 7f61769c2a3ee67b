using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Tells who in a text is a person with a name: "Ettore Bressan", then "Bressan"; "l'assessore Ferri".</summary>
/// <remarks>Italian gives an article to companies, countries and ships, and none to people: what stands behind one is left out.</remarks>
internal sealed class PersonNames
{
    private const int Longest = 4;

    private readonly TokenizedText _text;
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    public PersonNames(TokenizedText text)
    {
        _text = text;
        for (int i = 0; i < text.Tokens.Count; i++)
        {
            if (NameAt(i) is { } name)
            {
                _surnames.Add(name.Surname);
                i = name.End - 1;
            }
        }
    }

    /// <summary>The people named from <paramref name="first"/> up to <paramref name="end"/>, in text order.</summary>
    public IEnumerable<PersonName> In(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((NameAt(i) ?? SurnameAt(i)) is { } name && name.End <= end)
            {
                yield return name;
                i = name.End - 1;
            }
        }
    }

    private PersonName? SurnameAt(int i) =>
        IsNameWord(i) && _surnames.Contains(_text.Tokens[i].Form) ? new PersonName(i, i + 1, _text.Tokens[i].Form) : null;

    private PersonName? NameAt(int first)
    {
        if (!IsNameWord(first) || first > 0 && IsNameWord(first - 1) && IsJoined(first))
        {
            return null;
        }

        int end = first + 1;
        while (end < _text.Tokens.Count && IsNameWord(end) && IsJoined(end))
        {
            end++;
        }

        bool named = end - first <= Longest && (IsFullName(first, end) || IsTitled(first));
        return named && _text.Tokens[end - 1].Form.Length > 2 ? new PersonName(first, end, _text.Tokens[end - 1].Form) : null;
    }

    private bool IsFullName(int first, int end) => end - first > 1
        && (GivenNames.All.Contains(_text.Tokens[first].Form) || !IsBehindNoun(first) && !OpensSentence(first) && !Enumerable.Range(first, end - first).Any(IsPlace));

    // "il sindaco Neri", "l'ex direttore Ettore Bressan"; not "il presidente Usa".
    private bool IsTitled(int first) =>
        first > 0 && !IsPlace(first) && _text.Tokens[first - 1] is { IsCapitalised: false } title && title.Is(WordClasses.Person) && IsJoined(first);

    // "la Banca Alta", "del Lago Grande", "la ditta Rossi Trasporti", "la nave Aurora Prima".
    private bool IsBehindNoun(int first) => first > 0 && IsJoined(first) && _text.Tokens[first - 1] is { IsWord: true } before
        && (before.Is(WordClasses.Article | WordClasses.FusedPreposition) || !before.Is(WordClasses.Person) && !IsSmallWord(before));

    private static bool IsSmallWord(Token token) => token.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Connective
        | WordClasses.Adverb | WordClasses.MannerAdverb | WordClasses.FrameOpener | WordClasses.SpeechOpener | WordClasses.SpeechParticiple);

    // There any word has a capital: "Ieri Bressan".
    private bool OpensSentence(int first) => first == 0 || _text.Tokens[first].Gap >= Gap.Line || _text.Tokens[first - 1].Kind is TokenKind.Terminator or TokenKind.Quote;

    // "Lodi" is a town, and a surname behind a first name.
    private bool IsPlace(int i) => FindingWords.Places.Contains(_text.Tokens[i].Form);

    private bool IsJoined(int i) => _text.Tokens[i].Gap == Gap.Space && _text.Tokens[i - 1].IsWord;

    private bool IsNameWord(int i) => _text.Tokens[i] is { Kind: TokenKind.Word, Case: LetterCase.Initial, IsElided: false } token
        && !token.Names(WordClasses.Institution | WordClasses.Medium | WordClasses.Document)
        && !token.Is(WordClasses.Article | WordClasses.FusedPreposition | WordClasses.Subordinator | WordClasses.FrameOpener | WordClasses.Connective | WordClasses.Adverb | WordClasses.Determiner);
}
