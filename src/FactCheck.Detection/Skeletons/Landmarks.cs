using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>The landmarks of one sentence, found in two passes: left to right what each token is, right to left which openers get a verb.</summary>
internal sealed class Landmarks
{
    private const int LongestInsertion = 60;

    private readonly TokenizedText _text;
    private readonly Sentence _sentence;
    private readonly Landmark[] _kinds;
    private readonly int[] _partners;
    private readonly int[] _verbsAhead;

    private Landmarks(TokenizedText text, Sentence sentence)
    {
        _text = text;
        _sentence = sentence;
        _kinds = new Landmark[sentence.Count];
        _partners = new int[sentence.Count];
        _verbsAhead = new int[sentence.Count + 1];
    }

    public Landmark this[int token] => _kinds[token - _sentence.First];

    /// <summary>The other mark of an insertion, for its <see cref="Landmark.Open"/> and <see cref="Landmark.Close"/>.</summary>
    public int PartnerOf(int token) => _partners[token - _sentence.First];

    /// <summary>How many verbs from <paramref name="token"/> to the next strong mark no opener there waits for.</summary>
    public int VerbsFrom(int token) => _verbsAhead[token - _sentence.First];

    private List<Token> Tokens => _text.Tokens;

    public static Landmarks Of(TokenizedText text, Sentence sentence)
    {
        var landmarks = new Landmarks(text, sentence);
        landmarks.Read();
        landmarks.FindHiddenVerbs();
        landmarks.MatchOpeners();
        return landmarks;
    }

    private void Read()
    {
        for (int i = _sentence.First; i < _sentence.End; i++)
        {
            if (_kinds[i - _sentence.First] == Landmark.None)
            {
                _kinds[i - _sentence.First] = KindOf(i);
            }
        }
    }

    private Landmark KindOf(int i) => Tokens[i].Kind switch
    {
        TokenKind.Comma => Landmark.Comma,
        TokenKind.Colon => Landmark.Stop,
        TokenKind.Bracket => ReadBracket(i),
        TokenKind.Quote => ReadQuote(i),
        TokenKind.Dash when Tokens[i].Gap != Gap.None => ReadDash(i),
        TokenKind.Terminator when i + 1 < _sentence.End && !IsInsideOpenQuotation(i) && (Tokens[i].Form is not "." || Tokens[i + 1].Kind is TokenKind.Terminator or TokenKind.Bracket or TokenKind.Quote) => Landmark.Stop,
        TokenKind.Word when Tokens[i].Form is "http" or "https" => Landmark.Stop,
        TokenKind.Word => KindOfWord(i),
        _ => Landmark.None,
    };

    // "avrebbe gridato «Fermi! Non sparate!»": the quotation is a word of the sentence, and so are its marks.
    private bool IsInsideOpenQuotation(int i) => _text.QuoteOpening(i) >= _sentence.First && this[_text.QuoteOpening(i)] == Landmark.None;

    private Landmark KindOfWord(int i)
    {
        if (Openers.IsAt(Tokens, i, _sentence))
        {
            return Landmark.Opener;
        }

        if (Tokens[i].Is(WordClasses.Coordinator))
        {
            return IsAdverb(i) ? Landmark.None : Landmark.Coordinator;
        }

        return FiniteVerbs.IsAt(Tokens, i) && !IsAbsoluteParticiple(i) || OpensContent(i) ? Landmark.Verb : Landmark.None;
    }

    // "e spero che", "desidero ringraziare": a first person that could be a noun, with its complement, at the head of a clause.
    private bool OpensContent(int i) =>
        Tokens[i].Word is { Finiteness: Finiteness.WeakPerson, Participle: null } && i + 1 < _sentence.End && (Tokens[i + 1].Is("che") || Tokens[i + 1].Word.Infinitive is not null)
        && (i == _sentence.First || Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Colon || Tokens[i - 1].Is(WordClasses.Coordinator | WordClasses.Clitic))
        && Tokens[i].Word.Has(Tokens[i + 1].Is("che") ? VerbFrames.TakesChe : VerbFrames.TakesBareInfinitive);

    // "Io però direi", "vorrei, però, ricordare": only at the head of its clause does it join.
    private bool IsAdverb(int i) =>
        Tokens[i].Form is "però" or "anzi" && (i + 1 < _sentence.End && Tokens[i + 1].Kind == TokenKind.Comma || i > _sentence.First && Tokens[i - 1].IsWord);

    // "Vista l'urgenza", "prese le misure del caso": a participle at the head of its stretch, before its noun.
    private bool IsAbsoluteParticiple(int i) =>
        Tokens[i].Word.Participle is not null && i + 1 < _sentence.End && Tokens[i + 1].Is(WordClasses.Article) && Tokens[i].Form[^1] is 'a' or 'o'
        && (i == _sentence.First || Tokens[i - 1].Kind == TokenKind.Comma);

