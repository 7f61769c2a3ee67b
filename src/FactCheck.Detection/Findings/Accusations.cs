using System.Collections.Frozen;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

/// <summary>Finds whom a reported claim accuses by name, and of something one would want to answer.</summary>
internal sealed class Accusations(EventIndex index, PersonNames people)
{
    // A clause of news is seldom longer; what stands further off is not told of this verb.
    private const int Reach = 60;
    private const int FurthestAgent = 3;

    private TokenizedText Text => index.Text;

    // The last claim that names its subject, for the verbs of its sentence that go without: "Zanetti avrebbe scaricato i fusti e avrebbe falsificato i registri".
    private (TextSpan Sentence, PersonName? Name) _subject;

    /// <summary>Who is accused; null where the claim accuses nobody, or nobody by name. To be asked of the claims in text order.</summary>
    public PersonName? AccusedBy(DetectedClaim claim)
    {
        PersonName? subject = SubjectOf(claim);
        if (claim is not { Reading: Reading.Reported, Elided: false, Verb: { Negated: false, Person: 3 } verb } || !IsDeed(claim))
        {
            return null;
        }

        PersonName? accused = verb.Voice == VerbVoice.Passive ? AgentOf(claim) : subject;
        return accused is { } person && !IsSource(claim, person) ? accused : null;
    }

    private bool IsDeed(DetectedClaim claim)
    {
        VerbForm verb = claim.Verb;
        bool reflexive = verb.Voice == VerbVoice.Active && verb.Clitics.Contains("si") && !AccusationWords.Reflexive.Contains(verb.Lemma);
        return !reflexive && !Has(claim, AccusationWords.Blameless)
            && (AccusationWords.Deeds.Contains(verb.Lemma) || AccusationWords.Doings.Contains(verb.Lemma) && Has(claim, AccusationWords.Crimes));
    }

    private bool Has(DetectedClaim claim, FrozenSet<string> words) => TokensOf(claim).Any(i => words.Contains(Text.Tokens[i].Form));

    private IEnumerable<int> TokensOf(DetectedClaim claim)
    {
        int verb = index.TokenAt(claim.Verb.Token.Start);
        foreach (TextSpan fragment in claim.Fragments)
        {
            int end = Math.Min(index.TokenAt(fragment.End), verb + Reach);
            for (int i = Math.Max(index.TokenAt(fragment.Start), verb - Reach); i < end; i++)
            {
                yield return i;
            }
        }
    }

    // The last one named before the verb who is no complement of another word: not Neri in "il socio di Neri avrebbe ucciso".
    private PersonName? SubjectOf(DetectedClaim claim)
    {
        int verb = index.TokenAt(claim.Verb.Token.Start), first = Math.Max(index.TokenAt(claim.Span.Start), verb - Reach);
        bool goesWithout = claim.Sentence == _subject.Sentence && index.WordsIn(first, verb).Count == 0 && !IsSubordinate(claim, verb);
        PersonName? subject = goesWithout ? _subject.Name : null;
        foreach (PersonName name in people.In(first, verb))
        {
            subject = IsComplement(name) ? subject : name;
        }

        _subject = (claim.Sentence, subject);
        return subject;
    }

    // "la malattia che avrebbe ucciso il fratello" has its subject in what it hangs on.
    private bool IsSubordinate(DetectedClaim claim, int verb)
    {
        int first = Math.Max(index.TokenAt(claim.Clause.Start), verb - Reach);
        return claim.Antecedent is not null || Enumerable.Range(first, Math.Max(verb - first, 0)).Any(i => Text.Tokens[i].Is(WordClasses.Subordinator));
    }

    // "sarebbe stato ucciso da Marco Rossi", "dal socio Marco Rossi".
    private PersonName? AgentOf(DetectedClaim claim)
    {
        int first = index.TokenAt(claim.Verb.Span.End), end = Math.Min(index.TokenAt(claim.Span.End), first + Reach);
        foreach (PersonName name in people.In(first, end))
        {
            if (Enumerable.Range(1, FurthestAgent).Any(back => name.First - back >= first && Text.Tokens[name.First - back].Form is "da" or "dal" or "dalla" or "dall'"))
            {
                return name;
            }
        }

        return null;
    }

    private bool IsComplement(PersonName name) =>
        name.First > 0 && Text.Tokens[BeforeTitle(name.First)].Is(WordClasses.Preposition | WordClasses.FusedPreposition);

    /// <summary>The token before a name with its titles and article: "dal" before "presunto socio Marco Rossi".</summary>
    private int BeforeTitle(int first)
    {
        int at = first - 1;
        while (at > 0 && Text.Tokens[at] is { IsWord: true } token && (token.Is(WordClasses.Person | WordClasses.Article | WordClasses.Presumed) || token.Is("ex")))
        {
            at--;
        }

        return Math.Max(at, 0);
    }

    private static bool IsSource(DetectedClaim claim, PersonName person) =>
        claim.Attribution?.Source?.Name.EndsWith(person.Surname, StringComparison.OrdinalIgnoreCase) == true;
}
