using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Finds who says before the verb: its subject, the phrase behind a parenthesis, what a relative pronoun stands for.</summary>
internal readonly struct Speakers(List<Token> tokens, Sentence sentence)
{
    private const WordClasses BeforeVerb =
        WordClasses.Clitic | WordClasses.Negation | WordClasses.Adverb | WordClasses.MannerAdverb | WordClasses.Connective | WordClasses.InsideGroup;

    private const int FarthestSubject = 40;

    // Marks behind which the subject is sought, so that a list of a thousand commas costs no more than one of three.
    private const int MostEdges = 4;

    /// <summary>The speaker of a verb that starts at <paramref name="verb"/>; an empty range at the verb where none stands before it.</summary>
    public (int First, int End) Before(int verb)
    {
        int floor = Floor(verb);
        int end = BeforeAdverbs(verb, floor);
        if (end > floor && tokens[end - 1].Form is "che" or "quale" or "quali")
        {
            return Antecedent(end - 1, floor);
        }

        if (end > floor && IsEdge(tokens[end - 1]))
        {
            return BeforeParenthesis(verb, end - 1, floor);
        }

        int first = new PhraseReader(tokens, sentence.End).StartOf(end, floor);
        return first < end ? (first, end) : Topic(floor, verb);
    }

    /// <summary>The phrase a sentence starts with, its adverbs and complements passed over: what a dropped subject most often takes up.</summary>
    public (int First, int End) Topic(int floor, int limit)
    {
        int at = floor;
        var reader = new PhraseReader(tokens, limit);
        for (int steps = 0; at < limit && steps < 12; steps++)
        {
            Token token = tokens[at];
            if (token.Is(WordClasses.Preposition))
            {
                int inner = reader.EndOf(at + 1);
                at = inner > at + 1 ? inner : at + 1;
            }
            else if (token.Is(WordClasses.Adverb | WordClasses.MannerAdverb | WordClasses.Connective | WordClasses.Coordinator) || !token.IsWord)
            {
                at++;
            }
            else
            {
                int end = reader.EndOf(at);
                return end > at && IsSpeaker(at, end) ? (at, end) : (limit, limit);
            }
        }

        return (limit, limit);
    }

    /// <summary>Whether the phrase can speak: a name, or a noun of those that head sources.</summary>
    public bool IsSpeaker(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Names(WordClasses.NamesSource) || tokens[i].IsCapitalised && (i > sentence.First || end - first > 1 && tokens[i + 1].IsCapitalised))
            {
                return true;
            }

            if (tokens[i].Is(WordClasses.Preposition))
            {
                return false;
            }
        }

        return false;
    }

    // A subject is sought back to the strong mark, quotation or subordinator that opens the verb's clause.
    private int Floor(int verb)
    {
        int i = verb;
        while (i > sentence.First && verb - i < FarthestSubject)
        {
            Token token = tokens[i - 1];
            if (token.Kind is TokenKind.Colon or TokenKind.Terminator && token.Gap != Gap.None || token.Kind == TokenKind.Quote && i == verb || token.Form is "che" && IsComplementiser(i - 1))
            {
                break;
            }

            i--;
        }

        return i;
    }

    // A "che" with a finite verb right before it opens what is said; after a noun it only describes the subject.
    private bool IsComplementiser(int che) => che > sentence.First && (FiniteVerbs.IsAt(tokens, che - 1) || tokens[che - 1].Word.Participle is not null);

    private int BeforeAdverbs(int verb, int floor)
    {
        int at = verb;
        while (at > floor && tokens[at - 1].Is(BeforeVerb) && !tokens[at - 1].IsCapitalised && tokens[at - 1].Form is not ("e" or "ed"))
        {
            at--;
        }

        return at;
    }

    private static bool IsEdge(Token token) => token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket;

    // "l'agenzia, che cita fonti locali, riferisce": what stands between the marks is passed over unless it is the subject itself.
    private (int First, int End) BeforeParenthesis(int verb, int mark, int floor)
    {
        var reader = new PhraseReader(tokens, sentence.End);
        int end = tokens[mark].Kind == TokenKind.Bracket ? mark + 1 : mark;
        int whole = reader.StartOf(end, floor);
        if (whole < end && (end > mark || HasComma(whole, end)))
        {
            return (whole, end);
        }

        int edges = 0;
        for (int open = mark - 1; open > floor && edges < MostEdges; open--)
        {
            edges += IsEdge(tokens[open]) ? 1 : 0;
            if (IsEdge(tokens[open]) && reader.StartOf(open, floor) is int first && first < open && (IsSpeaker(first, open) || tokens[first].Is(WordClasses.Article)))
            {
                return (first, open);
            }
        }

        return whole < mark && IsSpeaker(whole, mark) ? (whole, mark) : Topic(floor, verb);
    }

    private bool HasComma(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                return true;
            }
        }

        return false;
    }

    // "il ministero, che ha precisato": the pronoun stands for the phrase before it.
    private (int First, int End) Antecedent(int pronoun, int floor)
    {
        int end = pronoun;
        while (end > floor && (tokens[end - 1].Kind == TokenKind.Comma || tokens[end - 1].Is(WordClasses.Article)))
        {
            end--;
        }

        int first = new PhraseReader(tokens, sentence.End).StartOf(end, floor, afterPreposition: true);
        return (first, end);
    }
}
