using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Decides whether two verbs stand in coordinated clauses, and which of the open clauses the second goes beside.</summary>
internal sealed class Junctions(TokenizedText text, Sentence sentence, Landmarks landmarks)
{
    private List<Token> Tokens => text.Tokens;

    public bool IsAdversative(int coordinator) => FunctionWords.Adversatives.Contains(Tokens[coordinator].Form);

    /// <summary>"ma il governo" sets another clause against the first; "ma anche il governo" only another noun.</summary>
    public bool IsContrast(int coordinator) => IsAdversative(coordinator) && Tokens[coordinator + 1].Form is not ("anche" or "soprattutto" or "pure" or "persino" or "perfino" or "non");

    /// <summary>What stands before a verb, back to the verb or the opener of the clause on top.</summary>
    public Junction Before(int verb, SkeletonClause top)
    {
        int start = StartOfVerb(verb, top.First);
        int coordinator = -1, comma = -1, first = -1, commas = 0, commasAfter = 0;
        bool plural = FiniteFeatures.Of(Tokens, verb).IsPlural;
        for (int i = start - 1; i > top.Verb && i > top.First; i--)
        {
            if (landmarks[i] == Landmark.Close)
            {
                i = landmarks.PartnerOf(i);
            }
            else if (landmarks[i] == Landmark.Comma)
            {
                comma = comma < 0 ? i : comma;
                first = i;
                commas++;
            }
            else if (landmarks[i] == Landmark.Coordinator && MayJoin(i, start, plural) && (coordinator < 0 || IsBetter(i, coordinator)))
            {
                coordinator = i;
                commasAfter = commas;
            }
        }

        bool endsWithComma = coordinator > 0 && landmarks[coordinator - 1] == Landmark.Comma;
        int mark = coordinator >= 0 ? coordinator : comma;
        return new Junction(start, coordinator, comma, first, commasAfter, endsWithComma, mark >= 0 && IsVerbNext(mark + 1, start));
    }

    public int StartOfVerb(int verb, int limit)
    {
        int start = verb;
        while (start > limit && verb - start < 4 && (FunctionWords.Clitics.Contains(Tokens[start - 1].Form) || Tokens[start - 1].Is("non")))
        {
            start--;
        }

        return start;
    }

    private bool IsVerbNext(int from, int start)
    {
        while (from < start && IsAdverb(from))
        {
            from++;
        }

        return from >= start;
    }

    /// <summary>Whether nothing but marks, coordinators and adverbs stands between.</summary>
    public bool IsEmpty(int first, int end)
    {
        while (first < end && (!Tokens[first].IsWord || Tokens[first].Is(WordClasses.Coordinator) || IsAdverb(first)))
        {
            first++;
        }

        return first >= end;
    }

    private bool IsAdverb(int i) => FunctionWords.InsideGroup.Contains(Tokens[i].Form) || Tokens[i].Form.EndsWith("mente", StringComparison.Ordinal);

    // A comma before it, or an adversative, marks a coordinator of clauses; one nearer to the verb does not outdo it.
    private bool IsBetter(int i, int chosen) =>
        !IsStrong(chosen) && IsStrong(i);

    private bool IsStrong(int i) => IsAdversative(i) || i > sentence.First && landmarks[i - 1] == Landmark.Comma;

    /// <summary>Whether what follows a coordinator can begin a clause: "e brillanti" cannot, "e il governo", "e poi", "e non" can.</summary>
    private bool MayJoin(int coordinator, int verbStart, bool plural)
    {
        int next = coordinator + 1;
        if (next >= verbStart || IsAdversative(coordinator))
        {
            return true;
        }

        Token token = Tokens[next];
        if (Tokens[coordinator].Form is "o" or "od" && !IsStrong(coordinator) && !IsVerbNext(next, verbStart))
        {
            return false;
        }

        if (!token.IsWord)
        {
            return true;
        }

        if (FunctionWords.Articles.Contains(token.Form) || token.IsCapitalised)
        {
            return !(plural && IsSingular(token));
        }

        return FunctionWords.Prepositions.Contains(token.Form) || IsAdverb(next) || FunctionWords.Clitics.Contains(token.Form) || FunctionWords.Subjects.Contains(token.Form)
            || FunctionWords.Negations.Contains(token.Form) || Gerunds.TryRead(token.Form, out _) || landmarks[next] is Landmark.Opener;
    }

