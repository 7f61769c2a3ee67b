using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Gives each finite verb to the clause it is of.</summary>
internal sealed class VerbPlacement(List<Token> tokens, Sentence sentence, Landmarks landmarks, OpenClauses open)
{
    private readonly Junctions _junctions = new(tokens, sentence, landmarks);

    public void Place(int verb)
    {
        Junction junction = _junctions.Before(verb, open.Top);
        if (CloseOfInsertion(junction, verb) is >= 0 and int close)
        {
            Insert(junction.VerbStart, verb, close);
        }
        else if (open.Top.Verb < 0)
        {
            Fill(junction, verb);
        }
        else if (open.Waiting is >= 0 and int waiting && !_junctions.Joins(junction, verb))
        {
            Resume(waiting, junction, verb);
        }
        else
        {
            Begin(junction, verb);
        }
    }

    /// <summary>Where a verb of saying thrown in ends; the clause around it must still have its verb, or find one after.</summary>
    private int CloseOfInsertion(Junction junction, int verb)
    {
        int close = Incidentals.CloseOf(tokens, landmarks, open.Top.First, junction.VerbStart, verb, sentence);
        bool complete = open.Top.Verb >= 0 && open.Waiting < 0;
        return close >= 0 && (complete || landmarks.VerbsFrom(close) > 0) ? close : -1;
    }

    private void Insert(int first, int verb, int close)
    {
        SkeletonClause top = open.Top;
        open.All.Add(new SkeletonClause { First = first, End = close, Verb = verb, Kind = ClauseKind.Incidental, Governor = top, IsBase = true });
        if (top.Opener < 0 && Coordinators.IsEmpty(tokens, top.First, first))
        {
            // "Ma, dicono i medici, sarebbe …": nothing of the clause stands before.
            top.First = close + 1;
        }
    }

    private void Fill(Junction junction, int verb)
    {
        // "Nuove regole per la scuola, ma servirebbe un ripasso": what stands before the coordinator is a sentence without a verb.
        bool apart = junction.VerbInitial || junction.EndsWithComma && Coordinators.IsContrast(tokens, junction.Coordinator);
        if (open.Top.Opener < 0 && junction.Coordinator > open.Top.First && apart)
        {
            open.Begin(open.Count - 1, junction.End, junction.Next, verb);
            return;
        }

        open.Top.Verb = verb;
    }

    private void Resume(int waiting, Junction junction, int verb)
    {
        bool fronted = Coordinators.IsEmpty(tokens, open[waiting].First, open[waiting + 1].First);
        open.CloseDownTo(waiting + 1, _junctions.EndBefore(junction, open.Top, fronted));
        open.Top.Verb = verb;
    }

    private void Begin(Junction junction, int verb)
    {
        if (_junctions.OuterBefore(junction, open) is { Outer: { } outer, Inner: var inner })
        {
            // "…, ma il progetto che dovrebbe partire non c'è": the relative is part of the new clause's subject.
            open.CloseDownTo(inner, junction.VerbStart);
            Join(outer, verb, open.Base);
        }
        else if (junction.IsMark)
        {
            Join(junction, verb, open.Waiting is >= 0 and int waiting ? waiting + 1 : open.Base);
        }
        else if (IsBareCondition(open.Top))
        {
            TurnIntoCondition(open.Top, junction.VerbStart, verb);
        }
        else
        {
            // "pensava fosse": a complement without its conjunction.
            open.Push(new SkeletonClause { First = junction.VerbStart, Kind = ClauseKind.Complement, Governor = open.Top, Verb = verb });
        }
    }

    /// <summary>Begins a clause beside the one it is coordinated with.</summary>
    private void Join(Junction junction, int verb, int from)
    {
        int target = CoordinationTargets.Find(tokens, junction, verb, open, from);
        SkeletonClause previous = open[target];
        if (junction.Coordinator < 0 && IsBareCondition(previous))
        {
            open.CloseDownTo(target + 1, junction.End);
            TurnIntoCondition(previous, junction.End, verb);
            return;
        }

        bool led = junction.Coordinator < 0 && open.Top.IsCondition && target < open.Count - 1 && LeadsTo(verb, open.Top, previous);
        open.Begin(target, led ? open.Top.First : junction.End, led ? open.Top.First : junction.Next, verb);
    }

    /// <summary>Whether a condition after a comma belongs to the conditional after it rather than to the clause before.</summary>
    private bool LeadsTo(int verb, SkeletonClause condition, SkeletonClause before) =>
        condition.First > before.First && FiniteFeatures.Of(tokens, verb).IsConditional && !FiniteFeatures.Of(tokens, before.Verb).IsConditional;

    /// <summary>"Fosse vero, sarebbe grave": an imperfect subjunctive at the head of a sentence states a condition without "se".</summary>
    private bool IsBareCondition(SkeletonClause clause) =>
        clause is { IsBase: true, Previous: null, Verb: >= 0 } && FiniteFeatures.Of(tokens, clause.Verb).IsPastSubjunctive
        && Junctions.StartOfVerb(tokens, clause.Verb, clause.First) == clause.First;

    private void TurnIntoCondition(SkeletonClause clause, int end, int verb)
    {
        open.All.Add(new SkeletonClause { First = clause.First, End = end, Verb = clause.Verb, Kind = ClauseKind.Adverbial, IsCondition = true, Governor = clause });
        clause.Verb = verb;
    }
}
