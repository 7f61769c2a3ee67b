using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Tells whether the body vouches for what one of its claims only reports: then the headline may state it.</summary>
internal static class Confirmations
{
    public static bool Hold(EventIndex index, TextSpan headline, HeadlineMatch match) =>
        IsConfirmedNext(index, match.Event.Sentence + 1) || index.PlacesOf(match.Event.Head).Any(place => IsStated(index, headline, match, place));

    /// <summary>Whether a sentence says of itself who made it known: "è stato esonerato: lo ha comunicato il club", "come ha confermato il ministero".</summary>
    public static bool IsConfirmed(EventIndex index, int sentence)
    {
        (int first, int end, _) = index.Text.Sentences[sentence];
        for (int i = first; i < end - 2; i++)
        {
            List<Token> tokens = index.Text.Tokens;
            if (tokens[i].Form is "lo" or "l'" or "come" && tokens[i + 1].Form is "ha" or "hanno" && FindingWords.Disclosing.Contains(tokens[i + 2].Form))
            {
                return true;
            }
        }

        return false;
    }

    // "Lo ha confermato il ministero", "La notizia è confermata da…": the next sentence takes the claim up and settles it.
    private static bool IsConfirmedNext(EventIndex index, int next)
    {
        if (next >= index.Text.Sentences.Count)
        {
            return false;
        }

        Sentence sentence = index.Text.Sentences[next];
        int opening = Math.Min(sentence.End, sentence.First + 6);
        bool confirmed = false;
        for (int i = sentence.First; i < opening; i++)
        {
            Token token = index.Text.Tokens[i];
            if (token.Is(WordClasses.Negation) || token.Word.Conditional is not null)
            {
                return false;
            }

            confirmed |= token.Form.StartsWith("conferm", StringComparison.Ordinal);
        }

        return confirmed && index.Text.Tokens[sentence.First].Form is "lo" or "la" or "l'" or "a" or "conferma" or "confermata" or "confermato";
    }

    private static bool IsStated(EventIndex index, TextSpan headline, HeadlineMatch match, int place)
    {
        Token token = index.Text.Tokens[place];
        if (headline.Contains(token.Span) || Assertions.At(index, place, match.Event.Head) is not { Negated: false } stated || !Assertions.IsVouchedFor(index, stated))
        {
            return false;
        }

        Likeness likeness = match.Words.To(index.WordsIn(stated.First, stated.End));
        return likeness is { Shared: > 0, OfFirst: >= 0.5, NumbersDiffer: false } && !index.FramesOf(index.Text.Sentences[stated.Sentence]).Any();
    }
}