    /// <summary>
    /// A form that is rather a noun or an adjective is the verb after all where an opener would else find its verb only beyond a border:
    /// "se la finanza continua a crescere, potrebbe".
    /// </summary>
    private void FindHiddenVerbs()
    {
        int hidden = -1;
        bool waits = false, parted = false;
        for (int i = _sentence.First; i < _sentence.End; i++)
        {
            switch (this[i])
            {
                case Landmark.Opener:
                    (waits, hidden, parted) = (OpenerWords.Adverbial.Contains(Tokens[i].Form), -1, false);
                    break;
                case Landmark.Verb when waits && parted && hidden >= 0:
                    _kinds[hidden - _sentence.First] = Landmark.Verb;
                    waits = false;
                    break;
                case Landmark.Verb:
                    waits = false;
                    break;
                case Landmark.Stop or Landmark.Open or Landmark.Close:
                    waits = false;
                    break;
                case Landmark.Comma or Landmark.Coordinator:
                    parted |= hidden >= 0;
                    break;
                case Landmark.None when waits && hidden < 0 && !parted && MayBeVerb(i):
                    hidden = i;
                    break;
            }
        }
    }

    private bool MayBeVerb(int i) =>
        Tokens[i].IsWord && i > _sentence.First && Tokens[i].Case == LetterCase.Lower && Tokens[i].Word.Finiteness == Finiteness.MostlyAdjective
        && !Tokens[i - 1].Is(WordClasses.Article | WordClasses.Preposition) && !FunctionWords.Subjects.Contains(Tokens[i - 1].Form);

    private Landmark ReadBracket(int i)
    {
        string close = Tokens[i].Form switch { "(" => ")", "[" => "]", _ => string.Empty };
        return close.Length > 0 && Pair(i, Find(i, close)) ? Landmark.Open : Landmark.None;
    }

    // Two dashes with space around enclose an insertion.
    private Landmark ReadDash(int i)
    {
        if (i == _sentence.First)
        {
            return Landmark.None;
        }

        for (int at = i + 1; at < Math.Min(_sentence.End - 1, i + LongestInsertion); at++)
        {
            if (Tokens[at].Kind == TokenKind.Dash && Tokens[at].Gap != Gap.None && Tokens[at + 1].Gap != Gap.None)
            {
                return Pair(i, at) ? Landmark.Open : Landmark.Comma;
            }
        }

        return Landmark.Comma;
    }

    /// <summary>A quotation is an insertion where it could stand alone: at the start of the sentence or after a mark.</summary>
    private Landmark ReadQuote(int i)
    {
        bool free = i == _sentence.First || Tokens[i - 1].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Dash or TokenKind.Terminator;
        if (!free || i + 1 >= _sentence.End || _text.QuoteOpening(i + 1) != i)
        {
            return Landmark.None;
        }

        int close = i + 1;
        while (close < _sentence.End && (Tokens[close].Kind != TokenKind.Quote || close + 1 < _sentence.End && _text.QuoteOpening(close + 1) == i))
        {
            close++;
        }

        return close < _sentence.End && Pair(i, close) ? Landmark.Open : Landmark.None;
    }

    private int Find(int from, string form)
    {
        for (int at = from + 1; at < _sentence.End; at++)
        {
            if (Tokens[at].Is(form))
            {
                return at;
            }
        }

        return -1;
    }

    private bool Pair(int open, int close)
    {
        if (close < 0 || _kinds[close - _sentence.First] != Landmark.None)
        {
            return false;
        }

        _kinds[close - _sentence.First] = Landmark.Close;
        _partners[open - _sentence.First] = close;
        _partners[close - _sentence.First] = open;
        return true;
    }

    /// <summary>An opener with no verb left for it opens nothing: "sia Roma che Milano".</summary>
    private void MatchOpeners()
    {
        int ahead = 0, weak = -1;
        var outer = new Stack<int>();
        for (int i = _sentence.Count - 1; i >= 0; i--)
        {
            switch (_kinds[i])
            {
                case Landmark.Verb:
                    ahead++;
                    break;
                case Landmark.Opener when ahead > 0:
                    weak = OpenerWords.Weak.Contains(Tokens[_sentence.First + i].Form) ? i : weak;
                    ahead--;
                    break;
                case Landmark.Opener when weak >= 0 && !OpenerWords.Weak.Contains(Tokens[_sentence.First + i].Form):
                    // "che, come garante, renderebbe": the pronoun needs the verb more than the comparison does.
                    _kinds[weak] = Landmark.None;
                    weak = -1;
                    break;
                case Landmark.Opener:
                    _kinds[i] = Landmark.None;
                    break;
                case Landmark.Stop:
                    (ahead, weak) = (0, -1);
                    break;
                case Landmark.Close:
                    outer.Push(ahead);
                    (ahead, weak) = (0, -1);
                    break;
                case Landmark.Open:
                    (ahead, weak) = (outer.Count > 0 ? outer.Pop() : 0, -1);
                    break;
            }

            _verbsAhead[i] = ahead;
        }
    }
}
