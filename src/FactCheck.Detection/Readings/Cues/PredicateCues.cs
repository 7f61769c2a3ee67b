using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>What kind of thing is said, of whom.</summary>
internal static class PredicateCues
{
    private const int Reach = 5;

    public static void Add(ClaimContext claim, CueList cues)
    {
        VerbGroup group = claim.Group;
        cues.AddPredicates(PredicateClasses.Of(IsDuty(group) ? "bisognare" : group.Lemma), group.Finite, group.End);
        AddBehind(claim, cues);
        AddSubject(claim, cues);
        cues.AddIf(group.Last > group.Finite + 1 && HasAdverbInside(group), Cue.AdverbInside, group.Finite, group.End);
        AddNever(claim, cues);
    }

    // "mai avrebbe immaginato", "non avrebbe mai detto": what did not even come to mind.
    private static void AddNever(ClaimContext claim, CueList cues)
    {
        int end = Math.Min(claim.Sentence.End, claim.Group.End + 1);
        for (int i = Math.Max(claim.Sentence.First, claim.Group.First - 1); i < end; i++)
        {
            cues.AddIf(claim.Text.Tokens[i].Is("mai"), Cue.NeverInside, i, i + 1);
        }
    }

    // "andrebbe chiuso" is "bisognerebbe chiuderlo"; "andrebbe perso" is not.
    private static bool IsDuty(VerbGroup group) =>
        group is { Auxiliary: "andare", Voice: VerbVoice.Passive } && !IndicativeWords.Losses.Contains(group.Lemma);

    private static void AddBehind(ClaimContext claim, CueList cues)
    {
        int limit = Math.Min(claim.Sentence.End, claim.Group.End + Reach);
        for (int i = claim.Group.End; i < limit; i++)
        {
            Token token = claim.Text.Tokens[i];
            bool figure = token.Kind == TokenKind.Number || Is(token, CueWord.Quantity);
            cues.AddIf(figure, i < claim.Group.End + 2 ? Cue.FigureAfter : Cue.FigureNear, i, i + 1);
            cues.AddIf(Is(token, CueWord.Judgement), Cue.JudgementAfter, i, i + 1);
            cues.AddIf(token.Is("che"), Cue.ChePredicate, i, i + 1);
            cues.AddIf(i < claim.Group.End + 3 && token.Word.Infinitive is not null, Cue.InfinitiveAfter, i, i + 1);
        }
    }

    private static bool Is(Token token, CueWord word) => (token.Word.ReadingCues & (1UL << (int)word)) != 0;

    private static void AddSubject(ClaimContext claim, CueList cues)
    {
        int first = Math.Max(claim.Clause.Range.First, claim.Clause.Range.Opener + 1);
        cues.AddIf(first >= claim.Group.First, Cue.NoSubject);
        for (int i = first; i < claim.Group.First; i++)
        {
            Token token = claim.Text.Tokens[i];
            cues.AddIf(token.IsWord && token.IsCapitalised && i > claim.Sentence.First, Cue.NameAsSubject, i, i + 1);
            cues.AddIf(i == first && token.Form is "un" or "una" or "uno" or "un'" or "alcuni" or "alcune", Cue.IndefiniteSubject, i, i + 1);
        }
    }

    private static bool HasAdverbInside(VerbGroup group) => group.Verbs[1] > group.Finite + 1;
}
