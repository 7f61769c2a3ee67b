using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Opens a clause for each opener, inside the clause it depends on or beside the one it is coordinated with.</summary>
internal sealed class OpenerPlacement(List<Token> tokens, Sentence sentence, Landmarks landmarks, OpenClauses open)
{
    public void Place(int opener)
    {
        int first = Math.Max(OpenerStarts.FirstOf(tokens, opener, sentence), open.Top.First);
        ClauseKind kind = OpenerKinds.Of(tokens, opener, first, sentence);
        if (IsStarved(opener))
        {
            return;
        }

        if (Clefts.IsAt(tokens, open.Top, opener))
        {
            open.Top.Verb = -1;
            return;
        }

        Landmark before = first > open.Top.First ? landmarks[first - 1] : Landmark.None;
        if (before == Landmark.Coordinator && Join(first - 1, opener, first, kind))
        {
            return;
        }

        if (before == Landmark.Comma && kind == ClauseKind.Adverbial)
        {
            CloseRelatives(first - 1, opener);
        }

        bool condition = kind == ClauseKind.Adverbial && OpenerWords.Conditions.Contains(tokens[opener].Form);
        open.Push(new SkeletonClause { Opener = opener, First = first, Kind = kind, Governor = open.Top, IsCondition = condition });
    }

    // "gli agricoltori come Joyce dovrebbero", "il governo cosa dovrebbe fare?": the one verb ahead is owed to the clause that waits.
    private bool IsStarved(int opener)
    {
        if (open.Top.Verb >= 0 || landmarks.VerbsFrom(opener) > 0)
        {
            return false;
        }

        string form = tokens[opener].Form;
        bool asks = opener > open.Top.First && OpenerWords.Interrogatives.Contains(form) && tokens[sentence.End - 1].Is("?");
        return open.Top.Opener >= 0 ? OpenerWords.Weak.Contains(form) : asks;
    }

    /// <summary>"che lavora e che paga", "ma se piovesse resterebbe": the second opener goes beside the first of its kind, or a new clause begins with it.</summary>
    private bool Join(int coordinator, int opener, int first, ClauseKind kind)
    {
        int end = coordinator > sentence.First && landmarks[coordinator - 1] == Landmark.Comma ? coordinator - 1 : coordinator;
        for (int at = open.Count - 1; at >= open.Base; at--)
        {
            SkeletonClause like = open[at];
            if (like.Opener >= 0 && like.Verb >= 0 && AreAlike(like, opener, kind))
            {
                open.CloseDownTo(at, end);
                open.Push(new SkeletonClause { Opener = opener, First = first, Kind = like.Kind, IsCondition = like.IsCondition, Governor = like.Governor, Previous = like });
                return true;
            }
        }

        // ", ma se" leaves behind even what had no verb: "bella idea, ma se costasse meno sarebbe meglio".
        bool leaves = open.Top.Verb >= 0 || end < coordinator && tokens[coordinator].Is(WordClasses.Adversative);
        if (kind == ClauseKind.Adverbial && leaves && open.Waiting < 0 && landmarks.VerbsFrom(opener) > 0)
        {
            open.Begin(tokens[coordinator].Is(WordClasses.Adversative) ? open.Base : open.Count - 1, end, coordinator + 1, -1);
        }

        return false;
    }

    private bool AreAlike(SkeletonClause like, int opener, ClauseKind kind) =>
        like.Kind == kind && kind != ClauseKind.Adverbial || tokens[like.Opener].Is(tokens[opener].Form);

    /// <summary>After a comma a circumstance belongs to the clause around a relative, not to the relative, unless it is the condition of its conditional.</summary>
    private void CloseRelatives(int comma, int opener)
    {
        while (open.Top is { Kind: ClauseKind.Relative, Verb: >= 0, IsBase: false } relative && !IsConditionOf(opener, relative))
        {
            open.CloseDownTo(open.Count - 1, comma);
        }
    }

    private bool IsConditionOf(int opener, SkeletonClause clause) =>
        tokens[opener].Is("se") && tokens[clause.Verb].Word.Conditional is not null && landmarks.VerbsFrom(opener) == 0;
}
