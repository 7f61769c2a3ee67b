using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>The landmarks of one sentence: left to right what each token is, right to left which openers get a verb.</summary>
internal sealed class Landmarks
{
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
        _verbsAhead = new int[sentence.Count];
    }

    public Landmark this[int token] => _kinds[token - _sentence.First];

    /// <summary>The other mark of an insertion, for its <see cref="Landmark.Open"/> and <see cref="Landmark.Close"/>.</summary>
    public int PartnerOf(int token) => _partners[token - _sentence.First];

    /// <summary>How many verbs from <paramref name="token"/> to the next strong mark no opener there waits for.</summary>
    public int VerbsFrom(int token) => _verbsAhead[token - _sentence.First];

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
        var reader = new LandmarkReader(_text, _sentence);
        for (int i = _sentence.First; i < _sentence.End; i++)
        {
            if (this[i] == Landmark.None)
            {
                bool opens = reader.CloseOf(i) is >= 0 and int close && Pair(i, close);
                _kinds[i - _sentence.First] = opens ? Landmark.Open : reader.KindOf(i, IsInsideWord(i));
            }
        }
    }

    private bool IsInsideWord(int i) => _text.QuoteOpening(i) is int opening && opening >= _sentence.First && this[opening] == Landmark.None;

    private bool Pair(int open, int close)
    {
        if (this[close] != Landmark.None)
        {
            return false;
        }

        _kinds[close - _sentence.First] = Landmark.Close;
        _partners[open - _sentence.First] = close;
        _partners[close - _sentence.First] = open;
        return true;
    }

    /// <summary>
    /// A form that is rather an adjective is the verb after all where a conjunction would else find its verb only beyond a border:
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
                    (waits, hidden, parted) = (OpenerWords.Adverbial.Contains(_text.Tokens[i].Form), -1, false);
                    break;
                case Landmark.Verb:
                    Mark(waits && parted ? hidden : -1);
                    waits = false;
                    break;
                case Landmark.Stop or Landmark.Open or Landmark.Close:
                    waits = false;
                    break;
                case Landmark.Comma or Landmark.Coordinator:
                    parted |= hidden >= 0;
                    break;
                case Landmark.None when waits && hidden < 0 && VerbMarks.MayBeAt(_text.Tokens, i, _sentence):
                    hidden = i;
                    break;
            }
        }
    }

    private void Mark(int verb)
    {
        if (verb >= 0)
        {
            _kinds[verb - _sentence.First] = Landmark.Verb;
        }
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
                case Landmark.Opener:
                    Match(i, ref ahead, ref weak);
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

    private void Match(int opener, ref int ahead, ref int weak)
    {
        bool isWeak = OpenerWords.Weak.Contains(_text.Tokens[_sentence.First + opener].Form);
        if (ahead > 0)
        {
            ahead--;
            weak = isWeak ? opener : weak;
        }
        else if (weak >= 0 && !isWeak)
        {
            // "che, come garante, renderebbe": the pronoun needs the verb more than the comparison does.
            _kinds[weak] = Landmark.None;
            weak = -1;
        }
        else
        {
            _kinds[opener] = Landmark.None;
        }
    }
}
