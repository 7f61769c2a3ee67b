using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>
/// Reads a sentence once from left to right with a stack of open clauses. An opener pushes a clause that waits for its verb;
/// a verb fills the clause on top, or goes back to an outer one that still waits, or begins a clause of its own
/// beside one of those that are open.
/// </summary>
internal sealed class SkeletonParser
{
    private readonly TokenizedText _text;
    private readonly Sentence _sentence;
    private readonly Landmarks _landmarks;
    private readonly OpenClauses _open = new();
    private readonly VerbPlacement _verbs;
    private readonly OpenerPlacement _openers;

    private SkeletonParser(TokenizedText text, Sentence sentence)
    {
        _text = text;
        _sentence = sentence;
        _landmarks = Landmarks.Of(text, sentence);
        _verbs = new VerbPlacement(text.Tokens, sentence, _landmarks, _open);
        _openers = new OpenerPlacement(text.Tokens, sentence, _landmarks, _open);
    }

    private List<Token> Tokens => _text.Tokens;

    public static List<SkeletonClause> Read(TokenizedText text, Sentence sentence)
    {
        var parser = new SkeletonParser(text, sentence);
        parser._open.PushBase(sentence.First);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            parser.Read(i);
        }

        parser._open.CloseDownTo(0, sentence.End);
        return parser._open.All;
    }

    private void Read(int i)
    {
        switch (_landmarks[i])
        {
            case Landmark.Verb:
                _verbs.Place(i);
                break;
            case Landmark.Opener:
                _openers.Place(i);
                break;
            case Landmark.Comma:
                OnComma(i);
                break;
            case Landmark.Stop:
                OnStop(i);
                break;
            case Landmark.Open:
                _open.PushBase(i + 1);
                break;
            case Landmark.Close:
                _open.CloseInsertion(_landmarks.PartnerOf(i), i);
                break;
        }
    }

    /// <summary>
    /// A comma closes a comparison that is set off ("…, come dice il perito, …"), and before a gerund a relative that is not:
    /// the gerund tells of the outer subject.
    /// </summary>
    private void OnComma(int comma)
    {
        SkeletonClause top = _open.Top;
        if (top is not { Opener: >= 0, Verb: >= 0 } || comma + 1 >= _sentence.End)
        {
            return;
        }

        bool setOff = top.First > _sentence.First && _landmarks[top.First - 1] == Landmark.Comma;
        bool comparison = setOff && Tokens[top.Opener].Form is "come" or "com'";
        if (comparison || !setOff && top.Kind == ClauseKind.Relative && Tokens[comma + 1].Word.Gerund is not null)
        {
            _open.CloseDownTo(_open.Count - 1, comma);
        }
    }

    private void OnStop(int stop)
    {
        if (!GoesOn(stop))
        {
            _open.CloseDownTo(_open.Base, stop);
            _open.PushBase(stop + 1);
        }
    }

    // After a colon a list or an apposition belongs to the clause before; suspension points do not part a clause from its verb.
    private bool GoesOn(int stop) => Tokens[stop].Form switch
    {
        ":" => _landmarks.VerbsFrom(Math.Min(stop + 1, _sentence.End - 1)) == 0,
        "." => _open.Top is { Verb: < 0, Opener: >= 0 } || _open.Waiting >= 0,
        _ => false,
    };
}
