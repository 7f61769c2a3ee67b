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

    private int StartOfVerb(int verb, int limit)
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
    public int EndBefore(Junction junction, bool fronted)
    {
        if (junction.Comma >= 0)
        {
            return fronted ? junction.FirstComma : junction.Comma;
        }

        return fronted ? NounPhrases.StartOf(Tokens, junction.VerbStart, sentence.First) : junction.VerbStart;
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
        double score = -0.5 * depth + features.LikenessTo(other, junction.VerbInitial);
        bool strong = junction.Coordinator < 0 || junction.EndsWithComma || IsAdversative(junction.Coordinator);
        if (clause.IsBase && strong)
        {
            score += junction.VerbInitial && junction.Coordinator >= 0 ? 0.5 : 2;
        }

        return score;
    }

    /// <summary>Whether a condition or circumstance suits the clause: both in the conditional's own company.</summary>
    public bool Agree(int verb, int opener) => Tokens[opener].Is("se") && FiniteFeatures.Of(Tokens, verb).Mood == VerbMood.Conditional && landmarks.VerbsFrom(opener) == 0;
}
