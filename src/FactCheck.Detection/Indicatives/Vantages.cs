using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>Decides the moment a clause is seen from, by what governs it and by the pasts told around it.</summary>
internal sealed class Vantages
{
    private readonly TokenizedText _text;
    private readonly Clause _clause;

    private Vantages(TokenizedText text, Clause clause)
    {
        _text = text;
        _clause = clause;
    }

    private List<Token> Tokens => _text.Tokens;

    private Sentence Sentence => _clause.Sentence;

    private VerbGroup Group => _clause.Group;

    private bool IsPast => Group.Tense == VerbTense.Past;

    // A modal or a periphrasis is of today even where what it speaks of lies ahead: "vuole vendere entro l'anno".
    private bool IsSimple => Group is { Aspect: VerbAspect.Simple, Modal: null };

    public static Vantage Of(TokenizedText text, Clause clause) => new Vantages(text, clause).Decide();

    private Vantage Decide()
    {
        int opener = _clause.Range.Opener;
        if (opener >= 0 && IndicativeWords.SubjunctiveOpeners.Contains(Tokens[opener].Form))
        {
            return Vantage.Unsure;
        }

        if (IsSimple && FutureTimes.In(_text, _clause) || Counterfactuals.In(Tokens, Sentence))
        {
            return Vantage.Unsure;
        }

        return IsChe(opener) ? FromOpener(opener) : FollowsPastFrame() ? Vantage.Unsure : FromSurroundings();
    }

    private bool IsChe(int i) => i >= 0 && Tokens[i].Form is "che" or "ch'";

    private Vantage FromOpener(int che) => Governor.Of(_text, Sentence, che) switch
    {
        GovernorKind.ToldPast => Vantage.Past,
        // A headline speaks of yesterday as of today; in the body the pluperfect sets apart what came before the telling.
        GovernorKind.ToldPerfect => IsHeadline() ? Vantage.Present : IsPast ? Vantage.Past : Vantage.Unsure,
        GovernorKind.Open or GovernorKind.Conjunction => Vantage.Unsure,
        _ => FromSurroundings(),
    };

    // "ha raccontato che il marito l'aveva picchiata e poi …": a coordinate clause may or may not still be told. A clause of time ends at its comma.
    private bool FollowsPastFrame()
    {
        bool comma = false;
        for (int i = Group.First - 1; i > Sentence.First; i--)
        {
            comma |= Tokens[i].Kind == TokenKind.Comma;
            GovernorKind governor = IsChe(i) ? Governor.Of(_text, Sentence, i) : GovernorKind.None;
            if (governor != GovernorKind.None && !(comma && governor == GovernorKind.Conjunction))
            {
                return true;
            }
        }

        return false;
    }

    private Vantage FromSurroundings()
    {
        PastMoment moment = PastMoments.In(_text, Sentence, Group);
        if (moment == PastMoment.Before)
        {
            return IsPast ? Vantage.Unsure : Vantage.Present;
        }

        if (moment == PastMoment.At && (!IsPast || HasAlready()))
        {
            return IsPast ? Vantage.Past : Vantage.Unsure;
        }

        return TellsInRemotePast() ? Vantage.Unsure : Vantage.Present;
    }

    private bool HasAlready()
    {
        for (int i = Group.Finite + 1; i < Group.Last; i++)
        {
            if (Tokens[i].Is("già"))
            {
                return true;
            }
        }

        return false;
    }

    // Where a story is told in the passato remoto, a perfect would leave it: the clause might be "uccise" or "aveva ucciso".
    private bool TellsInRemotePast()
    {
        int s = _clause.SentenceIndex;
        return IsRemote(Sentence) || s > 0 && _text.Sentences[s - 1].Paragraph == Sentence.Paragraph && IsRemote(_text.Sentences[s - 1]);
    }

    private bool IsRemote(Sentence sentence)
    {
        bool aside = false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            // What stands in brackets is told beside the story.
            aside = Tokens[i].Kind == TokenKind.Bracket ? Tokens[i].Form is "(" or "[" : aside;
            if (!aside && i != Group.Finite && PastMoments.IsRemote(_text, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHeadline()
    {
        int next = _clause.SentenceIndex + 1;
        return _text.StartsText && _clause.SentenceIndex == 0 && next < _text.Sentences.Count && _text.Sentences[next].Paragraph != Sentence.Paragraph;
    }
}
