using FactCheck.Detection.Clauses;
using FactCheck.Detection.Skeletons;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings.Cues;

/// <summary>What kind of clause the verb heads and where it stands.</summary>
internal static class ClauseCues
{
    private const int Long = 45;
    private const int Short = 12;

    public static void Add(ClaimContext claim, CueList cues)
    {
        Clause clause = claim.Clause;
        int opener = claim.Opener;
        cues.Add(KindOf(claim, opener), Math.Max(opener, 0), opener + 1);
        cues.AddIf(clause.Node is { IsCoordinated: true }, Cue.Coordinated);
        cues.AddIf(clause.Node is { Governor.Governor: not null }, Cue.DeepClause);
        cues.AddIf(clause.Range.First == clause.Sentence.First, Cue.OpensSentence);
        cues.AddIf(clause.Group.First == clause.Range.First, Cue.VerbFirst);
        cues.AddIf(clause.Range.First > clause.Sentence.First && claim.Text.Tokens[clause.Range.First - 1].Kind == TokenKind.Colon, Cue.AfterColon);
        cues.AddIf(clause.Sentence.Count > Long, Cue.LongSentence);
        cues.AddIf(clause.Sentence.Count <= Short, Cue.ShortSentence);
        cues.AddIf(claim.Text.StartsText && clause.SentenceIndex == 0, Cue.NoPrevious);
    }

    private static Cue KindOf(ClaimContext claim, int opener) => claim.Clause.Node?.Kind switch
    {
        null => Cue.WithoutVerb,
        ClauseKind.Main => Cue.MainClause,
        ClauseKind.Incidental => Cue.IncidentalClause,
        ClauseKind.Complement => opener >= 0 && claim.Word(opener) is not ("che" or "ch'") ? Cue.IndirectQuestion : Cue.ComplementClause,
        ClauseKind.Relative => opener >= 0 && claim.Word(opener) is "chi" or "chiunque" or "quanto" or "quanti" ? Cue.FreeRelative : Cue.RelativeClause,
        _ => opener < 0 ? Cue.AdverbialClause : claim.Word(opener) switch
        {
            "perché" or "poiché" or "siccome" or "giacché" => Cue.CauseClause,
            "quando" or "mentre" or "finché" => Cue.TimeClause,
            "come" or "com'" or "quanto" => Cue.ComparisonClause,
            _ => Cue.AdverbialClause,
        },
    };
}
