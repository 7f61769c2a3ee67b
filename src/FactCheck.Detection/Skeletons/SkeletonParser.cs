using FactCheck.Detection.Languages.Italian;
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
    private readonly Junctions _junctions;
    private readonly List<SkeletonClause> _clauses = [];
    private readonly List<SkeletonClause> _open = [];

    private SkeletonParser(TokenizedText text, Sentence sentence)
    {
        _text = text;
        _sentence = sentence;
        _landmarks = Landmarks.Of(text, sentence);
        _junctions = new Junctions(text, sentence, _landmarks);
    }

    private SkeletonClause Top => _open[^1];

    private List<Token> Tokens => _text.Tokens;

    public static List<SkeletonClause> Read(TokenizedText text, Sentence sentence)
    {
        var parser = new SkeletonParser(text, sentence);
        parser.Read();
        return parser._clauses;
    }

    private void Read()
    {
        PushBase(_sentence.First);
        for (int i = _sentence.First; i < _sentence.End; i++)
        {
            Read(i);
        }

        CloseDownTo(0, _sentence.End);
    }

    private void Read(int i)
    {
        switch (_landmarks[i])
        {
            case Landmark.Verb:
                OnVerb(i);
                break;
            case Landmark.Opener:
                OnOpener(i);
                break;
            case Landmark.Comma:
                OnComma(i);
                break;
            case Landmark.Stop:
                OnStop(i);
                break;
            case Landmark.Open:
                PushBase(i + 1);
                break;
            case Landmark.Close:
                OnClose(i);
                break;
        }
    }

    private void OnVerb(int verb)
    {
        Junction junction = _junctions.Before(verb, Top);
        if (Incidentals.CloseOf(Tokens, _landmarks, Top.First, junction.VerbStart, verb, _sentence) is >= 0 and int close && (Top.Verb >= 0 && IndexOfWaiting() < 0 || _landmarks.VerbsFrom(close) > 0))
        {
            Insert(junction.VerbStart, verb, close);
            return;
        }

        if (Top.Verb < 0)
        {
            Fill(junction, verb);
            return;
        }

        int waiting = IndexOfWaiting();
        if (waiting >= 0 && !_junctions.Joins(junction, verb))
        {
            Resume(waiting, junction, verb);
        }
        else if (_junctions.OuterBefore(junction, _open, FirstOpenOfInsertion()) is (>= 0 and int inner, { } outer))
        {
            // "…, ma il progetto che dovrebbe partire non c'è": the relative is part of the new clause's subject.
            CloseDownTo(inner, junction.VerbStart);
            Join(outer, verb, FirstOpenOfInsertion());
        }
        else if (junction.IsMark)
        {
            Join(junction, verb, waiting >= 0 ? waiting + 1 : FirstOpenOfInsertion());
        }
        else if (IsBareCondition(Top))
        {
            AddCondition(Top, junction.VerbStart);
            Top.Verb = verb;
        }
        else
        {
            // "pensava fosse": a complement without its conjunction.
            Push(new SkeletonClause { First = junction.VerbStart, Kind = ClauseKind.Complement, Governor = Top, Verb = verb });
        }
    }

    // "Nuove regole per la scuola, ma servirebbe un ripasso": what stands before the coordinator is a sentence without a verb.
    private void Fill(Junction junction, int verb)
    {
        if (Top.Opener < 0 && junction.Coordinator > Top.First && (junction.VerbInitial || junction.EndsWithComma && _junctions.IsContrast(junction.Coordinator)))
        {
            Begin(_open.Count - 1, junction.End, junction.Next, verb);
            return;
        }

        Top.Verb = verb;
    }

    private void Insert(int first, int verb, int close)
    {
        _clauses.Add(new SkeletonClause { First = first, End = close, Verb = verb, Kind = ClauseKind.Incidental, Governor = Top, IsBase = true });
        if (Top.Opener < 0 && _junctions.IsEmpty(Top.First, first))
        {
            // "Ma, dicono i medici, sarebbe …": nothing of the clause stands before.
            Top.First = close + 1;
        }
    }

    /// <summary>The innermost clause under the top, within this insertion, that has no verb yet; -1 where all have theirs.</summary>
    private int IndexOfWaiting()
    {
        for (int at = _open.Count - 2; at >= 0 && !_open[at + 1].IsBase; at--)
        {
            if (_open[at].Verb < 0)
            {
                return at;
            }
        }

        return -1;
    }

    private void Resume(int waiting, Junction junction, int verb)
    {
        bool fronted = _junctions.IsEmpty(_open[waiting].First, _open[waiting + 1].First);
        CloseDownTo(waiting + 1, _junctions.EndBefore(junction, Top, fronted));
        Top.Verb = verb;
    }

    /// <summary>Begins a clause beside the one it is coordinated with.</summary>
    private void Join(Junction junction, int verb, int from)
    {
        int target = _junctions.TargetOf(junction, verb, _open, from);
        if (junction.Coordinator < 0 && IsBareCondition(_open[target]))
        {
            AddCondition(_open[target], junction.End);
            CloseDownTo(target + 1, junction.End);
            Top.Verb = verb;
            return;
        }

        bool leads = junction.Coordinator < 0 && Top.IsCondition && target < _open.Count - 1 && _junctions.Agree(verb, Top, _open[target]);
        Begin(target, leads ? Top.First : junction.End, leads ? Top.First : junction.Next, verb);
    }

    /// <summary>"Fosse vero, sarebbe grave": an imperfect subjunctive at the head of a sentence states a condition without "se".</summary>
    private bool IsBareCondition(SkeletonClause clause) =>
        clause is { IsBase: true, Previous: null, Verb: >= 0 } && FiniteFeatures.Of(Tokens, clause.Verb).IsPastSubjunctive && _junctions.StartOfVerb(clause.Verb, clause.First) == clause.First;

    private void AddCondition(SkeletonClause governor, int end) =>
        _clauses.Add(new SkeletonClause { First = governor.First, End = end, Verb = governor.Verb, Kind = ClauseKind.Adverbial, IsCondition = true, Governor = governor });

    private void Begin(int target, int end, int first, int verb)
    {
        SkeletonClause previous = _open[target];
        CloseDownTo(target, end);
        Push(new SkeletonClause { First = first, Verb = verb, Kind = previous.Kind, Governor = previous.Governor, Previous = previous, IsBase = previous.IsBase });
    }

    private int FirstOpenOfInsertion()
    {
        int at = _open.Count - 1;
        while (at > 0 && !_open[at].IsBase)
        {
            at--;
        }

        return at;
    }

    private void OnOpener(int opener)
    {
        int first = Math.Max(Openers.FirstOf(Tokens, opener, _sentence), Top.First);
        ClauseKind kind = Openers.KindOf(Tokens, opener, first, _sentence);
        if (IsStarved(opener))
        {
            return;
        }

        if (Clefts.IsAt(Tokens, Top, opener))
        {
            Top.Verb = -1;
            return;
        }

        int before = first - 1;
        bool joined = before >= Top.First && _landmarks[before] == Landmark.Coordinator;
        bool setOff = before >= Top.First && _landmarks[before] == Landmark.Comma;
        if (joined && JoinOpened(before, opener, first, kind))
        {
            return;
        }

        if (setOff && kind == ClauseKind.Adverbial)
        {
            CloseRelatives(before, opener);
        }

        Push(new SkeletonClause { Opener = opener, First = first, Kind = kind, Governor = Top, IsCondition = kind == ClauseKind.Adverbial && OpenerWords.Conditions.Contains(Tokens[opener].Form) });
    }

    // "gli agricoltori come Joyce dovrebbero", "il governo cosa dovrebbe fare?": the one verb ahead is owed to the clause that waits.
    private bool IsStarved(int opener) =>
        Top.Verb < 0 && _landmarks.VerbsFrom(opener) < 1
        && (Top.Opener >= 0 ? OpenerWords.Weak.Contains(Tokens[opener].Form) : opener > Top.First && OpenerWords.Interrogatives.Contains(Tokens[opener].Form) && Tokens[_sentence.End - 1].Is("?"));

    /// <summary>"che lavora e che paga", "ma se piovesse resterebbe": the second opener goes beside the first of its kind, or a new clause begins with it.</summary>
    private bool JoinOpened(int coordinator, int opener, int first, ClauseKind kind)
    {
        int end = coordinator > _sentence.First && _landmarks[coordinator - 1] == Landmark.Comma ? coordinator - 1 : coordinator;
        int start = FirstOpenOfInsertion();
        for (int at = _open.Count - 1; at >= start; at--)
        {
            SkeletonClause like = _open[at];
            if (like.Opener >= 0 && like.Verb >= 0 && AreAlike(like, opener, kind))
            {
                CloseDownTo(at, end);
                Push(new SkeletonClause { Opener = opener, First = first, Kind = like.Kind, IsCondition = like.IsCondition, Governor = like.Governor, Previous = like });
                return true;
            }
        }

        if (kind == ClauseKind.Adverbial && Top.Verb >= 0 && IndexOfWaiting() < 0 && _landmarks.VerbsFrom(opener) > 0)
        {
            Begin(_junctions.IsAdversative(coordinator) ? start : _open.Count - 1, end, coordinator + 1, -1);
        }

        return false;
    }

    private bool AreAlike(SkeletonClause like, int opener, ClauseKind kind) =>
        like.Kind == kind && kind != ClauseKind.Adverbial || Tokens[like.Opener].Is(Tokens[opener].Form);

    /// <summary>After a comma a circumstance belongs to the clause around a relative, not to the relative.</summary>
    private void CloseRelatives(int comma, int opener)
    {
        while (Top.Kind == ClauseKind.Relative && Top.Verb >= 0 && !_open[^1].IsBase && !_junctions.Agree(Top.Verb, opener))
        {
            CloseDownTo(_open.Count - 1, comma);
        }
    }

    /// <summary>A comma closes a comparison that is set off ("…, come dice il perito, …"), and before a gerund a relative that is not: the gerund tells of the outer subject.</summary>
    private void OnComma(int comma)
    {
        if (Top is not { Opener: >= 0, Verb: >= 0 } || comma + 1 >= _sentence.End)
        {
            return;
        }

        bool setOff = Top.First > _sentence.First && _landmarks[Top.First - 1] == Landmark.Comma;
        bool comparison = setOff && Tokens[Top.Opener].Form is "come" or "com'";
        if (comparison || !setOff && Top.Kind == ClauseKind.Relative && Tokens[comma + 1].Word.Gerund is not null)
        {
            CloseDownTo(_open.Count - 1, comma);
        }
    }

    private void OnStop(int stop)
    {
        bool goesOn = Tokens[stop].Is(":") ? _landmarks.VerbsFrom(Math.Min(stop + 1, _sentence.End - 1)) == 0 : Tokens[stop].Is(".") && (Top is { Verb: < 0, Opener: >= 0 } || IndexOfWaiting() >= 0);
        if (goesOn)
        {
            return;
        }

        int start = FirstOpenOfInsertion();
        CloseDownTo(start, stop);
        PushBase(stop + 1);
    }

    private void OnClose(int close)
    {
        int open = _landmarks.PartnerOf(close);
        // The outermost stays open: marks that cross each other ("( « ) »") may name it.
        int first = _open.FindIndex(c => c.IsBase && c.First > open);
        if (first > 0)
        {
            CloseDownTo(first, close);
        }
    }

    private void PushBase(int first) =>
        Push(new SkeletonClause { First = first, Kind = _open.Count == 0 ? ClauseKind.Main : ClauseKind.Incidental, IsBase = true, Governor = _open.Count == 0 ? null : Top });

    private void Push(SkeletonClause clause)
    {
        _open.Add(clause);
        _clauses.Add(clause);
    }

    private void CloseDownTo(int count, int end)
    {
        for (int at = _open.Count - 1; at >= count; at--)
        {
            _open[at].End = Math.Max(end, _open[at].First);
            _open.RemoveAt(at);
        }
    }
}