    private static bool IsSingular(Token token) => token.Form is "il" or "lo" or "la" or "l'" or "un" or "uno" or "una" or "un'" || !FunctionWords.Articles.Contains(token.Form);

    /// <summary>Whether a verb goes beside a clause that is open although an outer clause still waits for a verb.</summary>
    public bool Joins(Junction junction, int verb)
    {
        if (junction.Coordinator < 0)
        {
            return false;
        }

        bool enough = landmarks.VerbsFrom(verb + 1 < sentence.End ? verb + 1 : verb) > 0;
        return junction.VerbInitial || enough && (junction.CommasAfter == 0 || IsAdversative(junction.Coordinator));
    }

    /// <summary>Where an inner clause ends before the verb of an outer one.</summary>
    /// <param name="fronted">Whether the inner clause stands at the head of the outer one, whose subject then comes after it.</param>
    public int EndBefore(Junction junction, SkeletonClause inner, bool fronted)
    {
        if (junction.Comma >= 0)
        {
            return fronted || IsEmpty(junction.FirstComma, junction.Comma) ? junction.FirstComma : junction.Comma;
        }

        return inner.Kind != ClauseKind.Relative && !(inner.Opener >= 0 && Tokens[inner.Opener].Is("chi")) ? NounPhrases.StartOf(Tokens, junction.VerbStart, sentence.First) : junction.VerbStart;
    }

    /// <summary>The open clause beside which the clause of a verb goes: the likest in mood, tense and person, the nearest among equals.</summary>
    public int TargetOf(Junction junction, int verb, List<SkeletonClause> open, int from)
    {
        FiniteFeatures features = FiniteFeatures.Of(Tokens, verb);
        int best = open.Count - 1;
        double bestScore = double.MinValue;
        for (int at = open.Count - 1; at >= from; at--)
        {
            double score = open[at].Verb >= 0 ? Score(junction, features, open[at], open.Count - 1 - at) : double.MinValue;
            if (score > bestScore)
            {
                (best, bestScore) = (at, score);
            }
        }

        return best;
    }

    private double Score(Junction junction, FiniteFeatures features, SkeletonClause clause, int depth)
    {
        FiniteFeatures other = FiniteFeatures.Of(Tokens, clause.Verb);
        double score = -0.5 * depth + features.LikenessTo(other);
        if (junction.VerbInitial)
        {
            // Without a subject of its own the verb has that of the first; only an outermost clause may well change it unsaid.
            score += features.HasPersonOf(other) ? 1.5 : clause.IsBase ? -0.5 : -2.5;
        }
        else if (clause.Kind == ClauseKind.Relative)
        {
            // A subject of its own takes the place of the pronoun that the relative clauses would share.
            score -= 2;
        }

        bool strong = junction.Coordinator < 0 || junction.EndsWithComma || IsAdversative(junction.Coordinator);
        if (clause.IsBase && strong)
        {
            score += junction.VerbInitial && junction.Coordinator >= 0 && !junction.EndsWithComma ? 0.5 : 2;
        }

        return score;
    }

    /// <summary>Whether a condition before a comma belongs to the conditional after it rather than to the clause before.</summary>
    public bool Agree(int verb, SkeletonClause condition, SkeletonClause before) =>
        condition.First > before.First && FiniteFeatures.Of(Tokens, verb).IsConditional && !FiniteFeatures.Of(Tokens, before.Verb).IsConditional;

    /// <summary>A coordinator before the clause on top, where none stands after it: it begins the clause whose subject or preface the one on top is part of.</summary>
    public (int Inner, Junction? Outer) OuterBefore(Junction junction, List<SkeletonClause> open, int from)
    {
        if (junction.Coordinator >= 0)
        {
            return (-1, null);
        }

        for (int at = open.Count - 1; at > from && open[at].Opener >= 0; at--)
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
            if (landmarks[i] == Landmark.Coordinator && (IsStrong(i) || !strongOnly) && MayJoin(i, end, plural: false) && (!IsAdversative(i) || IsContrast(i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a condition or circumstance suits the clause: both in the conditional's own company.</summary>
    public bool Agree(int verb, int opener) => Tokens[opener].Is("se") && FiniteFeatures.Of(Tokens, verb).IsConditional && landmarks.VerbsFrom(opener) == 0;
}
