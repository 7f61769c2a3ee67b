using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>How a sentence fixes a moment in the past for its clause.</summary>
internal enum PastMoment
{
    None,

    /// <summary>"quando la polizia è arrivata", "al momento dell'arresto".</summary>
    At,

    /// <summary>"il giorno prima".</summary>
    Before,
}

/// <summary>Finds the phrases and clauses of time that set a claim against a moment in the past.</summary>
internal static class PastMoments
{
    // "quando la polizia municipale di Nizza è arrivata": the verb of the clause stands no farther from its conjunction.
    private const int ClauseReach = 10;

    public static PastMoment In(TokenizedText text, Sentence sentence, VerbGroup group)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            bool outside = i < group.Finite || i > group.Last;
            PastMoment moment = outside && !text.IsQuoted(i) ? At(text, sentence, i) : PastMoment.None;
            if (moment != PastMoment.None)
            {
                return moment;
            }
        }

        return PastMoment.None;
    }

    /// <summary>A passato remoto outside quotations: the tense of a story.</summary>
    public static bool IsRemote(TokenizedText text, int i) =>
        text.Tokens[i].IsWord && text.Tokens[i].Form is not ("era" or "erano" or "aveva" or "avevano" or "può") && PastVerbs.IsPast(text.Tokens, i) && !text.IsQuoted(i);

    private static PastMoment At(TokenizedText text, Sentence sentence, int i) => text.Tokens[i].Form switch
    {
        "prima" when i > sentence.First && IndicativeWords.TimeSpans.Contains(text.Tokens[i - 1].Form) && !IsFollowedByMoment(text.Tokens, i, sentence.End) => PastMoment.Before,
        "al" or "all'" when i + 2 < sentence.End && IsMomentPhrase(text.Tokens, i + 1) => PastMoment.At,
        "quando" when HasPastVerb(text, sentence, i + 1) => PastMoment.At,
        _ => PastMoment.None,
    };

    // "poco prima delle due" gives the hour; only what is counted from a past ("il giorno prima") sets a second past behind it.
    private static bool IsFollowedByMoment(List<Token> tokens, int prima, int end) =>
        prima + 1 < end && (tokens[prima + 1].Form is "di" or "che" or "d'" || tokens[prima + 1].Is(WordClasses.FusedPreposition));

    // "al momento" alone is the present.
    private static bool IsMomentPhrase(List<Token> tokens, int noun) =>
        tokens[noun].Is("epoca")
        || IndicativeWords.Moments.Contains(tokens[noun].Form) && Prepositions.IsOf(tokens[noun + 1]);

    private static bool HasPastVerb(TokenizedText text, Sentence sentence, int from)
    {
        for (int i = from; i < sentence.End && i - from < ClauseReach && text.Tokens[i].IsWord; i++)
        {
            if (IsRemote(text, i) || IsPerfect(text.Tokens, sentence, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerfect(List<Token> tokens, Sentence sentence, int i) =>
        tokens[i].Form is "è" or "ha" or "sono" or "hanno" or "era" or "erano" or "aveva" or "avevano" && i + 1 < sentence.End && tokens[i + 1].Word.Participle is not null;
}
