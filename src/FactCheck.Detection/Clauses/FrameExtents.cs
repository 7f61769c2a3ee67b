using FactCheck.Detection.Attributions;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>How much of a clause goes with its frame and is not lit: the relative or the apposition that says more of its source, and the dash that closes it.</summary>
internal static class FrameExtents
{
    private const WordClasses NoNoun = WordClasses.Article | WordClasses.Preposition | WordClasses.InsideGroup | WordClasses.MannerAdverb
        | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Clitic | WordClasses.Negation;

    /// <summary>The token after the frame and all that goes with it.</summary>
    public static int EndOf(TokenizedText text, Clause clause, Frame frame)
    {
        var marks = new ClauseMarks(text.Tokens);
        int first = clause.Range.First, limit = clause.Range.End, end = frame.End;
        int next = end < limit && marks.IsComma(end) ? end + 1 : end;
        if (next < clause.Group.First && ExtendsSource(text.Tokens, marks, clause, next))
        {
            int close = marks.NextComma(next, clause.Group.First);
            return close >= 0 ? close + 1 : end;
        }

        return frame.First > first && end < limit && marks.IsDash(end) && marks.NextDash(end + 1, limit) is >= 0 and int dash ? dash + 1 : end;
    }

    private static bool ExtendsSource(List<Token> tokens, ClauseMarks marks, Clause clause, int next) =>
        clause.Skeleton.IsRelativeAt(next)
        || next > clause.Range.First && marks.IsComma(next - 1) && (tokens[next].Word.Participle is not null || IsBareNoun(tokens, next, clause.Range.End));

    // "Secondo Carla Monti, presidente dell'associazione, …".
    private static bool IsBareNoun(List<Token> tokens, int i, int end) =>
        tokens[i].IsWord && !tokens[i].IsCapitalised && tokens[i].Word.Gerund is null && i + 1 < end && tokens[i + 1].IsWord
        && !tokens[i].Is(NoNoun) && !FunctionWords.Subjects.Contains(tokens[i].Form);
}
