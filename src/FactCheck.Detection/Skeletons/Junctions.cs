using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Reads what stands between a verb and the clauses before it.</summary>
internal sealed class Junctions(List<Token> tokens, Sentence sentence, Landmarks landmarks)
{
    /// <summary>What stands before a verb, back to the verb or the opener of the clause on top.</summary>
    public Junction Before(int verb, SkeletonClause top)
    {
        int start = StartOfVerb(tokens, verb, top.First);
        bool plural = FiniteFeatures.Of(tokens, verb).IsPlural;
        int coordinator = -1, comma = -1, first = -1, commas = 0, commasAfter = 0;
        for (int i = start - 1; i > top.Verb && i > top.First; i--)
        {
            switch (landmarks[i])
            {
                case Landmark.Close:
                    i = landmarks.PartnerOf(i);
                    break;
                case Landmark.Comma:
                    (comma, first) = (comma < 0 ? i : comma, i);
                    commas++;
                    break;
                case Landmark.Coordinator when IsBetter(i, coordinator) && Coordinators.MayJoin(tokens, i, start, plural):
                    (coordinator, commasAfter) = (i, commas);
                    break;
            }
        }

        bool endsWithComma = coordinator > sentence.First && landmarks[coordinator - 1] == Landmark.Comma;
        int mark = coordinator >= 0 ? coordinator : comma;
        return new Junction(start, coordinator, comma, first, commasAfter, endsWithComma, mark >= 0 && Coordinators.IsVerbNext(tokens, mark + 1, start));
    }

    // The nearest to the verb, unless a stronger one stands further off.
    private bool IsBetter(int i, int chosen) => chosen < 0 || !Coordinators.IsStrong(tokens, chosen) && Coordinators.IsStrong(tokens, i);

    /// <summary>The first token of a verb with its clitics and negation.</summary>
    public static int StartOfVerb(List<Token> tokens, int verb, int limit)
    {
        int start = verb;
        while (start > limit && verb - start < 4 && (tokens[start - 1].Is(WordClasses.Clitic) || tokens[start - 1].Is("non")))
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether a verb goes beside a clause that is open although an outer clause still waits for a verb.</summary>
    public bool Joins(Junction junction, int verb)
    {
        if (junction.Coordinator < 0)
        {
            return false;
        }

        bool enough = verb + 1 < sentence.End && landmarks.VerbsFrom(verb + 1) > 0;
        return junction.VerbInitial || enough && (junction.CommasAfter == 0 || tokens[junction.Coordinator].Is(WordClasses.Adversative));
    }

    /// <summary>Where an inner clause ends before the verb of an outer one.</summary>
    /// <param name="fronted">Whether the inner clause stands at the head of the outer one, whose subject then comes after it.</param>
    public int EndBefore(Junction junction, SkeletonClause inner, bool fronted)
    {
        if (junction.Comma >= 0)
        {
            return fronted || Coordinators.IsEmpty(tokens, junction.FirstComma, junction.Comma) ? junction.FirstComma : junction.Comma;
        }

        bool holdsSubject = inner.Kind == ClauseKind.Relative || inner.Opener >= 0 && tokens[inner.Opener].Is("chi");
        return holdsSubject ? junction.VerbStart : NounPhrases.StartOf(tokens, junction.VerbStart, sentence.First);
    }

    /// <summary>A coordinator before the clause on top, where none stands after it: it begins the clause whose subject or preface the one on top is part of.</summary>
    public (int Inner, Junction? Outer) OuterBefore(Junction junction, OpenClauses open)
    {
        for (int at = open.Count - 1; junction.Coordinator < 0 && at > open.Base && open[at].Opener >= 0; at--)
        {
            int coordinator = LastCoordinator(open[at - 1].Verb, open[at].First, strongOnly: junction.IsMark);
            if (coordinator >= 0)
            {
                return (at, junction with { Coordinator = coordinator, EndsWithComma = landmarks[coordinator - 1] == Landmark.Comma });
            }
        }

        return (-1, null);
    }

    private int LastCoordinator(int verb, int end, bool strongOnly)
    {
        for (int i = end - 1; verb >= 0 && i > verb; i--)
        {
            if (landmarks[i] == Landmark.Coordinator && (Coordinators.IsStrong(tokens, i) || !strongOnly) && Coordinators.MayJoin(tokens, i, end, plural: false)
                && (!tokens[i].Is(WordClasses.Adversative) || Coordinators.IsContrast(tokens, i)))
            {
                return i;
            }
        }

        return -1;
    }
}
