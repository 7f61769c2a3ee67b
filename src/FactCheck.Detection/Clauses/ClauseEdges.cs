using FactCheck.Detection.Morphology;
using FactCheck.Detection.Skeletons;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>The clause a group heads, in token indexes, edge punctuation left out.</summary>
/// <param name="Opener">The subordinator or relative pronoun that opens the clause, or -1.</param>
internal readonly record struct ClauseRange(int First, int End, int Opener);

/// <summary>Cuts the clause around a verb group, the way treebanks do: with its conjunction, its dependent clauses and its frames.</summary>
internal static class ClauseEdges
{
    public static ClauseRange Around(TokenizedText text, SkeletonClause? clause, VerbGroup group)
    {
        List<Token> tokens = text.Tokens;
        if (clause is null)
        {
            return new ClauseRange(group.First, group.End, -1);
        }

        int first = clause.Opener < 0 ? Margins.AfterAddress(tokens, clause.First, group.First) : clause.First;
        int end = Math.Max(Margins.BeforeAddress(tokens, group.End, clause.End), group.End);
        end = HeadCoordination.Find(tokens, group, group.End, end) is >= 0 and int coordinator ? coordinator : end;
        return Trim(tokens, group, new ClauseRange(Math.Min(first, group.First), Math.Max(end, group.End), clause.Opener));
    }

    private static ClauseRange Trim(List<Token> tokens, VerbGroup group, ClauseRange range)
    {
        int first = range.First, end = range.End;
        while (first < group.Finite && (!IsContent(tokens, first) || IsLooseCoordinator(tokens, first, range)))
        {
            first++;
        }

        while (end > group.End && !IsContent(tokens, end - 1))
        {
            end--;
        }

        return range with { First = first, End = end };
    }

    // "Ma il governo …": the coordinator ties the sentence to the one before.
    private static bool IsLooseCoordinator(List<Token> tokens, int first, ClauseRange range) =>
        range.Opener != first && tokens[first].Form is "né" && tokens[first + 1].Kind == TokenKind.Word && FiniteVerbs.IsAt(tokens, first + 1)
        || tokens[first].Form is "e" or "ed" or "ma" or "o" or "od" or "oppure" or "però" or "eppure";

    private static bool IsContent(List<Token> tokens, int i) =>
        tokens[i].Kind is TokenKind.Word or TokenKind.Number || tokens[i].Form is "%" or "€" or "$" or "£" or "°"
        || tokens[i].Form is "@" or "#" && i + 1 < tokens.Count && tokens[i + 1].Gap == Gap.None;
}
