using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>What parallel verbs have in common, each feature a set of bits because a form may be read in several ways ("sono", "parli").</summary>
internal readonly record struct FiniteFeatures(int Moods, int Tenses, int Persons)
{
    private const int PluralShift = 3;

    private const int Subjunctive = 1 << (int)GrammaticalMood.Subjunctive;

    private const int Pasts = 1 << (int)GrammaticalTense.Past | 1 << (int)GrammaticalTense.Imperfect;

    public bool IsConditional => Moods == 1 << (int)GrammaticalMood.Conditional;

    public bool IsPastSubjunctive => (Moods & Subjunctive) != 0 && (Tenses & 1 << (int)GrammaticalTense.Imperfect) != 0;

    public bool IsPlural => Persons >= 1 << (PluralShift + 1);

    public static FiniteFeatures Of(List<Token> tokens, int verb)
    {
        Word word = tokens[verb].Word;
        if (word.Conditional is { } conditional)
        {
            return new FiniteFeatures(1 << (int)GrammaticalMood.Conditional, 1, BitOf(conditional.Person, conditional.Number));
        }

        int moods = 0, tenses = 0, persons = 0;
        foreach (VerbAnalysis analysis in word.Analyses)
        {
            if (analysis.IsFinite && analysis.Mood != GrammaticalMood.Imperative)
            {
                moods |= 1 << (int)analysis.Mood;
                tenses |= 1 << (int)analysis.Tense;
                persons |= BitOf(analysis.Person, analysis.Number);
            }
        }

        return new FiniteFeatures(moods, tenses, persons);
    }

    public bool HasPersonOf(FiniteFeatures other) => (Persons & other.Persons) != 0;

    /// <summary>The more alike in mood and tense, the higher.</summary>
    public double LikenessTo(FiniteFeatures other)
    {
        double score = (Moods & other.Moods) != 0 ? 1.5 : Moods == Subjunctive || other.Moods == Subjunctive ? -2 : -0.5;
        return score + ((Tenses & Pasts) == 0 == ((other.Tenses & Pasts) == 0) ? 0.5 : -0.5);
    }

    private static int BitOf(int person, GrammaticalNumber number) => 1 << (person + (number == GrammaticalNumber.Plural ? PluralShift : 0));
}
