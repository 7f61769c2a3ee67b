using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Findings;
using FactCheck.Detection.Readings;
using FactCheck.Detection.Skeletons;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Spans;

/// <summary>A marked stretch without a conditional: its verb in whatever mood, and who is said to know.</summary>
internal sealed class PlainSpan(TokenizedText text, TextSpan marked)
{
    private readonly FrameIndex _frames = Frames.In(text);

    public SpanDescription Describe()
    {
        int first = -1;
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            if (!IsMarked(s))
            {
                continue;
            }

            first = first < 0 ? s : first;
            if (DescribeVerb(s) is { } description)
            {
                return description;
            }
        }

        return first < 0 ? SpanDescription.None : DescribeWords(first);
    }

    private bool IsMarked(int sentence) => text.Span(text.Sentences[sentence].First, text.Sentences[sentence].End).Overlaps(marked);

    private SpanDescription? DescribeVerb(int s)
    {
        Sentence sentence = text.Sentences[s];
        List<VerbGroup> groups = GroupsIn(sentence);
        if (groups.Count == 0)
        {
            return null;
        }

        var skeleton = Skeleton.Of(text, sentence);
        VerbGroup group = groups.Find(candidate => !DependsOnOne(skeleton.OfVerb(candidate.Finite), groups)) ?? groups[0];
        return new SpanDescription(null, VerbForms.Of(text, group), AttributionOf(s, skeleton, group)) { IsVouchedFor = IsVouchedFor(sentence, group) };
    }

    // As the findings ask it, but for clauses that depend on another: an editor marked this one, and "che ha operato" states as well.
    private bool IsVouchedFor(Sentence sentence, VerbGroup group)
    {
        int end = sentence.End;
        while (!text.Tokens[end - 1].Span.Overlaps(marked))
        {
            end--;
        }

        return !text.IsQuoted(group.Finite) && !Assertions.IsSoftened(text, sentence.First, end) && !Assertions.IsAsked(text, sentence);
    }

    private List<VerbGroup> GroupsIn(Sentence sentence)
    {
        var groups = new List<VerbGroup>();
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (text.Tokens[i].IsWord && text.Tokens[i].Span.Overlaps(marked) && FiniteGroups.At(text, sentence, i) is { } group)
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    // "Il sindaco, che era stato avvertito, ha firmato": the verb of the whole is "ha firmato", wherever it stands.
    private static bool DependsOnOne(SkeletonClause? clause, List<VerbGroup> groups)
    {
        for (SkeletonClause? at = clause?.FirstOfSeries.Governor; at is not null; at = at.FirstOfSeries.Governor)
        {
            if (groups.Exists(group => group.Finite == at.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words without a verb are carried by the frame of the clause they stand in.</summary>
    private SpanDescription DescribeWords(int s)
    {
        Sentence sentence = text.Sentences[s];
        int first = sentence.First;
        while (first + 1 < sentence.End && !text.Tokens[first].Span.Overlaps(marked))
        {
            first++;
        }

        var skeleton = Skeleton.Of(text, sentence);
        VerbGroup? group = skeleton.Around(first) is { Verb: >= 0 } clause ? FiniteGroups.At(text, sentence, clause.Verb) : null;
        return group is null ? SpanDescription.None : new SpanDescription(null, null, AttributionOf(s, skeleton, group));
    }

    private Attribution? AttributionOf(int s, Skeleton skeleton, VerbGroup group)
    {
        SkeletonClause? node = skeleton.OfVerb(group.Finite);
        var clause = new Clause(s, text.Sentences[s], group, ClauseEdges.Around(text, node, group), Elided: false, Chain: 1) { Skeleton = skeleton, Node = node };
        return ClaimReader.AttributionOf(text, Sources.Assign(text, [clause], _frames)[0], reported: false);
    }
}
