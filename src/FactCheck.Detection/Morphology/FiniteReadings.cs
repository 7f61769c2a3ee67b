using FactCheck.Detection.Text;

namespace FactCheck.Detection.Morphology;

/// <summary>Chooses among the ways to read a finite verb: its person by a pronoun before it, else the third, of which news is told.</summary>
internal static class FiniteReadings
{
    private const int PronounReach = 4;

    /// <summary>The likeliest reading of the verb at <paramref name="i"/> in each number it may have, likeliest first; empty where it is none.</summary>
    public static List<FiniteForm> Of(List<Token> tokens, int first, int i)
    {
        (int Person, GrammaticalNumber Number)? subject = SubjectOf(tokens, first, i);
        VerbAnalysis[] ranked = [.. tokens[i].Word.Analyses.Where(analysis => analysis.IsFinite).OrderByDescending(analysis => RankOf(analysis, subject))];
        return [.. ranked.DistinctBy(analysis => analysis.Number).Select(FiniteForm.Of)];
    }

    // "si dice che parta", "che arrivi": the second person is as rare in news as the first.
    private static int RankOf(VerbAnalysis analysis, (int Person, GrammaticalNumber Number)? subject)
    {
        int rank = (analysis.Person, analysis.Number) == subject ? 16 : 0;
        rank += analysis.Person == 3 ? 4 : 0;
        rank += analysis.IsGuess || analysis.Enclitics.Length > 0 ? -1 : 0;
        return rank + analysis.Mood switch { GrammaticalMood.Indicative => 2, GrammaticalMood.Subjunctive => 1, _ => 0 };
    }

    /// <summary>A pronoun right before the verb or what leans on it: "io non lo sono".</summary>
    private static (int Person, GrammaticalNumber Number)? SubjectOf(List<Token> tokens, int first, int i)
    {
        for (int at = i - 1; at >= Math.Max(first, i - PronounReach) && tokens[at].Is(WordClasses.Clitic | WordClasses.Negation | WordClasses.InsideGroup); at--)
        {
            if (PersonOf(tokens[at].Form) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    private static (int Person, GrammaticalNumber Number)? PersonOf(string pronoun) => pronoun switch
    {
        "io" => (1, GrammaticalNumber.Singular),
        "tu" => (2, GrammaticalNumber.Singular),
        "noi" => (1, GrammaticalNumber.Plural),
        "voi" => (2, GrammaticalNumber.Plural),
        _ => null,
    };
}
